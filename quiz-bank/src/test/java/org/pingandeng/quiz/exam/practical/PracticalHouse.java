package org.pingandeng.quiz.exam.practical;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.quiz.TestClock;
import org.pingandeng.quiz.exam.model.Exams;
import org.pingandeng.quiz.exam.model.Sittings;
import org.pingandeng.quiz.exam.office.model.ExamSessions;
import org.pingandeng.quiz.exam.office.model.Rosters;
import org.pingandeng.quiz.exam.office.store.JdbcExamSessions;
import org.pingandeng.quiz.exam.office.store.JdbcRosters;
import org.pingandeng.quiz.exam.practical.model.PracticalRule;
import org.pingandeng.quiz.exam.practical.store.JdbcPracticals;
import org.pingandeng.quiz.exam.store.JdbcExams;
import org.pingandeng.quiz.exam.store.JdbcSittings;
import org.pingandeng.quiz.port.AuditTrail;

/** The rooms of practical exams put together without a container, on a real database. */
public final class PracticalHouse {

    public final PracticalDesk desk = new PracticalDesk();
    public final ScoringDesk scoring = new ScoringDesk();
    public final PracticalOffice office = new PracticalOffice();
    public final LookDesk looks = new LookDesk();
    public final PracticalRoom room = new PracticalRoom();
    public final PracticalBook book = new PracticalBook();
    public final List<String> told = new ArrayList<>();

    public PracticalHouse(TestClock clock) {
        DataSource database = SharedPostgres.dataSource("quiz");
        JdbcPracticals practicals = new JdbcPracticals(database);
        ExamSessions sessions = new JdbcExamSessions(database);
        Rosters rosters = new JdbcRosters(database);
        Exams exams = new JdbcExams(database);
        Sittings sittings = new JdbcSittings(database);
        AuditTrail trail = (action, subject, detail) -> {};
        book.practicals = practicals;
        book.sessions = sessions;
        book.sittings = sittings;
        book.exams = exams;
        book.clock = clock;
        desk.practicals = practicals;
        desk.book = book;
        desk.sessions = sessions;
        desk.rosters = rosters;
        desk.exams = exams;
        desk.clock = clock;
        scoring.practicals = practicals;
        scoring.book = book;
        scoring.sessions = sessions;
        scoring.rosters = rosters;
        scoring.trail = trail;
        scoring.outbox = (topic, key, payload) -> told.add(topic + " " + payload.get("candidate"));
        scoring.clock = clock;
        looks.practicals = practicals;
        looks.book = book;
        looks.sessions = sessions;
        looks.clock = clock;
        office.practicals = practicals;
        office.exams = exams;
        office.trail = trail;
        office.clock = clock;
        room.book = book;
        room.practicals = practicals;
        room.sessions = sessions;
        room.exams = exams;
        room.sittings = sittings;
        try (InputStream file = getClass().getResourceAsStream("/starter/practical.json")) {
            office.bringIn(file.readAllBytes());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** From today on the exam has a practical part. */
    public List<PracticalOffice.Wrong> rule(String exam, LocalDate from, int examiners) {
        return office.rule(
                new PracticalRule(exam, from, "low-voltage-electrician", true, examiners, 3, 80, 12, "示例规则"),
                UUID.randomUUID());
    }
}
