package org.pingandeng.course.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.TestHouse;
import org.pingandeng.course.Text;
import org.pingandeng.course.evaluation.EvaluationRoom.Offer;
import org.pingandeng.course.evaluation.model.Answer;
import org.pingandeng.course.evaluation.model.Item;
import org.pingandeng.course.evaluation.model.Subject;
import org.pingandeng.course.evaluation.store.JdbcEvaluations;
import org.pingandeng.course.hours.model.Attention;
import org.pingandeng.course.hours.model.Span;
import org.pingandeng.course.programme.LearnerScope;
import org.pingandeng.course.study.Report;
import org.pingandeng.course.training.model.Applicant;
import org.pingandeng.course.training.model.AttendanceTerms;
import org.pingandeng.course.training.model.ClassState;
import org.pingandeng.course.training.model.Requirements;
import org.pingandeng.course.training.model.SignUp;
import org.pingandeng.course.training.model.Teacher;
import org.pingandeng.course.training.model.TrainingClass;
import org.pingandeng.course.training.store.JdbcSignUps;
import org.pingandeng.course.training.store.JdbcTrainingClasses;

/** Learners say what they think of a course they finished and of the teacher of a class that is over. */
class EvaluationTest {

    @TempDir
    Path folder;

    private TestHouse house;
    private String code;
    private JdbcEvaluations evaluations;
    private JdbcTrainingClasses classes;
    private JdbcSignUps signUps;
    private EvaluationRoom room;
    private EvaluationDesk desk;
    private final UUID enterprise = UUID.randomUUID();
    private final UUID of = UUID.randomUUID();
    private final UUID teacher = UUID.randomUUID();

    @BeforeEach
    void aCourseAndAClass() {
        house = new TestHouse(folder.resolve("media"));
        house.caller.organisation = enterprise;
        code = "p-" + UUID.randomUUID();
        house.open(folder.resolve("pack"), code, "");
        house.caller.reach = Set.of(enterprise);
        evaluations = new JdbcEvaluations(house.database);
        classes = new JdbcTrainingClasses(house.database);
        signUps = new JdbcSignUps(house.database);
        room = new EvaluationRoom(evaluations, house.programmes, house.shelf, house.enrolled, classes, signUps);
        desk = new EvaluationDesk(evaluations, house.courses, classes, house.programmes, house.shelf, house.caller);
    }

    private LearnerId finished() {
        LearnerId learner = new LearnerId(UUID.randomUUID());
        house.programmeDesk.enrol(learner, code, Optional.empty());
        for (String lesson : List.of("l01", "l02", "l03")) {
            UUID tab = UUID.randomUUID();
            LessonId id = LessonId.of(code, lesson);
            String token = house.heartbeats
                    .open(learner, id, tab, true, Optional.empty())
                    .orElseThrow()
                    .token();
            house.watch.pass(60_000);
            Span whole = new Span(Attention.ACTIVE, 0, 60_000, 60_000);
            house.heartbeats.report(learner, id, tab, new Report(token, List.of(whole), 0, true), Optional.empty());
        }
        return learner;
    }

    private void aClassThatIs(ClassState state, LocalDate last) {
        TrainingClass.Dates dates =
                new TrainingClass.Dates(last.minusDays(9), last.minusDays(9), last.minusDays(9), last);
        classes.add(
                new TrainingClass(
                        of,
                        "c-" + of.toString().substring(0, 8),
                        code,
                        new Text("示例班", "Sample"),
                        Optional.of(enterprise),
                        "示例教室",
                        9,
                        dates,
                        Requirements.NONE,
                        AttendanceTerms.USUAL,
                        state),
                UUID.randomUUID(),
                house.watch.instant());
        classes.add(of, new Teacher(teacher, "示例教师", "注册安全工程师", "AQ**01", Optional.empty()));
    }

    private LearnerId member() {
        LearnerId learner = new LearnerId(UUID.randomUUID());
        UUID id = UUID.randomUUID();
        Applicant said = new Applicant(Optional.empty(), Optional.empty(), "", true, Set.of());
        signUps.add(new SignUp(
                id, of, learner, Optional.empty(), 0, house.watch.instant(), SignUp.State.PENDING, true, said));
        signUps.decide(id, SignUp.State.ACCEPTED, true);
        return learner;
    }

    private Answer answer(Subject.Kind kind, int mark, String words) {
        Map<String, Integer> marks = room.form(kind).stream().collect(Collectors.toMap(Item::code, each -> mark));
        return new Answer(marks, words);
    }

