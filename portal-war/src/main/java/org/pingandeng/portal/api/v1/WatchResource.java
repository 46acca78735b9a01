package org.pingandeng.portal.api.v1;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.bridge.Invigilation;
import org.pingandeng.quiz.exam.watch.model.Order;

/** What the invigilator's page calls: how all stand, every two seconds, and orders. A refusal is an answer like others. */
@ApplicationScoped
@Path("/watch")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class WatchResource {

    @Inject
    Invigilation invigilation;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /**
     * How all stand.
     *
     * @param now the server's time
     * @param seats a line a candidate
     */
    public record Board(Instant now, List<WatchLine> seats) {}

    /**
     * An order.
     *
     * @param id given by the page; the same order sent twice is carried out once
     * @param exam the exam's code
     * @param session the date, or null
     * @param sitting for which sitting; null for all
     * @param kind what is ordered
     * @param minutes how much longer
     * @param words the message or the reason
     */
    public record Ordering(
            UUID id, String exam, UUID session, UUID sitting, Order.Kind kind, int minutes, String words) {}

    /**
     * Whose answers are to be compared.
     *
     * @param exam the exam's code
     * @param session the date, or null
     */
    public record Comparing(String exam, UUID session) {}

    /** How all stand. */
    @GET
    @Path("/board")
    public Response board(@QueryParam("exam") String exam, @QueryParam("session") String session) {
        if (!visitor.isSignedIn()) {
            return Problem.of(401);
        }
        Instant now = clock.instant();
        UUID date = session == null || session.isEmpty() ? null : read(session);
        List<WatchLine> seats = invigilation.lines(exam == null ? "" : exam, date).stream()
                .map(line -> WatchLine.of(line, now))
                .toList();
        return Response.ok(new Board(now, seats))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** One that is no id names no date. */
    private static UUID read(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException garbled) {
            return new UUID(0, 0);
        }
    }

    /** Carries an order out; again changes nothing. */
    @POST
    @Path("/order")
    public Response order(Ordering order) {
        if (!visitor.isSignedIn()) {
            return Problem.of(401);
        }
        if (order == null || order.id() == null || order.exam() == null || order.kind() == null) {
            return Problem.of(400);
        }
        return Response.ok(invigilation.order(
                        order.exam(),
                        order.session(),
                        new Invigilation.Wish(
                                order.id(), order.kind(), order.sitting(), order.minutes(), order.words())))
                .build();
    }

    /** Compares answers. */
    @POST
    @Path("/compare")
    public Response compare(Comparing comparing) {
        if (!visitor.isSignedIn()) {
            return Problem.of(401);
        }
        if (comparing == null || comparing.exam() == null) {
            return Problem.of(400);
        }
        return Response.ok(Map.of("pairs", invigilation.compare(comparing.exam(), comparing.session())))
                .build();
    }
}
