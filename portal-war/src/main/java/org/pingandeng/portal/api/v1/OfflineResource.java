package org.pingandeng.portal.api.v1;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.offline.HandedIn;
import org.pingandeng.course.offline.OfflineRefusal;
import org.pingandeng.course.offline.OfflineRoom;
import org.pingandeng.course.offline.model.AsideReason;
import org.pingandeng.course.offline.model.Keeping;
import org.pingandeng.course.offline.model.Signed;
import org.pingandeng.course.offline.model.Watched;
import org.pingandeng.portal.account.Visitor;

/** What the page of kept lessons calls: it brings its key, keeps lessons, and hands in what was studied without network. */
@ApplicationScoped
@Path("/offline")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OfflineResource {

    @Inject
    OfflineRoom room;

    @Inject
    Clock clock;

    @Inject
    Visitor visitor;

    /**
     * A browser that wants to keep lessons.
     *
     * @param device chosen by it
     * @param key its public key: SubjectPublicKeyInfo of P-256, Base64
     */
    public record Coming(UUID device, String key) {}

    /**
     * A lesson to keep.
     *
     * @param device where
     * @param lesson which
     */
    public record Wish(UUID device, UUID lesson) {}

    /**
     * What was studied.
     *
     * @param device where
     * @param records at most 200
     */
    public record Delivery(UUID device, List<Brought> records) {}

    /**
     * A record as {@link Watched} explains it, with what binds it.
     *
     * @param sequence its number
     * @param lesson which
     * @param keeping under which keeping
     * @param session of the page
     * @param from where the medium stood
     * @param to where it stood then
     * @param lasted how long
     * @param startedAt the device's clock
     * @param steady the steady clock
     * @param contact the server's clock when last heard
     * @param contactDevice the device's clock then
     * @param previous hash of the record before, hexadecimal
     * @param hash its own
     * @param signature of the hash, Base64
     */
    public record Brought(
            long sequence,
            UUID lesson,
            UUID keeping,
            UUID session,
            long from,
            long to,
            long lasted,
            long startedAt,
            long steady,
            long contact,
            long contactDevice,
            String previous,
            String hash,
            String signature) {

        private boolean whole() {
            return lesson != null && keeping != null && session != null && hexadecimal(previous) && hexadecimal(hash);
        }

        private static boolean hexadecimal(String text) {
            return text != null && text.matches("[0-9a-f]{64}");
        }

        private Signed signed() {
            Watched watched = new Watched(
                    sequence,
                    new LessonId(lesson),
                    keeping,
                    session,
                    from,
                    to,
                    lasted,
                    startedAt,
                    steady,
                    contact,
                    contactDevice);
            return new Signed(watched, previous, hash, bytes(signature));
        }
    }

    /**
     * Whether something was done.
     *
     * @param now the server's clock, milliseconds from 1970
     * @param refusal why not, or null
     */
    public record Done(long now, OfflineRefusal refusal) {}

    /**
     * A lesson kept.
     *
     * @param now the server's clock
     * @param refusal why not, or null
     * @param keeping the keeping's number, or null
     * @param keptAt since when it counts, milliseconds from 1970
     * @param digest of what it shows, or null
     */
    public record Kept(long now, OfflineRefusal refusal, UUID keeping, long keptAt, String digest) {}

    /**
     * What came of a delivery.
     *
     * @param now the server's clock
     * @param refusal why nothing of it was looked at, or null
     * @param answers one for each record
     */
    public record Received(long now, OfflineRefusal refusal, List<Outcome> answers) {}

    /**
     * What came of a record.
     *
     * @param sequence its number
     * @param credited milliseconds that counted
     * @param aside milliseconds put aside
     * @param reason why, or null
     */
    public record Outcome(long sequence, long credited, long aside, AsideReason reason) {}

    /** Takes a device in; again changes nothing. */
    @POST
    @Path("/devices")
    public Response come(Coming coming) {
        if (!visitor.isSignedIn()) {
            return Problem.of(401);
        }
        if (coming == null || coming.device() == null || coming.key() == null) {
            return Problem.of(400);
        }
        Optional<OfflineRefusal> refusal =
                room.register(learner(), visitor.organisation(), signIn(), coming.device(), bytes(coming.key()));
        return fresh(new Done(clock.millis(), refusal.orElse(null)));
    }

    /** Keeps a lesson on a device. */
    @POST
    @Path("/keepings")
    public Response keep(Wish wish) {
        if (!visitor.isSignedIn()) {
            return Problem.of(401);
        }
        if (wish == null || wish.device() == null || wish.lesson() == null) {
            return Problem.of(400);
        }
        OfflineRoom.Keep keep = room.keep(learner(), signIn(), wish.device(), new LessonId(wish.lesson()));
        Keeping keeping = keep.keeping().orElse(null);
        return fresh(new Kept(
                clock.millis(),
                keep.refusal().orElse(null),
                keeping == null ? null : keeping.id(),
                keeping == null ? 0 : keeping.at().toEpochMilli(),
                keeping == null ? null : keeping.digest()));
    }

    /** Takes what a device recorded; the same again is answered as before. */
    @POST
    @Path("/deliveries")
    public Response receive(Delivery delivery) {
        if (!visitor.isSignedIn()) {
            return Problem.of(401);
        }
        boolean whole = delivery != null && delivery.device() != null && delivery.records() != null;
        if (!whole || delivery.records().stream().anyMatch(each -> each == null || !each.whole())) {
            return Problem.of(400);
        }
        HandedIn came = room.handIn(
                learner(),
                signIn(),
                delivery.device(),
                delivery.records().stream().map(Brought::signed).toList());
        return fresh(new Received(
                clock.millis(),
                came.refusal().orElse(null),
                came.answers().stream()
                        .map(each -> new Outcome(
                                each.sequence(),
                                each.credited(),
                                each.aside(),
                                each.reason().orElse(null)))
                        .toList()));
    }

    /** What is no Base64 is no key and no signature either. */
    private static byte[] bytes(String text) {
        try {
            return Base64.getDecoder().decode(Objects.requireNonNullElse(text, ""));
        } catch (IllegalArgumentException none) {
            return new byte[0];
        }
    }

    private static Response fresh(Object answer) {
        return Response.ok(answer).header("Cache-Control", "no-store").build();
    }

    private UUID signIn() {
        return visitor.signIn().orElseThrow();
    }

    private LearnerId learner() {
        return new LearnerId(visitor.person().value());
    }
}
