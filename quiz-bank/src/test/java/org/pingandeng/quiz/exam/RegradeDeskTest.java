package org.pingandeng.quiz.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.exam.AppealDesk.Filed;
import org.pingandeng.quiz.exam.RegradeDesk.Plan;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.model.Correction;
import org.pingandeng.quiz.exam.model.Exam;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.item.Use;
import org.pingandeng.quiz.paper.Blueprint;
import org.pingandeng.quiz.paper.Blueprint.Section;

/** An item had the wrong key: candidates appeal, everybody who had it is marked again, and nobody is forgotten. */
class RegradeDeskTest {

    private static final Plan DROP = new Plan(OptionalInt.empty(), true);

    private final ExamHouse house = new ExamHouse();
    private final String code = "wrong-" + UUID.randomUUID();
    private final UUID office = UUID.randomUUID();
    private VersionId sat;

    private static Item.Single single(int right) {
        return new Item.Single(
                new Item.Text("哪一种灭火器能用于带电设备？", "", "消防/器材", 2, List.of(), "自编"), List.of("水基", "二氧化碳"), right);
    }

    @BeforeEach
    void anExamOfAWrongAndARightItem() {
        UUID wrong = house.bank.put(Use.EXAM, single(0));
        house.bank.revise(wrong, 2, single(1));
        house.bank.revise(wrong, 3, new Item.TrueFalse(single(0).text(), true));
        sat = new VersionId(wrong, 1);
        Blueprint blueprint = new Blueprint(List.of(
                new Section(ItemType.SINGLE, 1, 40, List.of()), new Section(ItemType.TRUE_FALSE, 1, 60, List.of())));
        house.hall.exams.keep(
                new Exam(code, "消防", "Fire", ExamHouse.TIME, 80, 2, ExamHouse.GRACE, blueprint), house.clock.instant());
    }

    @AfterEach
    void close() {
        house.close();
    }

    private UUID handedIn(CandidateId candidate, int chosen) {
        ExamHall.Admission in = house.hall.admit(code, candidate).value();
        house.say(in.sitting(), "{\"c\":[" + chosen + "]}", "{\"t\":true}");
        house.marking.submit(in.token());
        house.told.clear();
        return in.sitting();
    }

    private Plan rekey(boolean nobodyLoses) {
        return new Plan(OptionalInt.of(2), nobodyLoses);
    }

    @Test
    void onlyVersionsThatAskTheSameInTheSameOrderCanMarkTheAnswers() {
        assertEquals(List.of(2), house.regrades.keys(sat));
    }

    @Test
    void thePreviewSaysWhoCrossesThePassMarkAndChangesNothing() {
        UUID failed = handedIn(house.candidate(), 1);
        UUID passed = handedIn(house.candidate(), 0);
        RegradeView view = house.regrades.preview(sat, rekey(false));
        assertEquals(2, view.sittings());
        assertEquals(new Correction.Effect(2, 1, 1), view.effect());
        assertEquals(60, house.sitting(failed).score());
        assertEquals(100, house.sitting(passed).score());
        assertEquals(List.of(), house.told);
        assertEquals(
                new Correction.Effect(1, 1, 0),
                house.regrades.preview(sat, rekey(true)).effect());
    }

    @Test
    void everybodyIsMarkedAgainAndTold() {
        UUID failed = handedIn(house.candidate(), 1);
        UUID passed = handedIn(house.candidate(), 0);
        Correction made = house.regrades.commit(sat, rekey(true), "答案写错", "一道题的答案已更正", office);
        assertEquals(new Correction.Effect(1, 1, 0), made.effect());
        assertEquals(100, house.sitting(failed).score());
        assertTrue(house.sitting(failed).passed());
        assertEquals(100, house.sitting(passed).score(), "nobody loses by our mistake");
        assertEquals(List.of("exam.graded " + failed + " 100.0", "exam.regraded " + failed + " 100.0"), house.told);
        assertEquals(0, house.regrades.preview(sat, rekey(true)).lines().size(), "the same again changes nothing");
    }

    @Test
    void whoSitsItLaterIsMarkedByTheCorrectionAtOnce() {
        house.regrades.commit(sat, rekey(false), "答案写错", "一道题的答案已更正", office);
        UUID later = handedIn(house.candidate(), 1);
        assertEquals(100, house.sitting(later).score());
    }

    @Test
    void aDroppedItemGivesItsPointsToAll() {
        UUID wrong = handedIn(house.candidate(), 1);
        house.regrades.commit(sat, DROP, "没有对的选项", "一道题作废，全员给分", office);
        assertEquals(100, house.sitting(wrong).score());
        assertEquals("一道题作废，全员给分", house.regrades.errata(50).get(0).erratum());
    }

    @Test
    void anAppealIsFiledOnceAndInTimeAndSeenByNobodyElse() {
        CandidateId candidate = house.candidate();
        UUID sitting = handedIn(candidate, 1);
        assertEquals(2, house.appeals.slots(sitting, candidate).size());
        assertEquals(Optional.of(Filed.FILED), house.appeals.file(sitting, 1, candidate, "二氧化碳才对"));
        assertEquals(Optional.of(Filed.FILED_BEFORE), house.appeals.file(sitting, 1, candidate, "再说一次"));
        assertEquals(Optional.empty(), house.appeals.file(sitting, 3, candidate, "没有这一题"));
        assertEquals(Optional.empty(), house.appeals.file(sitting, 1, house.candidate(), "别人的卷子"));
        assertEquals(List.of(), house.appeals.slots(sitting, house.candidate()));
        house.clock.pass(Duration.ofDays(16));
        assertEquals(Optional.of(Filed.TOO_LATE), house.appeals.file(sitting, 2, candidate, "晚了"));
    }

    @Test
    void anUpheldAppealPutsItRightForAllAndAnswersAllWhoAppealed() {
        CandidateId one = house.candidate();
        CandidateId other = house.candidate();
        UUID first = handedIn(one, 1);
        UUID second = handedIn(other, 1);
        house.appeals.file(first, 1, one, "二氧化碳才对");
        house.appeals.file(second, 1, other, "我也这么看");
        UUID id = house.appeals.slots(first, one).get(0).appeal().orElseThrow().id();
        assertTrue(house.appeals.show(id).isPresent());
        assertTrue(house.appeals
                .uphold(id, rekey(true), "您说得对", "一道题的答案已更正", office)
                .isPresent());
        assertTrue(house.sitting(second).passed());
        assertTrue(house.appeals
                .slots(second, other)
                .get(0)
                .appeal()
                .orElseThrow()
                .ruling()
                .orElseThrow()
                .upheld());
        assertEquals(
                2,
                house.told.stream()
                        .filter(told -> told.startsWith("appeal.ruled"))
                        .count());
        assertEquals(Optional.empty(), house.appeals.uphold(id, DROP, "又一次", "又一次", office), "ruled once");
    }

    @Test
    void aRejectedAppealIsAnsweredAndChangesNoMark() {
        CandidateId candidate = house.candidate();
        UUID sitting = handedIn(candidate, 1);
        house.appeals.file(sitting, 1, candidate, "我觉得不对");
        UUID id = house.appeals
                .slots(sitting, candidate)
                .get(0)
                .appeal()
                .orElseThrow()
                .id();
        assertTrue(house.appeals.reject(id, "请看教材第三课", office));
        assertFalse(house.appeals.reject(id, "第二次", office));
        assertEquals(60, house.sitting(sitting).score());
    }
}
