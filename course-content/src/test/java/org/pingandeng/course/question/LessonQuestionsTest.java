package org.pingandeng.course.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.TestHouse;
import org.pingandeng.course.catalogue.store.JdbcSteps;
import org.pingandeng.course.question.AnsweringDesk.Line;
import org.pingandeng.course.question.model.LessonQuestion;
import org.pingandeng.course.question.store.JdbcLessonQuestions;

/** A learner asks under a lesson, the teacher answers, and shows the answer to all or no longer. */
class LessonQuestionsTest {

    @TempDir
    Path folder;

    private TestHouse house;
    private AskingRoom room;
    private AnsweringDesk desk;
    private LessonId lesson;
    private final List<Map<String, ?>> told = new ArrayList<>();
    private final UUID enterprise = UUID.randomUUID();
    private final LearnerId learner = new LearnerId(UUID.randomUUID());
    private final LearnerId other = new LearnerId(UUID.randomUUID());

    @BeforeEach
    void aCourseOfAnEnterprise() {
        house = new TestHouse(folder.resolve("media"));
        house.caller.organisation = enterprise;
        String code = "p-" + UUID.randomUUID();
        house.open(folder.resolve("pack"), code, "");
        lesson = LessonId.of(code, "l01");
        house.programmeDesk.enrol(learner, code, Optional.empty());
        house.programmeDesk.enrol(other, code, Optional.empty());
        JdbcLessonQuestions questions = new JdbcLessonQuestions(house.database);
        room = new AskingRoom(
                questions, house.enrolled, new JdbcSteps(house.database), (t, k, said) -> told.add(said), house.watch);
        desk = new AnsweringDesk(
                questions,
                house.courses,
                house.programmes,
                house.shelf,
                house.caller,
                (t, k, said) -> told.add(said),
                (a, s, d) -> {},
                house.watch);
        house.caller.reach = Set.of(enterprise);
    }

    private UUID ask(LearnerId who, String text) {
        return room.ask(who, Optional.empty(), lesson, OptionalInt.of(42), text)
                .id()
                .orElseThrow();
    }

    private List<UUID> waiting() {
        return desk.questions(true, 0).stream()
                .map(each -> each.question().id())
                .toList();
    }

    @Test
    void aQuestionWaitsOnTheDeskAndItsAuthorsAreTold() {
        UUID id = ask(learner, "  下井前要测几次？ ");
        Line line = desk.questions(true, 0).get(0);
        assertEquals(id, line.question().id());
        assertEquals("下井前要测几次？", line.question().text());
        assertEquals(OptionalInt.of(42), line.question().place());
        assertEquals("看不见的气体", line.lesson().zh());
        assertEquals(List.of(house.caller.id.toString()), told.get(0).get("teachers"));
        assertEquals(id, ask(learner, "下井前要测几次？"), "the same again is the same");
        assertEquals(1, told.size());
    }

    @Test
    void theAnswerComesToWhoAskedAndToAllOnlyWhenItIsShown() {
        UUID id = ask(learner, "要测几次？");
        assertEquals(Optional.empty(), desk.answer(id, "进入前测，作业中连续测。", false));
        assertEquals(List.of(), waiting());
        assertTrue(room.mine(learner, lesson).get(0).answer().isPresent());
        assertEquals(List.of(), room.published(other, lesson));

        assertEquals(Optional.empty(), desk.publish(id, true));
        LessonQuestion shown = room.published(other, lesson).get(0);
        assertEquals("进入前测，作业中连续测。", shown.answer().orElseThrow().text());
        assertEquals(List.of(), room.published(learner, lesson), "one's own stands among one's own");
        assertEquals(
                List.of(),
                room.published(new LearnerId(UUID.randomUUID()), lesson),
                "who does not study it reads nothing");
        desk.publish(id, false);
        assertEquals(List.of(), room.published(other, lesson));
        assertEquals(2, told.size(), "who asked is told of the answer once");
        assertEquals(learner.toString(), told.get(1).get("learner"));
    }

    @Test
    void aBetterAnswerIsAnotherAnswerAndTheFirstStaysWrittenDown() {
        UUID id = ask(learner, "要测几次？");
        desk.answer(id, "一次。", true);
        house.watch.pass(60_000);
        desk.answer(id, "三次：前、中、后。", true);
        desk.answer(id, "三次：前、中、后。", true);
        assertEquals(3, told.size(), "the same answer again tells nobody");
        assertEquals(
                List.of("一次。", "三次：前、中、后。"),
                house.database.list(
                        "select text from course.lesson_answer where question = ? order by id",
                        row -> row.getString(1),
                        id));
        assertThrows(
                IllegalStateException.class,
                () -> house.database.change("delete from course.lesson_answer where question = ?", id));
    }

    @Test
    void aQuestionIsTakenBackUntilItIsAnswered() {
        UUID id = ask(learner, "算了");
        assertEquals(Optional.of(AskingRefusal.NOT_YOURS), room.takeBack(other, id));
        assertEquals(Optional.empty(), room.takeBack(learner, id));
        assertEquals(Optional.empty(), room.takeBack(learner, id));
        assertEquals(List.of(), waiting());
        assertEquals(Optional.of(AnsweringRefusal.NOT_YOURS), desk.answer(id, "晚了", true));
        UUID answered = ask(learner, "要测几次？");
        desk.answer(answered, "三次。", false);
        assertEquals(Optional.of(AskingRefusal.ANSWERED), room.takeBack(learner, answered));
    }

    @Test
    void aNeighboursDeskSeesAndAnswersNothing() {
        UUID id = ask(learner, "要测几次？");
        house.caller.reach = Set.of(UUID.randomUUID());
        assertEquals(List.of(), waiting());
        assertEquals(Optional.empty(), desk.show(id));
        assertEquals(0, desk.figures().open());
        assertEquals(Optional.of(AnsweringRefusal.NOT_YOURS), desk.answer(id, "三次。", true));
        assertEquals(Optional.of(AnsweringRefusal.NOT_YOURS), desk.publish(id, true));
    }

    @Test
    void whatWaitsTooLongIsCounted() {
        ask(learner, "第一个");
        house.watch.pass(Duration.ofDays(3).toMillis() + 1_000);
        ask(learner, "第二个");
        assertEquals(new AnsweringDesk.Figures(2, 1, 3), desk.figures());
        assertTrue(desk.questions(true, 0).get(0).late());
        assertFalse(desk.questions(true, 0).get(1).late());
    }

    @Test
    void whatCannotBeAskedOrAnsweredIsRefusedWithItsReason() {
        LearnerId stranger = new LearnerId(UUID.randomUUID());
        assertEquals(Optional.of(AskingRefusal.NOT_YOURS), refused(stranger, "？"));
        assertEquals(Optional.of(AskingRefusal.LENGTH), refused(learner, " "));
        assertEquals(Optional.of(AskingRefusal.LENGTH), refused(learner, "长".repeat(1_001)));
        UUID id = ask(learner, "1");
        for (int at = 2; at <= 20; at++) {
            ask(learner, String.valueOf(at));
        }
        assertEquals(Optional.of(AskingRefusal.TOO_MANY), refused(learner, "21"));
        assertEquals(Optional.of(AnsweringRefusal.LENGTH), desk.answer(id, " ", true));
        assertEquals(Optional.of(AnsweringRefusal.NO_ANSWER), desk.publish(id, true));
    }

    private Optional<AskingRefusal> refused(LearnerId who, String text) {
        return room.ask(who, Optional.empty(), lesson, OptionalInt.empty(), text)
                .refusal();
    }
}
