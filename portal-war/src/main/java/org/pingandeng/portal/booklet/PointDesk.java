package org.pingandeng.portal.booklet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.booklet.model.BookletRefusal;
import org.pingandeng.portal.booklet.model.Booklets;
import org.pingandeng.portal.booklet.model.Point;
import org.pingandeng.portal.outbox.OutboxLog;

/** Where the office says where copies can be had. */
@ApplicationScoped
public class PointDesk {

    /** The topic of the news that places changed. */
    public static final String MOVED = "booklet.points";

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_WORDS = 200;

    @Inject
    Booklets booklets;

    @Inject
    OutboxLog outbox;

    @Inject
    Trail trail;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /** Where copies can be had now. */
    @RolesAllowed(BookletPermissions.HAND)
    @Transactional
    public List<Point> all() {
        return booklets.points();
    }

    /**
     * Adds a place. The same again changes nothing.
     *
     * @param id made by the form
     * @param name of the place
     * @param words where it is and when it is open
     * @return why not, or empty
     */
    @RolesAllowed(BookletPermissions.HAND)
    @Transactional
    public Optional<BookletRefusal> open(@NotNull UUID id, @NotNull String name, @NotNull String words) {
        if (name.isBlank() || name.length() > LONGEST_NAME || words.isBlank() || words.length() > LONGEST_WORDS) {
            return Optional.of(BookletRefusal.POINT);
        }
        Point point = new Point(id, name, words, visitor.getName(), clock.instant());
        if (booklets.add(point, visitor.person().value())) {
            tell("booklet.pointOpened", point);
            return Optional.empty();
        }
        boolean again = booklets.points().stream()
                .anyMatch(each -> each.id().equals(id)
                        && each.name().equals(name)
                        && each.words().equals(words));
        return again ? Optional.empty() : Optional.of(BookletRefusal.OTHER_LINE);
    }

    /**
     * Closes a place; again changes nothing.
     *
     * @param id which
     */
    @RolesAllowed(BookletPermissions.HAND)
    @Transactional
    public void close(@NotNull UUID id) {
        booklets.points().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(each -> new Point(id, each.name(), each.words(), visitor.getName(), clock.instant()))
                .filter(each -> booklets.close(each, visitor.person().value()))
                .ifPresent(each -> tell("booklet.pointClosed", each));
    }

    private void tell(String action, Point point) {
        trail.record(action, point.id().toString(), Map.of("name", point.name()));
        outbox.append(MOVED, point.id().toString(), Map.of());
    }
}
