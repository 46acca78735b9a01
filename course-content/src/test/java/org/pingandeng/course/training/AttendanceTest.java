package org.pingandeng.course.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.programme.model.ClassroomEntry;
import org.pingandeng.course.training.model.Line;
import org.pingandeng.course.training.model.Mark;
import org.pingandeng.course.training.model.Moments;
import org.pingandeng.course.training.model.Practice;
import org.pingandeng.course.training.model.Presence;
import org.pingandeng.course.training.model.Requirements;
import org.pingandeng.course.training.model.Session;

/** Sessions: arranged without clashes, attended, credited once, corrected by appending. */
class AttendanceTest {

    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    @TempDir
    Path folder;

    private TrainingHouse house;
    private UUID id;
    private UUID teacher;
    private LearnerId learner;

    @BeforeEach
    void build() {
        house = new TrainingHouse(folder);
        id = house.open(5, Requirements.NONE);
        learner = house.member(id);
        teacher = house.teacher(id, "示例教师" + UUID.randomUUID().toString().substring(0, 8));
    }

    private void goTo(Instant when) {
        house.house.watch.pass(
                Duration.between(house.house.watch.instant(), when).toMillis());
    }

    private long ledger() {
        return house.house.programmes.classroom(learner, house.programme).stream()
                .mapToLong(ClassroomEntry::minutes)
                .sum();
    }

    private int entries() {
        return house.house.programmes.classroom(learner, house.programme).size();
    }

    @Test
    void neitherATeacherNorARoomIsInTwoPlaces() {
        String room = "示例教室 " + UUID.randomUUID();
        Instant from = NOW.plusSeconds(3600);
        house.session(id, teacher, room, from, Session.Mode.QR);
        UUID other = house.open(5, Requirements.NONE);
        UUID namesake = house.teacher(
                other, house.staff.teachers(id, TrainingHouse.ALL).get(0).name());
        UUID stranger = house.teacher(other, "示例教师乙" + UUID.randomUUID());
        Instant overlapping = from.plusSeconds(60 * 60);
        assertEquals(
                TrainingRefusal.CLASH_TEACHER,
                house.arrange(other, namesake, "别处", overlapping, Session.Mode.QR)
                        .orElseThrow()
                        .why());
        assertEquals(
                TrainingRefusal.CLASH_ROOM,
                house.arrange(other, stranger, room.replace(" ", ""), overlapping, Session.Mode.QR)
                        .orElseThrow()
                        .why());
        assertEquals(
                TrainingRefusal.CLASH_CLASS,
                house.arrange(id, teacher, "别处", overlapping, Session.Mode.QR)
                        .orElseThrow()
                        .why());
        assertEquals(
                Optional.empty(),
                house.arrange(other, stranger, room, from.plusSeconds(90 * 60), Session.Mode.QR),
                "one may follow the other at once");
        assertEquals(
                TrainingRefusal.TIMES,
                house.arrange(id, teacher, room, NOW.minus(Duration.ofDays(3)), Session.Mode.QR)
                        .orElseThrow()
                        .why());
    }

    @Test
    void aScanIsNotedOnceAndCreditedOnce() {
        Instant from = NOW.plusSeconds(3600);
        Session session = house.session(id, teacher, "甲" + UUID.randomUUID(), from, Session.Mode.QR);
        assertFalse(house.attendance
                .screen(session.id(), TrainingHouse.ALL)
                .orElseThrow()
                .taking());
        goTo(from.plusSeconds(60));
        String scan = house.attendance
                .screen(session.id(), TrainingHouse.ALL)
                .orElseThrow()
                .scan();
        assertEquals(Optional.empty(), house.arrivals.scanned(house.learner(), scan), "a stranger is not admitted");
        String ticket = house.arrivals.scanned(learner, scan).orElseThrow().ticket();
        assertEquals(Arrival.NOTED, house.whole(() -> house.arrivals.arrive(learner, ticket)));
        assertEquals(Arrival.ALREADY, house.whole(() -> house.arrivals.arrive(learner, ticket)));
        assertEquals(
                Optional.of(TrainingRefusal.NOT_OVER),
                house.whole(() -> house.attendance.settle(session.id(), house.trainer, TrainingHouse.ALL)));
        goTo(session.hours().to());
        settle(session);
        settle(session);
        assertEquals(90, ledger());
        assertEquals(1, entries(), "crediting again appends nothing");
        correct(session, Mark.Kind.ABSENT);
        assertEquals(0, ledger());
        assertEquals(2, entries(), "a counter-entry takes it back");
        correct(session, Mark.Kind.LATE);
        assertEquals(80, ledger());
        assertEquals(
                Optional.of(TrainingRefusal.NO_REASON),
                house.whole(() -> house.attendance.correct(
                        session.id(), learner, Mark.Kind.PRESENT, "", house.trainer, TrainingHouse.ALL)));
    }

    private void settle(Session session) {
        assertEquals(
                Optional.empty(),
                house.whole(() -> house.attendance.settle(session.id(), house.trainer, TrainingHouse.ALL)));
    }

    private void correct(Session session, Mark.Kind kind) {
        house.house.watch.pass(1000);
        assertEquals(
                Optional.empty(),
                house.whole(() -> house.attendance.correct(
                        session.id(), learner, kind, "名单核对", house.trainer, TrainingHouse.ALL)));
    }

