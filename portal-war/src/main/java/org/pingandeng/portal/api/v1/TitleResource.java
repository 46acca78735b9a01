package org.pingandeng.portal.api.v1;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.community.TitleDesk;
import org.pingandeng.portal.community.VisitDesk;
import org.pingandeng.portal.community.model.TitleRefusal;

/** What the sheets of applicants and assessors call while they are filled in. A refusal is an answer. */
@ApplicationScoped
@Path("/titles")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TitleResource {

    @Inject
    TitleDesk desk;

    @Inject
    VisitDesk visits;

    @Inject
    Visitor visitor;

    /**
     * What was filled in.
     *
     * @param id which application
     * @param fields by name
     */
    public record Filled(UUID id, Map<String, String> fields) {}

    /**
     * A photograph, or a name drawn on the screen.
     *
     * @param id which visit
     * @param place beside which criterion, or whose name
     * @param data a data address
     */
    public record Shot(UUID id, String place, String data) {}

    /**
     * What became of it.
     *
     * @param at the server's time; null where it was not kept
     * @param refusal why not; an empty text where it was kept
     */
    public record Kept(Instant at, String refusal) {}

    /** Keeps what an applicant fills in. */
    @POST
    @Path("/draft")
    public Response draft(Filled filled) {
        if (!visitor.isSignedIn()) {
            return Problem.of(401);
        }
        if (filled == null || filled.id() == null) {
            return Problem.of(400);
        }
        return kept(desk.keep(filled.id(), texts(filled.fields())));
    }

    /** Keeps what an assessor fills in. */
    @POST
    @Path("/visit")
    public Response visit(Filled filled) {
        if (!visitor.isSignedIn()) {
            return Problem.of(401);
        }
        if (filled == null || filled.id() == null) {
            return Problem.of(400);
        }
        return kept(visits.keep(filled.id(), texts(filled.fields())));
    }

    /** Keeps a picture of an assessor. */
    @POST
    @Path("/picture")
    public Response picture(Shot shot) {
        if (!visitor.isSignedIn()) {
            return Problem.of(401);
        }
        if (shot == null || shot.id() == null || shot.place() == null || shot.data() == null) {
            return Problem.of(400);
        }
        Optional<TitleRefusal> refusal = visits.picture(shot.id(), shot.place(), bytes(shot.data()));
        return kept(new TitleDesk.Kept(null, refusal));
    }

    private static Map<String, String> texts(Map<String, String> sent) {
        Map<String, String> texts = sent == null ? new HashMap<>() : new HashMap<>(sent);
        texts.values().removeIf(Objects::isNull);
        texts.replaceAll((name, text) -> text.replace("\0", ""));
        return texts;
    }

    /** What cannot be read stays one byte, which is no picture. */
    private static byte[] bytes(String address) {
        try {
            return Base64.getDecoder()
                    .decode(address.substring(address.indexOf(',') + 1).strip());
        } catch (IllegalArgumentException garbled) {
            return new byte[1];
        }
    }

    private static Response kept(TitleDesk.Kept kept) {
        return Response.ok(new Kept(kept.at(), kept.refusal().map(Enum::name).orElse("")))
                .header("Cache-Control", "no-store")
                .build();
    }
}