    private UUID version() {
        return house.courses.published(code).orElseThrow().id();
    }

    @Test
    void aCourseIsEvaluatedOnceByWhoFinishedIt() {
        LearnerId begun = new LearnerId(UUID.randomUUID());
        house.programmeDesk.enrol(begun, code, Optional.empty());
        assertEquals(List.of(), room.offers(begun));
        Answer good = answer(Subject.Kind.COURSE, 5, "有用");
        assertEquals(Optional.of(EvaluationRefusal.NOT_YOURS), room.give(begun, version(), Optional.empty(), good));

        LearnerId learner = finished();
        Offer offer = room.offers(learner).get(0);
        assertEquals(Subject.course(version()), offer.subject());
        assertFalse(offer.given());
        assertEquals(Optional.empty(), room.give(learner, version(), Optional.empty(), good));
        assertTrue(room.offers(learner).get(0).given());
        assertEquals(
                Optional.of(EvaluationRefusal.ALREADY),
                room.give(learner, version(), Optional.empty(), answer(Subject.Kind.COURSE, 1, "")));
        assertEquals(List.of(good), evaluations.of(Subject.course(version())));
    }

    @Test
    void nothingIsShownBeforeThereAreFive() {
        for (int at = 1; at <= 5; at++) {
            LearnerId learner = finished();
            room.give(learner, version(), Optional.empty(), answer(Subject.Kind.COURSE, at, "话" + at));
            var summary = desk.courses().get(0).summary();
            assertEquals(at, summary.answers());
            assertEquals(at == 5, summary.shown());
            assertEquals(at == 5 ? 4 : 0, summary.lines().size());
            assertEquals(at == 5 ? 5 : 0, summary.words().size());
        }
        var summary = desk.courses().get(0).summary();
        assertEquals(3.0, summary.mean());
        assertEquals(List.of(1, 1, 1, 1, 1), summary.lines().get(0).counts());
        house.caller.reach = Set.of(UUID.randomUUID());
        assertEquals(List.of(), desk.courses(), "a neighbour reads nothing");
    }

    @Test
    void aTeacherIsEvaluatedWhenTheClassIsOver() {
        LocalDate today = house.shelf.today();
        aClassThatIs(ClassState.RUNNING, today.plusDays(1));
        LearnerId learner = member();
        assertEquals(List.of(), room.offers(learner));
        house.watch.pass(86_400_000L);
        Offer offer = room.offers(learner).get(0);
        assertEquals(Subject.teacher(of, teacher), offer.subject());
        assertEquals("示例教师", offer.teacher());
        Answer answer = answer(Subject.Kind.TEACHER, 4, "");
        assertEquals(Optional.empty(), room.give(learner, of, Optional.of(teacher), answer));
        assertEquals(
                Optional.of(EvaluationRefusal.NOT_YOURS),
                room.give(new LearnerId(UUID.randomUUID()), of, Optional.of(teacher), answer),
                "who was not there says nothing");
        assertEquals(
                1,
                desk.ofClass(of, LearnerScope.of(Set.of(enterprise)))
                        .get(0)
                        .summary()
                        .answers());
        assertEquals(List.of(), desk.ofClass(of, LearnerScope.of(Set.of(UUID.randomUUID()))));
        assertEquals(List.of(), desk.teachers(LearnerScope.NOBODY));
    }

    @Test
    void aFormHalfFilledInIsRefused() {
        LearnerId learner = finished();
        Answer none = new Answer(Map.of("useful", 5), "");
        assertEquals(Optional.of(EvaluationRefusal.MARKS), room.give(learner, version(), Optional.empty(), none));
        assertEquals(
                Optional.of(EvaluationRefusal.MARKS),
                room.give(learner, version(), Optional.empty(), answer(Subject.Kind.COURSE, 6, "")));
        assertEquals(
                Optional.of(EvaluationRefusal.LENGTH),
                room.give(learner, version(), Optional.empty(), answer(Subject.Kind.COURSE, 5, "长".repeat(1_001))));
        assertEquals(List.of(), evaluations.of(Subject.course(version())));
    }

    @Test
    void noRowLeadsFromWhatWasSaidToWhoSaidIt() {
        Set<String> columns = new HashSet<>(house.database.list(
                "select column_name from information_schema.columns where table_schema = 'course' and table_name in"
                        + " ('evaluation', 'evaluation_mark')",
                row -> row.getString(1)));
        assertEquals(Set.of("id", "kind", "about", "teacher", "day", "words", "evaluation", "item", "mark"), columns);
    }
}
