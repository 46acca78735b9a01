package org.pingandeng.portal.web.learn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.Text;
import org.pingandeng.course.offline.OfflineRefusal;
import org.pingandeng.course.offline.OfflineRoom;
import org.pingandeng.course.offline.OfflineShelf;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.api.v1.Problem;

/**
 * What can be kept on a phone, with sizes, and a lesson laid out for keeping, with addresses of its files that hold for
 * some hours. It stands among the pages because the addresses are theirs.
 */
@ApplicationScoped
@Path("/kept")
@Produces(MediaType.APPLICATION_JSON)
public class KeptLessonResource {

    @Inject
    OfflineRoom room;

    @Inject
    KeptSheets sheets;

    @Inject
    Clock clock;

    @Inject
    Visitor visitor;

    /**
     * Everything that the visitor may keep.
     *
     * @param now the server's clock, milliseconds from 1970
     * @param programmes the visitor's
     */
    public record Shelves(long now, List<Shelf> programmes) {}

    /**
     * A programme.
     *
     * @param code its code
     * @param title what it is called
     * @param lessons in order
     */
    public record Shelf(String code, Text title, List<Item> lessons) {}

    /**
     * A lesson that may be kept.
     *
     * @param id which
     * @param title what it is called
     * @param kind how it is taught
     * @param seconds how long it is
     * @param digest of what it shows
     * @param why why it cannot be kept, or null
     * @param credited milliseconds that were counted
     * @param bytes about how much room it takes
     * @param soundBytes about how much its sound alone takes; 0 where that is no choice
     */
    public record Item(
            String id,
            Text title,
            String kind,
            int seconds,
            String digest,
            OfflineRefusal why,
            long credited,
            long bytes,
            long soundBytes) {}

    /** What the visitor may keep. */
    @GET
    @Path("/lessons")
    public Response all() {
        if (!visitor.isSignedIn()) {
            return Problem.of(401);
        }
        List<Shelf> shelves = room.shelves(learner()).stream()
                .map(shelf -> new Shelf(
                        shelf.code(),
                        shelf.title(),
                        shelf.lessons().stream().map(this::item).toList()))
                .toList();
        return fresh(new Shelves(clock.millis(), shelves));
    }

    private Item item(OfflineShelf.Kept kept) {
        KeptSheets.Sizes sizes = kept.refusal().isPresent() ? KeptSheets.Sizes.NONE : sheets.sizes(kept.lesson());
        return new Item(
                kept.lesson().id().toString(),
                kept.lesson().title(),
                kept.lesson().kind().code(),
                kept.lesson().seconds(),
                kept.digest(),
                kept.refusal().orElse(null),
                kept.counted().covered().length(),
                sizes.bytes(),
                sizes.soundBytes());
    }

    /** One lesson, laid out for keeping. */
    @GET
    @Path("/lessons/{id}")
    public Response one(@PathParam("id") UUID id) {
        if (!visitor.isSignedIn()) {
            return Problem.of(401);
        }
        Optional<OfflineShelf.Kept> kept = room.lesson(learner(), new LessonId(id));
        return kept.filter(each -> each.refusal().isEmpty())
                .map(each -> fresh(sheets.of(each)))
                .orElseGet(() -> Problem.of(404));
    }

    private static Response fresh(Object answer) {
        return Response.ok(answer).header("Cache-Control", "no-store").build();
    }

    private LearnerId learner() {
        return new LearnerId(visitor.person().value());
    }
}
