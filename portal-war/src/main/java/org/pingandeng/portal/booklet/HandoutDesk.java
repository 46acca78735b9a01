package org.pingandeng.portal.booklet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.booklet.model.BookletRefusal;
import org.pingandeng.portal.booklet.model.Booklets;
import org.pingandeng.portal.booklet.model.Handout;
import org.pingandeng.portal.organisation.OrganisationOffice;
import org.pingandeng.portal.organisation.OrganisationView;
import org.pingandeng.portal.outbox.OutboxLog;

/** Where the office keeps the book of handouts. */
@ApplicationScoped
public class HandoutDesk {

    /** The topic of the news that copies were handed out, or a line was taken back. */
    public static final String HANDED = "booklet.handed";

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
    private static final int MOST_COPIES = 100_000;
    private static final int LONGEST_EVENT = 120;
    private static final int LONGEST_REASON = 200;

    @Inject
    Booklets booklets;

    @Inject
    OrganisationOffice organisations;

    @Inject
    OutboxLog outbox;

    @Inject
    Trail trail;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /**
     * What is handed out.
     *
     * @param id made by the form
     * @param booklet which booklet
     * @param day when
     * @param place where, in the tree of organisations
     * @param event at what
     * @param copies how many
     */
    public record Order(UUID id, String booklet, LocalDate day, UUID place, String event, int copies) {}

    /**
     * Lines of the book.
     *
     * @param booklet which; empty for all
     * @param first how many to pass over
     * @param count how many
     * @return the newest day first
     */
    @RolesAllowed(BookletPermissions.HAND)
    @Transactional
    public List<Handout> lines(@NotNull String booklet, int first, int count) {
        return booklets.handouts(booklet, LocalDate.EPOCH, today(), first, count);
    }

    /**
     * How many lines there are.
     *
     * @param booklet which; empty for all
     */
    @RolesAllowed(BookletPermissions.HAND)
    @Transactional
    public int count(@NotNull String booklet) {
        return booklets.lines(booklet);
    }

    /**
     * Enters copies that were handed out. The same again changes nothing.
     *
     * @param order which, when, where, at what, how many
     * @return why not, or empty
     */
    @RolesAllowed(BookletPermissions.HAND)
    @Transactional
    public Optional<BookletRefusal> hand(@NotNull Order order) {
        Optional<BookletRefusal> flaw = flaw(order);
        if (flaw.isPresent()) {
            return flaw;
        }
        Optional<OrganisationView> place = Optional.ofNullable(order.place()).flatMap(organisations::find);
        return place.isEmpty()
                ? Optional.of(BookletRefusal.NO_PLACE)
                : enter(new Handout(
                        order.id(),
                        order.booklet(),
                        order.day(),
                        order.place(),
                        place.get().name(),
                        order.event(),
                        order.copies(),
                        null,
                        "",
                        visitor.getName(),
                        clock.instant(),
                        false));
    }

    private Optional<BookletRefusal> flaw(Order order) {
        if (booklets.all().stream().noneMatch(each -> each.code().equals(order.booklet()))) {
            return Optional.of(BookletRefusal.NO_BOOKLET);
        }
        if (order.day() == null
                || order.day().isBefore(FIRST_DAY)
                || order.day().isAfter(today())) {
            return Optional.of(BookletRefusal.DAY);
        }
        if (order.event().isBlank() || order.event().length() > LONGEST_EVENT) {
            return Optional.of(BookletRefusal.EVENT);
        }
        return order.copies() < 1 || order.copies() > MOST_COPIES
                ? Optional.of(BookletRefusal.COPIES)
                : Optional.empty();
    }

    private Optional<BookletRefusal> enter(Handout line) {
        if (booklets.add(line, visitor.person().value())) {
            tell("booklet.handed", line);
            return Optional.empty();
        }
        boolean again = booklets.find(line.id()).filter(line::same).isPresent();
        return again ? Optional.empty() : Optional.of(BookletRefusal.OTHER_LINE);
    }

    /**
     * Takes a line back by a counter-entry. Once taken back it stays so; again changes nothing.
     *
     * @param id which line
     * @param reason why
     * @return why not, or empty
     */
    @RolesAllowed(BookletPermissions.HAND)
    @Transactional
    public Optional<BookletRefusal> counter(@NotNull UUID id, @NotNull String reason) {
        Optional<Handout> found = booklets.find(id).filter(line -> line.counters() == null);
        if (found.isEmpty()) {
            return Optional.of(BookletRefusal.NOT_THERE);
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            return Optional.of(BookletRefusal.REASON);
        }
        Handout counter = found.get().counter(UUID.randomUUID(), reason, visitor.getName(), clock.instant());
        if (booklets.add(counter, visitor.person().value())) {
            tell("booklet.countered", counter);
        }
        return Optional.empty();
    }

    private void tell(String action, Handout line) {
        trail.record(
                action,
                line.id().toString(),
                Map.of(
                        "booklet", line.booklet(),
                        "day", line.day().toString(),
                        "place", line.placeName(),
                        "event", line.event(),
                        "copies", line.copies(),
                        "reason", line.reason()));
        outbox.append(HANDED, line.booklet(), Map.of());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), COUNTY);
    }
}