    @Test
    void codesAreGoodAtTheirMomentsAndGuessingEnds() {
        Instant from = NOW.plusSeconds(3600);
        Session session = house.session(id, teacher, "乙" + UUID.randomUUID(), from, Session.Mode.CODES);
        Moments moments = Moments.of(session.seed(), session.hours());
        goTo(moments.starts().get(0));
        String first = digits(session);
        assertEquals(Arrival.NOTED, house.whole(() -> house.arrivals.type(learner, first)));
        assertEquals(Arrival.ALREADY, house.whole(() -> house.arrivals.type(learner, first)));
        goTo(moments.starts().get(1));
        assertEquals(Arrival.WRONG_CODE, house.whole(() -> house.arrivals.type(learner, first)));
        String second = digits(session);
        assertEquals(Arrival.NOTED, house.whole(() -> house.arrivals.type(learner, " " + second)));
        assertEquals(
                Presence.State.PRESENT,
                house.attendance
                        .presences(session.id(), TrainingHouse.ALL)
                        .get(learner)
                        .state());
        for (int wrong = 0; wrong < 9; wrong++) {
            house.whole(() -> house.arrivals.type(learner, "x"));
        }
        assertEquals(Arrival.TOO_MANY, house.whole(() -> house.arrivals.type(learner, digits(session))));
        assertEquals(Arrival.NO_SESSION, house.arrivals.type(house.learner(), first));
    }

    private String digits(Session session) {
        return house.attendance
                .screen(session.id(), TrainingHouse.ALL)
                .orElseThrow()
                .digits()
                .orElseThrow();
    }

    @Test
    void leaveIsAskedForAndDecided() {
        Session session = house.session(id, teacher, "丙" + UUID.randomUUID(), NOW.plusSeconds(3600), Session.Mode.QR);
        assertEquals(Optional.empty(), house.whole(() -> house.arrivals.askLeave(learner, session.id(), "家里有事")));
        assertEquals(
                Optional.of(TrainingRefusal.DECIDED),
                house.whole(() -> house.arrivals.askLeave(learner, session.id(), "再问一次")));
        UUID leave = house.leave.leaves(id, TrainingHouse.ALL).get(0).id();
        assertEquals(
                Optional.empty(),
                house.whole(() -> house.leave.decideLeave(id, leave, true, "准", house.trainer, TrainingHouse.ALL)));
        assertEquals(
                Presence.State.LEAVE,
                house.arrivals.attended(learner, id).get(0).presence().state());
        assertTrue(house.told.contains("LEAVE_GRANTED " + learner));
    }

    @Test
    void practiceCountsOnceItIsConfirmedAndTheLinesSaySo() {
        assertEquals(
                Optional.empty(),
                house.whole(() -> house.practice.signPractice(
                        id, learner, LocalDate.of(2026, 11, 24), 60, "灭火器实操", house.trainer, TrainingHouse.ALL)));
        Practice practice = house.arrivals.practices(learner, id).get(0);
        assertEquals(0, ledger());
        assertFalse(house.whole(() -> house.arrivals.confirm(house.learner(), practice.id())));
        assertTrue(house.whole(() -> house.arrivals.confirm(learner, practice.id())));
        assertFalse(house.whole(() -> house.arrivals.confirm(learner, practice.id())), "again changes nothing");
        assertEquals(60, ledger());
        ClassFile.Standing mine = house.file.mine(learner, id).orElseThrow();
        assertEquals(
                mine.lines(), house.file.of(id, TrainingHouse.ALL).get(learner).lines());
        Line hours = mine.lines().stream()
                .filter(each -> each.kind() == Line.Kind.HOURS)
                .findFirst()
                .orElseThrow();
        assertEquals(3600, hours.have());
        assertEquals(7200, hours.need());
        assertFalse(mine.done());
    }

    @Test
    void aCalendarReadsTheTimetableUntilItsAddressIsVoid() {
        house.session(id, teacher, "丁" + UUID.randomUUID(), NOW.plusSeconds(3600), Session.Mode.QR);
        assertEquals(Optional.empty(), house.calendar.feed(learner));
        house.whole(() -> {
            house.calendar.renewFeed(learner);
            return true;
        });
        String address = house.calendar.feed(learner).orElseThrow();
        String file = house.calendar.calendar(address).orElseThrow();
        assertTrue(file.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"), file);
        assertTrue(file.contains("DTSTART:20261124T020000Z\r\n"), file);
        for (String line : file.split("\r\n")) {
            assertTrue(line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75, line);
        }
        String end = address.endsWith("A") ? "B" : "A";
        assertEquals(Optional.empty(), house.calendar.calendar(address.substring(0, address.length() - 1) + end));
        house.whole(() -> {
            house.calendar.renewFeed(learner);
            return true;
        });
        assertEquals(Optional.empty(), house.calendar.calendar(address));
        assertNotEquals(Optional.of(address), house.calendar.feed(learner));
        assertEquals(1, house.calendar.coming(learner).size());
        assertEquals(List.of(), house.calendar.coming(house.learner()));
    }
}
