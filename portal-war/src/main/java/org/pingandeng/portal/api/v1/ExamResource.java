package org.pingandeng.portal.api.v1;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.pingandeng.media.MediaLibrary;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.quiz.exam.ExamHall;
import org.pingandeng.quiz.exam.ExamRoom;
import org.pingandeng.quiz.exam.MarkingRoom;
import org.pingandeng.quiz.exam.SaveDesk;
import org.pingandeng.quiz.exam.SignalDesk;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.model.Decision;

/** What a room calls besides saving ({@link SaveServlet}). Every call shows the sitting's token. */
@ApplicationScoped
@Path("/exam")
@Produces(MediaType.APPLICATION_JSON)
public class ExamResource {

    /** The header that carries the token. */
    public static final String TOKEN = "X-Sitting";

    @Inject
    ExamHall hall;

    @Inject
    ExamRoom room;

    @Inject
    MarkingRoom marking;

    @Inject
    SaveDesk desk;

    @Inject
    SignalDesk signals;

    @Inject
    MediaLibrary library;

    @Inject
    Visitor visitor;

    /** Where the sitting stands, with a fresh token. */
    @GET
    @Path("/state")
    public Response state(@HeaderParam(TOKEN) String token) {
        signals.heard(token, visitor.address());
        return answer(room.state(token), state -> state);
    }

    /**
     * What a room noticed about itself, as {@code POST /signals} takes it.
     *
     * @param signals the first first
     */
    public record Noticed(List<SignalDesk.Told> signals) {}

    /** Takes what the room noticed: that it was left, that the hand is raised, that a message was read. */
    @POST
    @Path("/signals")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response signals(@HeaderParam(TOKEN) String token, Noticed noticed) {
        return answer(signals.take(token, noticed == null ? null : noticed.signals()), added -> Map.of("added", added));
    }

    /** The sealed paper. */
    @GET
    @Path("/paper")
    public Response paper(@HeaderParam(TOKEN) String token) {
        return answer(room.sealedPaper(token), text -> Map.of("sealed", text));
    }

    /** The paper as it is, for browsers without WebCrypto. */
    @GET
    @Path("/open-paper")
    public Response openPaper(@HeaderParam(TOKEN) String token) {
        return answer(room.openPaper(token), paper -> Map.of("paper", paper));
    }

    /**
     * A picture or a sound of the paper. No browser keeps it by itself: the room does, as long as the sitting lasts.
     *
     * @param file its id in the media library; 404 where the paper has no such file
     */
    @GET
    @Path("/media/{file}")
    @Produces(MediaType.WILDCARD)
    public Response media(@HeaderParam(TOKEN) String token, @PathParam("file") String file) {
        Decision<Boolean> shown = room.shows(token, file);
        if (!shown.granted()) {
            return Problem.of(shown.refusal());
        }
        return shown.value() ? LibraryFile.of(library, file, "no-store") : Problem.of(404);
    }

    /** The paper's key, from the bell on. */
    @POST
    @Path("/key")
    public Response key(@HeaderParam(TOKEN) String token) {
        return answer(
                room.paperKey(token), key -> Map.of("key", Base64.getEncoder().encodeToString(key)));
    }

    /** Hands the sitting in; again changes nothing. */
    @POST
    @Path("/submit")
    public Response submit(@HeaderParam(TOKEN) String token) {
        return answer(marking.submit(token), sitting -> Map.of("sitting", sitting));
    }

    /** A fresh token for the same tab, for a candidate who has signed in again. */
    @POST
    @Path("/renew")
    public Response renew(@HeaderParam("X-Sitting-Id") UUID sitting, @HeaderParam("X-Sitting-Lease") int lease) {
        if (!visitor.isSignedIn() || sitting == null) {
            return Problem.of(401);
        }
        CandidateId candidate = new CandidateId(visitor.person().value());
        return answer(hall.renew(sitting, candidate, lease), admission -> admission);
    }

    /** The public key for receipts: Ed25519, Base64. */
    @GET
    @Path("/receipt-key")
    public Map<String, String> receiptKey() {
        return Map.of("ed25519", Base64.getEncoder().encodeToString(desk.publicKey()));
    }

    private static <T> Response answer(Decision<T> decision, Function<T, Object> body) {
        return decision.granted()
                ? Response.ok(body.apply(decision.value()))
                        .header("Cache-Control", "no-store")
                        .build()
                : Problem.of(decision.refusal());
    }
}
