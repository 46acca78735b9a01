package org.pingandeng.portal.bridge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.People;
import org.pingandeng.portal.certification.model.Masked;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.exam.watch.AlikeDesk;
import org.pingandeng.quiz.exam.watch.InvigilatorDesk;
import org.pingandeng.quiz.exam.watch.SittingView;
import org.pingandeng.quiz.exam.watch.model.Hall;
import org.pingandeng.quiz.exam.watch.model.HallLine;
import org.pingandeng.quiz.exam.watch.model.Order;
import org.pingandeng.quiz.exam.watch.model.Seat;

/**
 * The invigilator's desk with masked names, as far as the visitor's scope goes ({@link VisitorScope}): those beyond it are
 * neither shown nor reached by an order.
 */
@ApplicationScoped
public class Invigilation {

    @Inject
    InvigilatorDesk desk;

    @Inject
    AlikeDesk alike;

    @Inject
    People people;

    @Inject
    VisitorScope scope;

    @Inject
    Visitor visitor;

    /**
     * A candidate on the grid.
     *
     * @param seat how they stand
     * @param name theirs, masked
     */
    public record Line(Seat seat, String name) {}

    /**
     * What an invigilator asks for.
     *
     * @param id given by the page; the same order sent twice is carried out once
     * @param kind what is ordered
     * @param sitting for which sitting; null for all of the hall
     * @param minutes how much longer, or 0
     * @param words the message or the reason
     */
    public record Wish(UUID id, Order.Kind kind, UUID sitting, int minutes, String words) {}

    /**
     * A sitting's course with the names of those in it.
     *
     * @param view what happened
     * @param name the candidate's, masked
     * @param officers names of those who gave orders, by id
     */
    public record Sat(SittingView view, String name, Map<UUID, String> officers) {}

    /** What there is to watch over, the busiest first. */
    @RolesAllowed(QuizPermissions.WATCH)
    @Transactional
    public List<HallLine> halls() {
        return desk.halls(scope.candidates());
    }

    /**
     * The candidates of an exam, or of one date of it.
     *
     * @param exam its code
     * @param session the date, or null
     * @return in the order in which they began, and then those who have not
     */
    @RolesAllowed(QuizPermissions.WATCH)
    @Transactional
    public List<Line> lines(@NotNull String exam, UUID session) {
        List<Seat> seats = desk.seats(hall(exam, session));
        Map<UUID, String> names =
                people.names(seats.stream().map(Seat::candidate).toList());
        return seats.stream()
                .map(seat -> new Line(seat, Masked.name(names.getOrDefault(seat.candidate(), "—"))))
                .toList();
    }

    /**
     * Carries an order out.
     *
     * @param exam the exam's code
     * @param session the date, or null
     * @param wish what is ordered
     * @return how many sittings it reached, or why none
     */
    @RolesAllowed(QuizPermissions.WATCH)
    @Transactional
    public Order.Outcome order(@NotNull String exam, UUID session, @NotNull Wish wish) {
        return desk.order(
                hall(exam, session),
                new Order(
                        wish.id(),
                        wish.kind(),
                        wish.sitting(),
                        wish.minutes(),
                        wish.words(),
                        visitor.person().value()));
    }

    /**
     * Compares the answers of an exam, or of one date of it.
     *
     * @param exam its code
     * @param session the date, or null
     * @return how many pairs of papers are worth a look
     */
    @RolesAllowed(QuizPermissions.WATCH)
    @Transactional
    public int compare(@NotNull String exam, UUID session) {
        return alike.compare(hall(exam, session));
    }

    /**
     * A sitting's whole course.
     *
     * @param sitting which
     * @return empty when there is none within reach
     */
    @RolesAllowed(QuizPermissions.WATCH)
    @Transactional
    public Optional<Sat> course(@NotNull UUID sitting) {
        return desk.course(sitting, scope.candidates()).map(this::named);
    }

    private Sat named(SittingView view) {
        UUID candidate = view.sitting().candidate().value();
        Set<UUID> all = new HashSet<>(Set.of(candidate));
        view.steps().stream().map(step -> step.by()).filter(Objects::nonNull).forEach(all::add);
        Map<UUID, String> names = people.names(all);
        return new Sat(view, Masked.name(names.getOrDefault(candidate, "—")), names);
    }

    private Hall hall(String exam, UUID session) {
        return new Hall(exam, session, scope.candidates());
    }
}
