package org.pingandeng.quiz.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pingandeng.quiz.assembly.AssemblyHouse.draft;
import static org.pingandeng.quiz.assembly.AssemblyHouse.row;
import static org.pingandeng.quiz.assembly.AssemblyHouse.with;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.assembly.Problem.Reason;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.item.Use;
import org.pingandeng.quiz.paper.Paper;
import org.pingandeng.quiz.paper.Shortage;

/** A trainer makes a blueprint, sees what there is, and saves papers; on a real PostgreSQL. */
class PaperDeskTest {

    private final AssemblyHouse house = new AssemblyHouse();

    @Test
    void aBlueprintIsLookedAtBeforeItIsKept() {
        house.statements(Use.EXAM, 4, "储存/禁忌", 1);
        house.statements(Use.EXAM, 4, "法律/安全生产法", 5);
        house.statements(Use.PRACTICE, 50, "储存/禁忌", 1);
        Draft draft = draft(Use.EXAM, row(ItemType.TRUE_FALSE, 2, 10, "储存"), row(ItemType.TRUE_FALSE, 4, 5, "法律"));
        Look look = house.blueprints.look(draft, true);

        assertEquals(List.of(4, 4), look.supply(), "practice items are not for exams");
        assertTrue(look.drawable());
        assertEquals(20 * 0.95 + 20 * 0.40, look.forecast().score(), 1e-9);
        assertEquals(6 * 30, look.forecast().seconds(), 1e-9);
        assertEquals(3, look.forecast().minutes());
        assertEquals(6, look.sample().get(0).lines().size());
        assertTrue(house.blueprints.plans().stream().noneMatch(plan -> plan.author() == house.trainer));
    }

