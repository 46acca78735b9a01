package org.pingandeng.quiz.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pingandeng.quiz.assembly.AssemblyHouse.draft;
import static org.pingandeng.quiz.assembly.AssemblyHouse.row;
import static org.pingandeng.quiz.assembly.AssemblyHouse.with;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.assembly.Problem.Reason;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.model.Exam;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.item.Use;
import org.pingandeng.quiz.paper.Blueprint;
import org.pingandeng.quiz.paper.Paper;

/** A trainer sets an exam from a blueprint or from papers; on a real PostgreSQL. */
class ExamDeskTest {

    private final AssemblyHouse house = new AssemblyHouse();
    private UUID plan;

    @BeforeEach
    void aBlueprint() {
        house.statements(Use.EXAM, 10, "储存/禁忌", 2);
        house.singles(Use.EXAM, 10, "储存/禁忌");
        plan = house.kept(with(draft(Use.EXAM, row(ItemType.TRUE_FALSE, 3, 2), row(ItemType.SINGLE, 2, 4)), 2, 0, 0));
    }

    private ExamOrder order(String code, UUID from, List<UUID> papers) {
        return new ExamOrder(code, "示例考试", "", 30, 10.0, 2, from, papers);
    }

    @Test
    void anExamDrawsFromItsBlueprint() {
        String code =
                house.exams.set(order(null, plan, List.of()), house.trainer).code();
        Exam exam = house.kept.find(code).orElseThrow();
        assertEquals(14, exam.blueprint().points());
        Paper paper = exam.paper(5, List.of(), () -> house.bank.pool(Use.EXAM)).orElseThrow();
        assertEquals(5, paper.slots().size());
        DeskExam shown = house.exams.exam(code).orElseThrow();
        assertEquals("示例蓝图", shown.source());
        assertEquals("示例考试", shown.exam().titleEn());
    }

    @Test
    void candidatesGetAFormOfAFixedPaperAndAnotherTheNextTime() {
        UUID paper = house.papers.draw(plan, house.trainer).id();
        String code = house.exams
                .set(order(null, null, List.of(paper)), house.trainer)
                .code();
        Exam exam = house.kept.find(code).orElseThrow();
        assertEquals(2, exam.forms().size());
        assertEquals(
                List.of(
                        new Blueprint.Section(ItemType.TRUE_FALSE, 3, 2, List.of()),
                        new Blueprint.Section(ItemType.SINGLE, 2, 4, List.of())),
                exam.blueprint().sections());
        Paper first = exam.paper(1, List.of(), List::of).orElseThrow();
        Paper second = exam.paper(1, List.of(first), List::of).orElseThrow();
        assertNotEquals(first, second);
        assertTrue(exam.forms().containsAll(List.of(first, second)));
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsSet() {
        Done refused = house.exams
                .set(new ExamOrder(null, "", "", 0, 99.0, null, plan, List.of()), house.trainer)
                .refusal();
        assertEquals(
                List.of(Reason.TITLE, Reason.MINUTES, Reason.ATTEMPTS, Reason.PASS_MARK),
                refused.problems().stream().map(Problem::reason).toList());
        UUID practice = house.kept(draft(Use.PRACTICE, row(ItemType.TRUE_FALSE, 1, 2)));
        assertEquals(
                Reason.SOURCE,
                house.exams
                        .set(order(null, practice, List.of()), house.trainer)
                        .refusal()
                        .problems()
                        .get(0)
                        .reason(),
                "practice items never come into an exam");
        UUID large = house.kept(draft(Use.EXAM, row(ItemType.TRUE_FALSE, 50, 2)));
        assertEquals(
                40,
                house.exams
                        .set(order(null, large, List.of()), house.trainer)
                        .refusal()
                        .shortages()
                        .get(0)
                        .missing());
        assertEquals(
                Reason.SOURCE,
                house.exams
                        .set(order("confined-space-5min", plan, List.of()), house.trainer)
                        .refusal()
                        .problems()
                        .get(0)
                        .reason(),
                "an exam that a programme ends with is not changed here");
    }

    @Test
    void candidatesAreListedAndTakenOffAndAnExamIsClosed() {
        String code =
                house.exams.set(order(null, plan, List.of()), house.trainer).code();
        List<CandidateId> who = List.of(new CandidateId(UUID.randomUUID()), new CandidateId(UUID.randomUUID()));
        assertEquals(2, house.exams.list(code, who, true, house.trainer));
        assertEquals(0, house.exams.list(code, who, true, house.trainer), "the same again changes nothing");
        assertEquals(1, house.exams.list(code, who.subList(0, 1), false, house.trainer));
        assertEquals(who.subList(1, 2), house.exams.candidates(code));
        assertEquals(0, house.exams.list("confined-space-5min", who, true, house.trainer));
        house.exams.open(code, false);
        assertFalse(house.exams.exam(code).orElseThrow().open());
        assertTrue(house.kept.find(code).isEmpty());
        house.exams.open(code, true);
        assertTrue(house.kept.find(code).isPresent());
    }
}
