package org.pingandeng.quiz.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.bank.model.BankItem;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.model.CandidateScope;
import org.pingandeng.quiz.exam.model.ClosedSittings.Tally;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.statistics.model.AnswerTable.Row;
import org.pingandeng.quiz.statistics.model.ItemKey;

/** An exam looked back on, from what its sittings left in a real database. */
class StatisticsDeskTest {

    private static final double EXACT = 1e-9;
    private static final String RIGHT = "{\"c\":[0]}";
    private static final String WRONG = "{\"c\":[1]}";

    private final SatExam exam = new SatExam();
    private final CandidateId first = new CandidateId(UUID.randomUUID());
    private final CandidateId second = new CandidateId(UUID.randomUUID());
    private BankItem hard;
    private BankItem easy;

    @BeforeEach
    void twoQuestions() {
        hard = exam.put("hard", choice("难题"));
        easy = exam.put("easy", choice("易题"));
    }

    private static Item choice(String stem) {
        return new Item.Single(new Item.Text(stem, "因为。", "安全", 2, List.of(), "自编"), List.of("甲", "乙", "丙"), 0);
    }

    @AfterEach
    void close() {
        exam.close();
    }

    private UUID sat(CandidateId candidate, double score, String... answers) {
        UUID sitting = exam.begin(candidate, hard, easy);
        exam.answer(sitting, answers);
        exam.close(sitting);
        exam.mark(sitting, score);
        return sitting;
    }

    private ExamReport report(CandidateScope scope) {
        return exam.desk.exam(exam.code, scope).orElseThrow();
    }

    @Test
    void figuresComeFromTheLastAnswersAndTheTimesBetweenSaves() {
        sat(first, 100, RIGHT, RIGHT);
        sat(second, 50, WRONG, RIGHT);
        ExamReport report = report(CandidateScope.EVERYBODY);
        assertEquals(2, report.paper().sittings());
        assertEquals(1, report.paper().passed());
        assertEquals(0.75, report.paper().mean().value(), EXACT);
        assertEquals(120, report.paper().seconds().value(), EXACT);
        assertEquals(
                List.of(exam.code + "/easy", exam.code + "/hard"),
                report.items().stream().map(ItemReport::code).toList());
        ItemReport one = report.item(new ItemKey(hard.id(), 1, 0)).orElseThrow();
        assertEquals(0.5, one.figures().facility().value(), EXACT);
        assertEquals(30, one.figures().seconds().value(), EXACT);
        assertEquals(
                List.of(1, 1, 0, 0),
                one.answers().rows().stream().map(Row::chosen).toList());
    }

    @Test
    void onlyClosedAndFullyMarkedSittingsCount() {
        sat(first, 100, RIGHT, RIGHT);
        UUID waiting = exam.begin(second, hard, easy);
        exam.answer(waiting, WRONG, WRONG);
        assertEquals(new Counts(1, 0), counts(CandidateScope.EVERYBODY), "still answering");
        exam.close(waiting);
        assertEquals(new Counts(1, 1), counts(CandidateScope.EVERYBODY), "waits for a marker");
        assertEquals(1, report(CandidateScope.EVERYBODY).paper().sittings());
        exam.mark(waiting, 0);
        assertEquals(2, report(CandidateScope.EVERYBODY).paper().sittings());
    }

    private record Counts(int marked, int waiting) {}

    private Counts counts(CandidateScope scope) {
        Tally tally = exam.desk.exams(scope).stream()
                .filter(each -> each.exam().equals(exam.code))
                .findFirst()
                .orElseThrow();
        return new Counts(tally.marked(), tally.waiting());
    }

    @Test
    void whoReachesSomeSeesTheirSittingsAndWhoReachesNobodySeesNoExam() {
        sat(first, 100, RIGHT, RIGHT);
        sat(second, 0, WRONG, WRONG);
        CandidateScope some = CandidateScope.of(Set.of(second.value()));
        assertEquals(new Counts(1, 0), counts(some));
        assertEquals(0, report(some).paper().mean().value(), EXACT);
        CandidateScope nobody = CandidateScope.of(Set.of());
        assertTrue(exam.desk.exams(nobody).isEmpty());
        assertEquals(Optional.empty(), exam.desk.exam(exam.code, nobody));
    }

    @Test
    void aReportIsKeptUntilAMarkChanges() {
        UUID sitting = sat(first, 50, RIGHT, WRONG);
        ExamReport report = report(CandidateScope.EVERYBODY);
        assertSame(report.items(), report(CandidateScope.EVERYBODY).items());
        exam.mark(sitting, 100);
        assertEquals(1, report(CandidateScope.EVERYBODY).paper().passed());
    }

    @Test
    void aKeyThatWasCorrectedCountsFromThenOnAndADroppedItemIsInNoTotal() {
        sat(first, 100, RIGHT, RIGHT);
        sat(second, 50, RIGHT, WRONG);
        assertEquals(0.75, report(CandidateScope.EVERYBODY).paper().mean().value(), EXACT);
        exam.drop(easy);
        ExamReport report = report(CandidateScope.EVERYBODY);
        assertEquals(1, report.paper().mean().value(), EXACT);
        ItemReport dropped = report.item(new ItemKey(easy.id(), 1, 0)).orElseThrow();
        assertEquals(0.5, dropped.figures().facility().value(), EXACT, "its own key still shows why");
    }

    @Test
    void sentencesCountWithWhatTwoMarkersGave() {
        BankItem written = exam.put(
                "written",
                new Item.ShortAnswer(new Item.Text("示例简答", "因为。", "安全", 2, List.of(), "自编"), "先通风。", List.of()));
        UUID sitting = exam.begin(first, written, easy);
        exam.answer(sitting, "{\"s\":\"先检测\"}", RIGHT);
        exam.close(sitting);
        exam.award(sitting, 1, 8, 10);
        exam.mark(sitting, 90);
        ItemReport report = report(CandidateScope.EVERYBODY)
                .item(new ItemKey(written.id(), 1, 0))
                .orElseThrow();
        assertEquals(0.9, report.figures().facility().value(), EXACT);
    }
}
