package org.pingandeng.quiz.exam.watch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.bank.model.ItemBank;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.exam.MarkingRoom;
import org.pingandeng.quiz.exam.model.CandidateScope;
import org.pingandeng.quiz.exam.model.Exams;
import org.pingandeng.quiz.exam.model.SaveQueue;
import org.pingandeng.quiz.exam.model.Sitting;
import org.pingandeng.quiz.exam.model.Sittings;
import org.pingandeng.quiz.exam.office.model.Rosters;
import org.pingandeng.quiz.exam.watch.model.Course;
import org.pingandeng.quiz.exam.watch.model.Evidence;
import org.pingandeng.quiz.exam.watch.model.Hall;
import org.pingandeng.quiz.exam.watch.model.HallLine;
import org.pingandeng.quiz.exam.watch.model.LogVerifier;
import org.pingandeng.quiz.exam.watch.model.Order;
import org.pingandeng.quiz.exam.watch.model.Order.Kind;
import org.pingandeng.quiz.exam.watch.model.Order.Outcome;
import org.pingandeng.quiz.exam.watch.model.Order.Refusal;
import org.pingandeng.quiz.exam.watch.model.Seat;
import org.pingandeng.quiz.exam.watch.model.Step;
import org.pingandeng.quiz.exam.watch.model.WatchBook;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.port.AuditTrail;

/** The invigilator's desk: who sits, how it goes, orders to one or to all, and a sitting's whole course afterwards. */
@ApplicationScoped
public class InvigilatorDesk {

    /** How long an ended sitting stays on the grid. */
    static final Duration OF_INTEREST = Duration.ofHours(12);

    @Inject
    WatchBook book;

    @Inject
    Rosters rosters;

    @Inject
    Sittings sittings;

    @Inject
    Exams exams;

    @Inject
    MarkingRoom marking;

    @Inject
    ItemBank bank;

    @Inject
    SaveQueue saves;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * What there is to watch over.
     *
     * @param whose the candidates within reach
     * @return the busiest first
     */
    @RolesAllowed(QuizPermissions.WATCH)
    @Transactional
    public List<HallLine> halls(@NotNull CandidateScope whose) {
        return book.halls(whose, clock.instant().minus(OF_INTEREST));
    }

    /**
     * The candidates of a hall.
     *
     * @param hall which
     * @return in the order in which they began, and then those who have not
     */
    @RolesAllowed(QuizPermissions.WATCH)
    @Transactional
    public List<Seat> seats(@NotNull Hall hall) {
        return new HallRosters(rosters)
                .seated(hall, book.seats(hall, clock.instant().minus(OF_INTEREST)));
    }

    /**
     * Carries an order out, for all it concerns or for none. The same one again changes nothing and gives the same answer.
     *
     * @param hall where
     * @param order what
     * @return how many sittings it reached, or why none
     */
    @RolesAllowed(QuizPermissions.WATCH)
    @Transactional
    public Outcome order(@NotNull Hall hall, @NotNull Order order) {
        Optional<Refusal> problem = order.problem();
        if (problem.isPresent()) {
            return new Outcome(0, problem.get());
        }
        int before = book.reached(order.id());
        if (before > 0) {
            return new Outcome(before, null);
        }
        List<UUID> reached = book.carryOut(hall, order, clock.instant());
        if (reached.isEmpty()) {
            return new Outcome(0, Refusal.NOBODY);
        }
        note(hall, order, reached.size());
        if (order.kind() == Kind.CLOSE) {
            reached.forEach(marking::closeByOrder);
        } else if (order.kind() == Kind.VOID) {
            reached.forEach(marking::declareVoid);
        }
        return new Outcome(reached.size(), null);
    }

    private void note(Hall hall, Order order, int reached) {
        trail.record(
                "exam.ordered",
                order.sitting() == null ? hall.exam() : order.sitting().toString(),
                Map.of(
                        "order", order.id().toString(),
                        "kind", order.kind().name(),
                        "exam", hall.exam(),
                        "session", hall.session() == null ? "" : hall.session().toString(),
                        "minutes", order.minutes(),
                        "words", order.words(),
                        "sittings", reached));
    }

    /**
     * A sitting's whole course, and whether its log holds. Answers and questions are shown once it is closed.
     *
     * @param sitting which
     * @param whose the candidates within reach
     * @return empty when there is none within reach
     */
    @RolesAllowed(QuizPermissions.WATCH)
    @Transactional
    public Optional<SittingView> course(@NotNull UUID sitting, @NotNull CandidateScope whose) {
        return sittings.find(sitting)
                .filter(found -> whose.everybody()
                        || whose.candidates().contains(found.candidate().value()))
                .map(this::course);
    }

    private SittingView course(Sitting sitting) {
        Evidence evidence = book.evidence(sitting.id());
        List<Step> steps = Course.of(
                sitting,
                evidence.saves(),
                book.signals(sitting.id()),
                book.orders(sitting.id()),
                book.marks(sitting.id()));
        return SittingView.of(
                sitting,
                exams.known(sitting.exam()).orElse(null),
                sitting.closed() ? steps : steps.stream().map(Step::covered).toList(),
                sitting.closed() ? items(sitting) : Map.of(),
                new LogVerifier(saves.publicKey()).check(evidence));
    }

    private Map<Integer, Item> items(Sitting sitting) {
        Map<VersionId, Item> contents = bank.contents(sitting.paper().slots().stream()
                .map(slot -> new VersionId(slot.item(), slot.version()))
                .toList());
        return sitting.paper().slots().stream()
                .collect(Collectors.toMap(
                        slot -> slot.number(), slot -> contents.get(new VersionId(slot.item(), slot.version()))));
    }
}
