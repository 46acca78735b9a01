package org.pingandeng.quiz.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.model.CandidateScope;
import org.pingandeng.quiz.exam.model.ExamRefusal;
import org.pingandeng.quiz.exam.model.SaveReply;
import org.pingandeng.quiz.exam.model.Signal.Kind;
import org.pingandeng.quiz.exam.model.Sitting;
import org.pingandeng.quiz.exam.watch.SittingView;
import org.pingandeng.quiz.exam.watch.model.Hall;
import org.pingandeng.quiz.exam.watch.model.HallLine;
import org.pingandeng.quiz.exam.watch.model.Order;
import org.pingandeng.quiz.exam.watch.model.Order.Outcome;
import org.pingandeng.quiz.exam.watch.model.Seat;
import org.pingandeng.quiz.exam.watch.model.Seat.Line;
import org.pingandeng.quiz.exam.watch.model.Seat.State;
import org.pingandeng.quiz.exam.watch.model.Step;

/** A day in a hall, as its invigilator lives it, on a real database. */
class InvigilatorDeskTest {

    private static final UUID OFFICER = UUID.randomUUID();

    private final ExamHouse house = new ExamHouse();
    private final Hall hall = new Hall(house.code, null, CandidateScope.EVERYBODY);
    private final CandidateId candidate = house.candidate();

    @AfterEach
    void close() {
        house.close();
    }

    private Outcome order(Order.Kind kind, UUID sitting, int minutes) {
        return house.watch.order(hall, new Order(UUID.randomUUID(), kind, sitting, minutes, "示例原因", OFFICER));
    }

