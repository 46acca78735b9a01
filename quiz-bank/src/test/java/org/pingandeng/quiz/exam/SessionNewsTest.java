package org.pingandeng.quiz.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.office.ExamOfficeHouse;
import org.pingandeng.quiz.exam.office.SessionNews;
import org.pingandeng.quiz.exam.office.model.RosterReason;
import org.pingandeng.quiz.exam.store.JdbcExams;

/** Candidates hear what happens to their dates, and nothing of dates that they cannot see. */
class SessionNewsTest {

    private final ExamHouse house = new ExamHouse();
    private final List<String> told = new ArrayList<>();
    private final ExamOfficeHouse office = new ExamOfficeHouse(
            new JdbcExams(SharedPostgres.dataSource("quiz")),
            house.sittings,
            house.candidates,
            house.clock,
            (topic, key, payload) -> {
                if (topic.equals(SessionNews.TOPIC)) {
                    told.add(payload.get("kind") + " " + payload.get("candidate"));
                }
            });
    private final CandidateId one = house.candidate();
    private final CandidateId other = house.candidate();

    @AfterEach
    void close() {
        house.close();
    }

    private static String line(String kind, CandidateId who) {
        return kind + " " + who.value();
    }

    @Test
    void whoeverIsPutOnADateHearsOfItOnceItIsPublished() {
        UUID id = office.desk
                .plan(office.draft(house.code), ExamOfficeHouse.OFFICER)
                .session();
        office.rosters.list(id, List.of(one), ExamOfficeHouse.OFFICER);
        assertEquals(List.of(), told);
        office.desk.publish(id, ExamOfficeHouse.OFFICER);
        office.rosters.list(id, List.of(other), ExamOfficeHouse.OFFICER);
        office.rosters.remove(id, other, ExamOfficeHouse.OFFICER);
        assertEquals(List.of(line("LISTED", one), line("LISTED", other), line("REMOVED", other)), told);
    }

    @Test
    void anAnswerAMoveAndACancellationAreTold() {
        UUID id = office.published(office.draft(house.code));
        office.room.ask(id, one);
        office.room.ask(id, other);
        office.rosters.decide(id, one, null, "", ExamOfficeHouse.OFFICER);
        office.rosters.decide(id, other, RosterReason.HOURS_MISSING, "", ExamOfficeHouse.OFFICER);
        office.desk.move(id, house.clock.instant().plus(Duration.ofHours(20)), "考场停电", ExamOfficeHouse.OFFICER);
        assertEquals(1, near().size());
        office.desk.cancel(id, "再次停电", ExamOfficeHouse.OFFICER);
        assertEquals(
                List.of(line("ACCEPTED", one), line("REFUSED", other), line("MOVED", one), line("CANCELLED", one)),
                told);
        assertEquals(List.of(), near(), "nobody is reminded of a date that was cancelled");
    }

    private List<SessionNews.Near> near() {
        return office.news.near(house.clock.instant(), house.clock.instant().plus(Duration.ofHours(24))).stream()
                .filter(near -> near.session().exam().equals(house.code))
                .toList();
    }
}