    @Test
    void whatLacksIsNamedWithItsCellAndNumber() {
        house.statements(Use.EXAM, 2, "储存/禁忌", 1);
        house.statements(Use.EXAM, 9, "法律/安全生产法", 5);
        Draft draft = draft(Use.EXAM, row(ItemType.TRUE_FALSE, 5, 1), row(ItemType.TRUE_FALSE, 3, 1, "储存"));
        List<Shortage> lacking = List.of(new Shortage(Shortage.Kind.SECTIONS, List.of(2), "", 3, 2));
        assertEquals(lacking, house.blueprints.look(draft, true).shortages());
        assertEquals(
                lacking, house.papers.draw(house.kept(draft), house.trainer).shortages());
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndNothingIsKept() {
        house.statements(Use.PRACTICE, 1, "储存", 1);
        Draft wrong = new Draft(
                null,
                " ",
                Use.EXAM,
                List.of(new Draft.Row(ItemType.SINGLE, List.of(), 4, 2, null, 0.0)),
                List.of("nothing", "item-1"),
                List.of(),
                List.of(),
                List.of(new Draft.ShareRow("储存", 3, 1), new Draft.ShareRow("储存/禁忌", 1, 2)),
                0,
                0,
                0,
                0,
                500.0,
                11,
                0,
                1);
        Done done = house.blueprints.keep(wrong, house.trainer);
        assertFalse(done.kept());
        assertEquals(done.problems(), house.blueprints.look(wrong, true).problems(), "all of it before keeping, too");
        assertEquals(
                Set.of(
                        Reason.TITLE,
                        Reason.COUNT,
                        Reason.POINTS,
                        Reason.DIFFICULTY,
                        Reason.CODE_UNKNOWN,
                        Reason.CODE_OTHER_USE,
                        Reason.BOUNDS,
                        Reason.SHARES_NESTED,
                        Reason.SHARES_BEYOND,
                        Reason.MINUTES,
                        Reason.FORMS),
                done.problems().stream().map(Problem::reason).collect(Collectors.toSet()));
    }

    @Test
    void aBlueprintComesBackAsItWasTyped() {
        house.statements(Use.EXAM, 9, "储存/禁忌", 2);
        Draft typed = new Draft(
                null,
                "回读",
                Use.EXAM,
                List.of(new Draft.Row(ItemType.TRUE_FALSE, List.of("储存"), 1, 2, 4, 2.5)),
                List.of("item-1"),
                List.of("item-2"),
                List.of("法律"),
                List.of(new Draft.ShareRow("储存", 1, 4)),
                2,
                3,
                30,
                45,
                6.0,
                2,
                1,
                99);
        UUID id = house.kept(typed);
        Draft read = house.blueprints.draft(id).orElseThrow();
        assertEquals(id, read.id());
        assertEquals(
                typed,
                new Draft(
                        null,
                        read.title(),
                        read.use(),
                        read.rows(),
                        read.fixed(),
                        read.leftOut(),
                        read.topicsLeftOut(),
                        read.shares(),
                        read.level(),
                        read.lastPapers(),
                        read.lastDays(),
                        read.minutes(),
                        read.passMark(),
                        read.forms(),
                        read.common(),
                        read.seed()));
    }

    @Test
    void formsAreSavedWithTheirItemsAndRecentItemsStayAway() {
        house.statements(Use.EXAM, 20, "储存/禁忌", 2);
        Draft draft = draft(Use.EXAM, row(ItemType.TRUE_FALSE, 5, 1, "储存"));
        UUID plan = house.kept(with(draft, 2, 0, 30));
        PaperSheet first =
                house.papers.sheet(house.papers.draw(plan, house.trainer).id()).orElseThrow();
        assertEquals(2, first.forms().size());
        assertEquals("B", first.forms().get(1).letter());
        assertEquals(5, first.forms().get(0).lines().size());
        assertEquals(5 * 0.85, first.forecast().score(), 1e-9);
        PaperSheet second =
                house.papers.sheet(house.papers.draw(plan, house.trainer).id()).orElseThrow();
        Set<UUID> both = items(first);
        both.retainAll(items(second));
        assertEquals(Set.of(), both, "30 days have not passed");

        assertEquals(
                5, house.papers.draw(plan, house.trainer).shortages().get(0).missing());
        house.clock.pass(Duration.ofDays(31));
        assertTrue(house.papers.draw(plan, house.trainer).kept());
    }

    private static Set<UUID> items(PaperSheet sheet) {
        Set<UUID> items = new HashSet<>();
        sheet.forms().forEach(form -> form.paper().slots().forEach(slot -> items.add(slot.item())));
        return items;
    }

    @Test
    void whatWasObservedCountsMoreThanWhatIsGuessed() {
        List<UUID> items = house.statements(Use.EXAM, 2, "储存/禁忌", 1);
        house.observed = Map.of(items.get(0), 0.25);
        Look look = house.blueprints.look(draft(Use.EXAM, row(ItemType.TRUE_FALSE, 2, 1)), false);
        assertEquals(0.25 + 0.95, look.forecast().score(), 1e-9);
        assertEquals(1, look.forecast().observed(), 1e-9);
    }

    @Test
    void aPaperIsPutTogetherByHand() {
        house.statements(Use.EXAM, 3, "储存/禁忌", 1);
        UUID retired = house.statements(Use.EXAM, 1, "储存/禁忌", 1).get(0);
        house.bank.retire(retired);
        List<ManualOrder.Place> wrong = List.of(
                new ManualOrder.Place("item-3", 5.0),
                new ManualOrder.Place("item-3", 5.0),
                new ManualOrder.Place("item-4", null));
        Done refused = house.papers.manual(new ManualOrder("手工卷", Use.EXAM, 20, 6.0, wrong), house.trainer);
        assertEquals(
                List.of(Reason.TWICE, Reason.POINTS, Reason.NOT_APPROVED),
                refused.problems().stream().map(Problem::reason).toList());

        List<ManualOrder.Place> right =
                List.of(new ManualOrder.Place("item-3", 5.0), new ManualOrder.Place("item-1", 4.0));
        Done done = house.papers.manual(new ManualOrder("手工卷", Use.EXAM, 20, 6.0, right), house.trainer);
        FormSheet form = house.papers.sheet(done.id()).orElseThrow().forms().get(0);
        assertEquals(
                List.of("item-3", "item-1"),
                form.lines().stream().map(FormSheet.Line::code).toList());
        assertEquals(
                List.of(5.0, 4.0),
                form.paper().slots().stream().map(Paper.Slot::points).toList());
    }
}
