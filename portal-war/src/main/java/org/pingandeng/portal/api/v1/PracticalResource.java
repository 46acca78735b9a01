package org.pingandeng.portal.api.v1;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.bridge.Examination;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.practical.HandIn;
import org.pingandeng.quiz.exam.practical.ScoringDesk;
import org.pingandeng.quiz.exam.practical.model.PracticalRefusal;
import org.pingandeng.quiz.exam.practical.model.Subject;
import org.pingandeng.quiz.exam.practical.model.Ticks;

/** What the examiner's tablet calls: everything of a date at once, and what it hands in. A refusal is an answer. */
@ApplicationScoped
@Path("/practical")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PracticalResource {

    private static final int LONGEST = 500;

    @Inject
    Examination examination;

    @Inject
    Visitor visitor;

    /**
     * A date to be opened.
     *
     * @param session which
     */
    public record Opening(UUID session) {}

    /**
     * What a tablet hands in.
     *
     * @param id given by the tablet; the same one sent twice is kept once
     * @param session on which date
     * @param candidate whom
     * @param subject which
     * @param sheet the sheet's code
     * @param steps that were done
     * @param deductions how often each
     * @param vetoes that ended it
     * @param seconds taken
     * @param words remarks
     * @param examiner the examiner's typed name
     * @param examinerDrawn the examiner's drawn signature, a data address or blank
     * @param candidateName the candidate's typed name
     * @param candidateDrawn the candidate's drawn signature, a data address or blank
     * @param photos data addresses
     * @param corrects an entry, or null
     * @param reason why it is corrected
     * @param clientAt the tablet's time
     */
    public record Handing(
            UUID id,
            UUID session,
            UUID candidate,
            Subject subject,
            String sheet,
            List<String> steps,
            Map<String, Integer> deductions,
            List<String> vetoes,
            int seconds,
            String words,
            String examiner,
            String examinerDrawn,
            String candidateName,
            String candidateDrawn,
            List<String> photos,
            UUID corrects,
            String reason,
            String clientAt) {

        boolean whole() {
            return id != null && session != null && candidate != null && subject != null && sheet != null;
        }
    }

    /**
     * What came of it.
     *
     * @param refusal null where it was kept
     * @param points what it is worth
     */
    public record Handed(PracticalRefusal refusal, int points) {}

    /** Everything of a date that a tablet needs, so that it can go on without a line. */
    @POST
    @Path("/open")
    public Response open(Opening opening) {
        if (!visitor.isSignedIn()) {
            return Problem.of(401);
        }
        if (opening == null || opening.session() == null) {
            return Problem.of(400);
        }
        return examination
                .open(opening.session())
                .map(named -> Response.ok(PracticalLine.all(named))
                        .header("Cache-Control", "no-store")
                        .build())
                .orElseGet(() -> Problem.of(404));
    }

    /** Keeps what was handed in; again changes nothing. */
    @POST
    @Path("/hand-in")
    public Response handIn(Handing handing) {
        if (!visitor.isSignedIn()) {
            return Problem.of(401);
        }
        if (handing == null || !handing.whole()) {
            return Problem.of(400);
        }
        ScoringDesk.Outcome outcome = examination.handIn(read(handing));
        return Response.ok(new Handed(outcome.refusal(), outcome.points())).build();
    }

    private static HandIn read(Handing handing) {
        List<byte[]> photos = new ArrayList<>();
        for (String photo : handing.photos() == null ? List.<String>of() : handing.photos()) {
            photos.add(data(photo));
        }
        return new HandIn(
                handing.id(),
                handing.session(),
                new CandidateId(handing.candidate()),
                handing.subject(),
                handing.sheet(),
                ticks(handing),
                handing.seconds(),
                text(handing.words()),
                new HandIn.Signature(drawn(handing.examinerDrawn()), text(handing.examiner())),
                new HandIn.Signature(drawn(handing.candidateDrawn()), text(handing.candidateName())),
                photos,
                handing.corrects(),
                text(handing.reason()),
                text(handing.clientAt()));
    }

    private static Ticks ticks(Handing handing) {
        return new Ticks(
                named(handing.steps()),
                handing.deductions() == null || handing.deductions().containsValue(null)
                        ? Map.of()
                        : handing.deductions(),
                named(handing.vetoes()));
    }

    private static Set<String> named(List<String> names) {
        return names == null
                ? Set.of()
                : names.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    private static String text(String text) {
        String plain = text == null ? "" : text.replace("\0", "").strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }

    private static byte[] drawn(String address) {
        return address == null || address.isBlank() ? new byte[0] : data(address);
    }

    /** What cannot be read stays one byte, which is no picture. */
    private static byte[] data(String address) {
        if (address == null) {
            return new byte[1];
        }
        try {
            return Base64.getDecoder()
                    .decode(address.substring(address.indexOf(',') + 1).strip());
        } catch (IllegalArgumentException garbled) {
            return new byte[1];
        }
    }
}
