package org.pingandeng.quiz.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.SmallBank;
import org.pingandeng.quiz.TestClock;
import org.pingandeng.quiz.bank.store.StoredBank;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.item.Use;
import org.pingandeng.quiz.paper.Paper;
import org.pingandeng.quiz.paper.PoolItem;
import org.pingandeng.quiz.practice.model.CitedItems;
import org.pingandeng.quiz.practice.store.JdbcCitedItems;
import org.pingandeng.quiz.practice.store.JdbcDrills;

/** Practice from an article or a case; on a real PostgreSQL. */
class CitedRoomTest {

    private final StoredBank bank = new StoredBank();
    private final JdbcDrills drills = new JdbcDrills(bank.database());
    private final CitedRoom room = new CitedRoom();
    private final String law = "试条例" + UUID.randomUUID();
    private final String code = "t" + UUID.randomUUID().toString().substring(0, 6);
    private final UUID learner = UUID.randomUUID();

    @BeforeEach
    void furnish() {
        room.items = new JdbcCitedItems(bank.database());
        room.drills = drills;
        room.clock = new TestClock();
    }

    private UUID put(String name, Use use, boolean approved, String topic, String source, String... articles) {
        UUID id = bank.put(name, use, StoredBank.statement("题 " + name, topic, 2, List.of(articles), source));
        if (approved) {
            bank.change(id, item -> item.submit(new TestClock().instant()));
            bank.change(id, item -> item.approve(null, new TestClock().instant()));
        }
        return id;
    }

    private List<UUID> asked(Optional<UUID> drill) {
        return drills.find(drill.orElseThrow()).orElseThrow().paper().slots().stream()
                .map(Paper.Slot::item)
                .toList();
    }

    @Test
    void onlyApprovedQuestionsForPracticeAreCountedAndAsked() {
        UUID one = put(law + "-1", Use.PRACTICE, true, "培训", "自编", law + ":1", law + ":2");
        put(law + "-2", Use.PRACTICE, true, "培训", "自编", law + ":2");
        put(law + "-3", Use.EXAM, true, "培训", "自编", law + ":1");
        put(law + "-4", Use.PRACTICE, false, "培训", "自编", law + ":1");
        assertEquals(Map.of(law + ":1", 1, law + ":2", 2), room.counts(List.of(law + ":1", law + ":2", law + ":3")));
        assertEquals(List.of(one), asked(room.begin(learner, law + ":1", 10)));
        assertTrue(room.begin(learner, law + ":3", 10).isEmpty());
    }

    @Test
    void aForemanReadsOutWhatIsForTheEar() {
        SmallBank small = new SmallBank();
        Item.Text words = new Item.Text("先通风吗？", "先通风。", "事故案例/工贸", 1, List.of(), "自编");
        UUID choice = small.put(Use.PRACTICE, new Item.Single(words, List.of("先通风", "先下去"), 0));
        UUID seen = small.put(
                Use.PRACTICE,
                new Item.TrueFalse(
                        new Item.Text("![图](media:" + "0".repeat(64) + ")", "", "事故案例/工贸", 1, List.of(), "自编"), true));
        room.bank = small;
        room.items = new CitedItems() {
            @Override
            public Map<String, Integer> counts(Collection<String> references) {
                return Map.of();
            }

            @Override
            public List<PoolItem> citing(String reference) {
                return List.of();
            }

            @Override
            public List<PoolItem> about(String asked, String title) {
                return List.of(
                        new PoolItem(choice, 1, ItemType.SINGLE, "事故案例/工贸", 2),
                        new PoolItem(seen, 1, ItemType.TRUE_FALSE, "事故案例/工贸", 0));
            }
        };
        List<CitedRoom.ReadOut> spoken = room.readOut(code, "");
        assertEquals(1, spoken.size());
        assertEquals("先通风。", spoken.get(0).explanation());
        assertTrue(spoken.get(0).question().options().get(0).key());
    }

    @Test
    void aCaseAsksItsOwnQuestionsInTheirOrder() {
        UUID second = put("case-" + code + "-2", Use.PRACTICE, true, "事故案例/工贸", "自编");
        UUID first = put("case-" + code + "-1", Use.PRACTICE, true, "事故案例/工贸", "自编");
        put("case-" + code + "x-1", Use.PRACTICE, true, "事故案例/工贸", "自编");
        put("case-" + code + "-3", Use.EXAM, true, "事故案例/工贸", "自编");
        UUID named = put(law + "-5", Use.PRACTICE, true, "事故案例/工贸", "自编；案例：" + law);
        assertEquals(List.of(first, second), asked(room.beginCase(learner, code.toUpperCase(), "")));
        assertEquals(3, room.about(code, law));
        assertTrue(asked(room.beginCase(learner, code, law)).contains(named));
        assertEquals(0, room.about("none-" + code, ""));
    }
}
