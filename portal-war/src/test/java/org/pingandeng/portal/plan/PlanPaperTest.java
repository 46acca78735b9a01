package org.pingandeng.portal.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pingandeng.portal.plan.model.Boxes;
import org.pingandeng.portal.plan.model.OutsideSystem;
import org.pingandeng.portal.plan.model.OutsideSystem.State;
import org.pingandeng.portal.plan.model.PlanRefusal;
import org.pingandeng.portal.web.Place;

/** The plan's own pages: tables as printed, and the systems that it names. */
class PlanPaperTest {

    private final Board board = new Board();

    @Test
    void theTablesStandAsPrintedAndNothingIsCorrected() {
        Boxes boxes = board.paper.boxes();
        assertEquals(
                List.of("专栏1", "专栏2"),
                boxes.boxes().stream().map(Boxes.Box::label).toList());
        assertEquals(11, boxes.boxes().get(0).rows().size());
        assertEquals(8, boxes.boxes().get(1).rows().size());
        assertEquals(
                List.of("7", "—", "10", "8", "-14"),
                boxes.boxes().get(0).rows().get(4).printed());
        assertEquals(
                List.of("8", "6", "10%"), boxes.boxes().get(1).rows().get(0).printed());
        assertEquals("“十四五”时期平均数", boxes.boxes().get(1).heads().get(0).zh());
    }

    @Test
    void everyRowHasItsCellsAndEveryNoteIsThere() {
        Boxes boxes = board.paper.boxes();
        Set<Integer> numbers = new HashSet<>();
        boxes.notes().forEach(note -> numbers.add(note.number()));
        assertEquals(6, numbers.size());
        boxes.boxes()
                .forEach(box -> box.rows().forEach(row -> {
                    assertEquals(
                            box.heads().size(), row.printed().size(), row.name().zh());
                    assertTrue(numbers.containsAll(row.notes()), row.name().zh());
                }));
        assertTrue(boxes.notes().get(2).words().zh().contains("55.6%"));
    }

    @Test
    void thirtyEightSystemsHaveTheirPlaceAndNoInventedAddress() {
        List<OutsideSystem> systems = new Board().paper.systems();
        assertEquals(38, systems.size());
        assertEquals(
                1,
                systems.stream()
                        .filter(each -> each.role() == OutsideSystem.Role.W)
                        .count());
        assertEquals("五(四)", systems.get(37).section());
        assertEquals("/warning-base", systems.get(2).here(), "the base has a page of its own");
        systems.stream()
                .filter(each -> !each.here().isEmpty())
                .forEach(each -> assertTrue(Place.at(each.here()).isPresent(), each.here()));
        assertTrue(systems.stream().skip(1).allMatch(each -> each.address().isEmpty()));
    }

    @Test
    void theOfficeEntersWhatItKnowsAndMayTakeItOutAgain() {
        assertEquals(Optional.empty(), board.links.enter(1, "示例单位", State.RUNNING, "https://example.org/"));
        OutsideSystem entered = board.links.systems().get(0);
        assertEquals("https://example.org/", entered.address());
        assertEquals("示例监管员", entered.who());
        assertEquals(Optional.empty(), board.links.enter(1, "", State.UNKNOWN, ""));
        assertEquals("", board.links.systems().get(0).address());
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        for (String address :
                List.of("javascript:alert(1)", "//evil.example", "example.org", "https://a b", "ftp://x")) {
            assertEquals(Optional.of(PlanRefusal.ADDRESS), board.links.enter(2, "", State.UNKNOWN, address), address);
        }
        assertEquals(Optional.of(PlanRefusal.NOT_THERE), board.links.enter(39, "", State.UNKNOWN, ""));
        assertEquals(Optional.of(PlanRefusal.TOO_LONG), board.links.enter(2, "长".repeat(81), State.UNKNOWN, ""));
    }
}