    private Seat seat(UUID sitting) {
        return house.watch.seats(hall).stream()
                .filter(seat -> sitting.equals(seat.sitting()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPauseStopsTimeAndItsLengthIsMadeGood() {
        ExamHall.Admission in = house.admitted(candidate);
        Instant ends = house.sitting(in.sitting()).endsAt();
        house.clock.pass(Duration.ofMinutes(4));
        assertEquals(new Outcome(1, null), order(Order.Kind.PAUSE, in.sitting(), 0));
        house.clock.pass(Duration.ofMinutes(15));

        assertEquals(State.PAUSED, seat(in.sitting()).state());
        assertEquals(Duration.ofMinutes(6), seat(in.sitting()).left(house.clock.instant()));
        assertFalse(house.marking.overdue().contains(in.sitting()), "no time runs");
        SaveReply kept = house.answer(in.sitting(), 1, 1);
        assertNull(kept.refusal(), "what arrives while it is paused is kept");
        assertFalse(kept.late());
        assertEquals(ExamRefusal.PAUSED, house.marking.submit(in.token()).refusal());

        order(Order.Kind.RESUME, in.sitting(), 0);
        Sitting sitting = house.sitting(in.sitting());
        assertFalse(sitting.paused());
        assertEquals(ends.plus(Duration.ofMinutes(15)), sitting.endsAt());
        assertEquals(ends.plus(Duration.ofMinutes(15)).plus(ExamHouse.GRACE), sitting.graceEndsAt());
    }

    @Test
    void aPowerCutOfTheVenuePausesAllAndAllGoOnTogether() {
        UUID first = house.admitted(candidate).sitting();
        house.clock.pass(Duration.ofMinutes(1));
        UUID second = house.admitted(house.candidate()).sitting();
        UUID early = house.admitted(house.candidate()).sitting();
        order(Order.Kind.PAUSE, early, 0);
        house.clock.pass(Duration.ofMinutes(2));

        assertEquals(2, order(Order.Kind.PAUSE, null, 0).sittings(), "one rests already");
        house.clock.pass(Duration.ofMinutes(20));
        assertEquals(3, order(Order.Kind.RESUME, null, 0).sittings());
        assertEquals(Duration.ofMinutes(7), seat(first).left(house.clock.instant()));
        assertEquals(Duration.ofMinutes(8), seat(second).left(house.clock.instant()));
        assertEquals(Duration.ofMinutes(10), seat(early).left(house.clock.instant()));
        assertEquals(Order.Refusal.NOBODY, order(Order.Kind.RESUME, null, 0).refusal());
    }

    @Test
    void theSameOrderSentTwiceIsCarriedOutOnce() {
        UUID sitting = house.admitted(candidate).sitting();
        Instant ends = house.sitting(sitting).endsAt();
        Order more = new Order(UUID.randomUUID(), Order.Kind.EXTEND, sitting, 5, "设备故障", OFFICER);
        assertEquals(new Outcome(1, null), house.watch.order(hall, more));
        assertEquals(new Outcome(1, null), house.watch.order(hall, more), "with the same answer");
        assertEquals(ends.plus(Duration.ofMinutes(5)), house.sitting(sitting).endsAt());
        assertEquals(List.of("exam.ordered " + sitting + " EXTEND"), house.audited);
    }

    @Test
    void whatIsClosedOnOrderIsMarkedWithWhatIsThere() {
        UUID sitting = house.admitted(candidate).sitting();
        house.answer(sitting, 1, 3);
        order(Order.Kind.CLOSE, sitting, 0);
        assertEquals("INVIGILATOR", house.sitting(sitting).closedBy());
        assertEquals(30, house.sitting(sitting).score());
        assertEquals(Order.Refusal.NOBODY, order(Order.Kind.CLOSE, sitting, 0).refusal());
    }

    @Test
    void whatIsDeclaredVoidHasNoMarkAndCostsNoAttempt() {
        for (int time = 0; time < 3; time++) {
            UUID sitting = house.admitted(candidate).sitting();
            house.answer(sitting, 1, 10);
            order(Order.Kind.VOID, sitting, 0);
            assertTrue(house.sitting(sitting).voided());
            assertNull(house.sitting(sitting).score());
        }
        LobbyView lobby = house.hall.lobby(house.code, candidate).orElseThrow();
        assertTrue(lobby.open());
        assertEquals(2, lobby.attemptsLeft());
        assertTrue(lobby.past().stream().allMatch(ResultLine::voided));
        assertEquals(List.of(), house.told, "no news of a mark");
    }

    @Test
    void whoIsReadmittedGoesOnElsewhereAndTheFirstTabStops() {
        ExamHall.Admission in = house.admitted(candidate);
        order(Order.Kind.READMIT, in.sitting(), 0);
        assertEquals(ExamRefusal.TAKEN_OVER, house.room.state(in.token()).refusal());
        ExamHall.Admission again = house.admitted(candidate);
        assertEquals(in.sitting(), again.sitting());
        assertNull(house.room.state(again.token()).refusal());
        assertEquals(1, seat(in.sitting()).remarks().get(Kind.SECOND_DEVICE).count());
    }

    @Test
    void aMessageIsShownUntilItIsReadAndAHandUntilItIsSeenTo() {
        ExamHall.Admission in = house.admitted(candidate);
        order(Order.Kind.MESSAGE, in.sitting(), 0);
        RoomState state = house.room.state(in.token()).value();
        assertEquals("示例原因", state.messages().get(0).text());
        assertEquals(1, seat(in.sitting()).unread());

        SignalDesk.Told seen = new SignalDesk.Told(
                UUID.randomUUID(),
                Kind.MESSAGE_SEEN,
                0,
                null,
                state.messages().get(0).id());
        SignalDesk.Told hand = new SignalDesk.Told(UUID.randomUUID(), Kind.HAND_RAISED, 0, "第 3 题图片不显示", null);
        assertEquals(2, house.signals.take(in.token(), List.of(seen, hand)).value());
        assertEquals(0, house.signals.take(in.token(), List.of(seen, hand)).value(), "again changes nothing");
        state = house.room.state(in.token()).value();
        assertEquals(List.of(), state.messages());
        assertEquals(house.clock.instant(), state.hand());
        assertEquals("第 3 题图片不显示", seat(in.sitting()).handWords());
        assertEquals(0, seat(in.sitting()).unread());

        house.clock.pass(Duration.ofSeconds(40));
        order(Order.Kind.ANSWER, in.sitting(), 0);
        assertNull(seat(in.sitting()).hand());
        assertNull(house.room.state(in.token()).value().hand());
    }

    @Test
    void aRoomTellsOnlyWhatABrowserCanSee() {
        ExamHall.Admission in = house.admitted(candidate);
        SignalDesk.Told lie = new SignalDesk.Told(UUID.randomUUID(), Kind.ALIKE, 0, "", null);
        assertEquals(
                ExamRefusal.MALFORMED,
                house.signals.take(in.token(), List.of(lie)).refusal());
        assertEquals(ExamRefusal.MALFORMED, house.signals.take(in.token(), null).refusal());
        assertEquals(
                ExamRefusal.TOKEN_FORGED, house.signals.take("x", List.of()).refusal());
    }

    @Test
    void aRoomThatFallsSilentOrMovesIsSeen() {
        ExamHall.Admission in = house.admitted(candidate);
        heard(in, "198.51.100.7");
        assertEquals(Line.FRESH, seat(in.sitting()).line(house.clock.instant()));
        house.clock.pass(Duration.ofSeconds(90));
        assertEquals(Line.SILENT, seat(in.sitting()).line(house.clock.instant()));
        heard(in, "198.51.100.7");
        assertEquals(90, seat(in.sitting()).remarks().get(Kind.SILENCE).seconds());
        house.clock.pass(Duration.ofSeconds(10));
        heard(in, "203.0.113.9");
        assertEquals(1, seat(in.sitting()).remarks().get(Kind.ADDRESS_CHANGED).count());
        assertEquals(1, seat(in.sitting()).remarks().get(Kind.SILENCE).count());
    }

    private void heard(ExamHall.Admission in, String address) {
        house.signals.heard(in.token(), address);
        house.signals.writeHeard();
    }

    @Test
    void whoHasNotBegunIsOnTheGridToo() {
        house.candidates.list(house.code, candidate, true, null, house.clock.instant());
        assertEquals(State.WAITED_FOR, house.watch.seats(hall).get(0).state());
        house.admitted(candidate);
        assertEquals(
                List.of(State.OPEN),
                house.watch.seats(hall).stream().map(Seat::state).toList());
        HallLine line = house.watch.halls(CandidateScope.EVERYBODY).stream()
                .filter(each -> each.exam().equals(house.code))
                .findFirst()
                .orElseThrow();
        assertEquals(1, line.open());
    }

    @Test
    void onADateEverybodyHasTheirPlaceAndWhoIsMissingIsSeen() {
        UUID session = house.office.published(house.office.draft(house.code));
        CandidateId absent = house.candidate();
        house.office.rosters.list(session, List.of(candidate, absent), OFFICER);
        house.office.rosters.seat(session, 7L, OFFICER);
        house.clock.pass(Duration.ofMinutes(50));
        UUID sitting = house.admitted(candidate).sitting();

        List<Seat> seats = house.watch.seats(new Hall(house.code, session, CandidateScope.EVERYBODY));
        assertEquals(sitting, seats.get(0).sitting());
        assertEquals(absent.value(), seats.get(1).candidate());
        assertEquals(State.WAITED_FOR, seats.get(1).state());
        assertEquals(3, seats.get(0).chair() + seats.get(1).chair(), "places 1 and 2");
        assertEquals(seats.get(0).chair(), seat(sitting).chair(), "on the whole exam's grid, too");
        HallLine line = house.watch.halls(CandidateScope.EVERYBODY).stream()
                .filter(each -> each.date() != null && each.date().id().equals(session))
                .findFirst()
                .orElseThrow();
        assertEquals("上午场", line.date().title());
        assertEquals(1, line.open());
    }

    @Test
    void beyondOnesReachThereIsNothingToSeeAndNothingToOrder() {
        UUID sitting = house.admitted(candidate).sitting();
        CandidateScope others = CandidateScope.of(Set.of(UUID.randomUUID()));
        Hall foreign = new Hall(house.code, null, others);
        assertEquals(List.of(), house.watch.seats(foreign));
        Order pause = new Order(UUID.randomUUID(), Order.Kind.PAUSE, null, 0, "停电", OFFICER);
        assertEquals(Order.Refusal.NOBODY, house.watch.order(foreign, pause).refusal());
        assertFalse(house.sitting(sitting).paused());
        assertTrue(house.watch.course(sitting, others).isEmpty());
    }

    @Test
    void theCourseTellsEverythingAndTheLogHolds() {
        ExamHall.Admission in = house.admitted(candidate);
        house.answer(in.sitting(), 1, 4);
        house.clock.pass(Duration.ofMinutes(1));
        order(Order.Kind.PAUSE, in.sitting(), 0);
        order(Order.Kind.RESUME, in.sitting(), 0);
        SittingView open =
                house.watch.course(in.sitting(), CandidateScope.EVERYBODY).orElseThrow();
        assertTrue(open.steps().stream().allMatch(step -> step.after() == null), "no answers while it is open");
        house.marking.submit(in.token());

        SittingView view =
                house.watch.course(in.sitting(), CandidateScope.EVERYBODY).orElseThrow();
        assertTrue(view.verdict().holds(), view.verdict().toString());
        assertEquals(4, view.verdict().saves());
        assertNotEquals(0, view.verdict().receipts());
        assertEquals(10, view.items().size());
        assertEquals(
                List.of(
                        Step.What.ENTERED,
                        Step.What.SAVED,
                        Step.What.SAVED,
                        Step.What.SAVED,
                        Step.What.SAVED,
                        Step.What.ORDER,
                        Step.What.ORDER,
                        Step.What.CLOSED,
                        Step.What.MARKED),
                view.steps().stream().map(Step::what).toList());
    }

    @Test
    void theSameMistakesInTwoPapersAreShownWithNumbers() {
        UUID first = house.admitted(candidate).sitting();
        UUID second = house.admitted(house.candidate()).sitting();
        String wrong = "{\"t\":false}";
        house.say(first, wrong, wrong, wrong, wrong, wrong, wrong, wrong, wrong, wrong, wrong);
        house.say(second, wrong, wrong, wrong, wrong, wrong, wrong, wrong, wrong, wrong, wrong);
        assertEquals(1, house.alike.compare(hall));
        assertEquals(1, house.alike.compare(hall));
        assertEquals(1, seat(first).remarks().get(Kind.ALIKE).count(), "told once");
    }
}
