package org.pingandeng.quiz.bank.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.quiz.bank.model.ItemOrder;
import org.pingandeng.quiz.bank.model.ItemQuery;
import org.pingandeng.quiz.bank.model.ItemSearch.Found;
import org.pingandeng.quiz.bank.model.ItemState;
import org.pingandeng.quiz.bank.model.TagKind;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.Use;

/** A trainer finds questions; what was changed is found changed; a lost index comes back. */
class LuceneItemIndexTest {

    private static final List<String> LAW = List.of("安全生产法:28", "安全生产法:97(三)", "安全生产法:97", "危险化学品安全法:5");
    private static final List<String> FIELDS = List.of("煤矿", "工贸");

    @TempDir
    Path home;

    private final StoredBank bank = new StoredBank();
    private final String top = "查找" + UUID.randomUUID();
    private LuceneItemIndex index;

    @BeforeEach
    void open() {
        index = new LuceneItemIndex(bank.database(), home::resolve);
    }

    @AfterEach
    void close() {
        index.close();
    }

    private UUID put(String stem) {
        return bank.put("lx-" + UUID.randomUUID(), Use.EXAM, StoredBank.statement(stem, top, 2, List.of(), "自编"));
    }

    private ItemQuery words(String words) {
        return new ItemQuery(words, null, null, "", top, 0, "", "", "", "", "", null);
    }

    private List<UUID> found(String words) {
        return index.find(words(words), ItemOrder.CHANGED, 0, 50).items();
    }

    @Test
    void aPieceOfTheTextOneCharacterOrAPieceOfTheCodeFindsAQuestion() {
        UUID hot = put("动火作业前要检测可燃气体，GB 30871 有规定。");
        put("受限空间作业前要通风。");
        UUID choice = bank.put(
                "hz-choice-" + UUID.randomUUID(),
                Use.EXAM,
                new Item.Single(new Item.Text("灭油火用什么？", "水会让油飞溅。", top, 1, List.of(), ""), List.of("泡沫灭火器", "水"), 0));
        index.follow();
        assertEquals(List.of(hot), found("动火作业"));
        assertEquals(List.of(hot), found("可燃 gb"), "several parts, in any order, whatever the case");
        assertEquals(List.of(hot), found("燃"), "one character alone");
        assertEquals(List.of(choice), found("泡沫"), "an option");
        assertEquals(List.of(choice), found("飞溅"), "the explanation");
        assertEquals(List.of(choice), found("HZ-choice"), "the code");
        assertEquals(List.of(), found("业动"), "in the order as typed");
        assertEquals(3, found("，。").size(), "marks alone ask for nothing");
    }

    @Test
    void whatWasChangedIsFoundChangedAtOnce() {
        index.follow();
        UUID item = put("旧的说法。");
        assertEquals(List.of(item), found("旧的"));
        bank.revise(item, StoredBank.statement("新的说法。", top, 4, List.of(), ""));
        assertEquals(List.of(), found("旧的"));
        assertEquals(List.of(item), found("新的"));
        bank.change(item, drafted -> drafted.submit(bank.now()));
        ItemQuery inReview = new ItemQuery("", null, ItemState.IN_REVIEW, "", top, 0, "", "", "", "", "", null);
        assertEquals(1, index.find(inReview, ItemOrder.CODE, 0, 1).count());
        JdbcItemTags tags = new JdbcItemTags(bank.database());
        assertEquals(List.of(item), tags.put(List.of(item), TagKind.FIELD, "煤矿"));
        assertEquals(List.of(), tags.put(List.of(item), TagKind.FIELD, "煤矿"), "the same again changes nothing");
        ItemQuery coal = new ItemQuery("", null, null, "", top, 0, "煤矿", "", "", "", "", null);
        assertEquals(1, index.find(coal, ItemOrder.CODE, 0, 1).count());
        tags.take(List.of(item), TagKind.FIELD, "煤矿");
        assertEquals(0, index.find(coal, ItemOrder.CODE, 0, 1).count());
    }

    @Test
    void anItemIsUsedFromItsFirstDrillOn() {
        UUID practised = put("练过的题。");
        put("没练过的题。");
        index.follow();
        bank.practise(List.of(practised));
        bank.practise(List.of(practised));
        ItemQuery used = new ItemQuery("", null, null, "", top, 0, "", "", "", "", "", true);
        ItemQuery unused = new ItemQuery("", null, null, "", top, 0, "", "", "", "", "", false);
        assertEquals(List.of(practised), index.find(used, ItemOrder.CODE, 0, 9).items());
        assertEquals(1, index.find(unused, ItemOrder.CODE, 0, 9).count());
        assertTrue(
                new JdbcListings(bank.database()).of(List.of(practised)).get(0).used());
    }

    @Test
    void aLostOrSpoiltIndexIsBuiltAnewAndUntilThenTheDatabaseAnswers() throws IOException {
        UUID item = put("丢不了的题。");
        Found before = index.find(words("丢不了"), ItemOrder.CODE, 0, 9);
        assertEquals(List.of(item), before.items(), "from the database");
        assertFalse(before.indexed());
        index.follow();
        assertTrue(index.find(words("丢不了"), ItemOrder.CODE, 0, 9).indexed());
        index.close();
        try (Stream<Path> files = Files.list(home.resolve("item-index"))) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("_"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        open();
        index.follow();
        index.follow();
        assertEquals(List.of(item), found("丢不了"));
        assertTrue(index.find(words(""), ItemOrder.CODE, 0, 9).indexed());
    }

    @Test
    void anIndexThatWasClosedGoesOnWhereItStood() {
        UUID first = put("关门前的题。");
        index.follow();
        index.close();
        UUID second = put("关门后的题。");
        open();
        index.follow();
        assertEquals(List.of(second, first), found("的题"));
    }

    /** Whatever is asked, the index and the database find the same in the same order. */
    @Test
    void theIndexAndTheDatabaseAgree() {
        Random random = new Random(20261125);
        JdbcItemTags tags = new JdbcItemTags(bank.database());
        List<UUID> items = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            UUID item = bank.put("ag-" + UUID.randomUUID(), one(random, List.of(Use.values())), random(random));
            items.add(item);
            if (random.nextBoolean()) {
                tags.put(List.of(item), TagKind.FIELD, one(random, FIELDS));
            }
            if (random.nextBoolean()) {
                tags.put(List.of(item), TagKind.OPERATION, "电工作业/低压电工作业");
            }
            if (random.nextBoolean()) {
                bank.change(item, drafted -> drafted.submit(bank.now()));
            }
        }
        bank.practise(items.subList(0, 20));
        index.follow();
        SqlItemSearch database = new SqlItemSearch(bank.database());
        for (int i = 0; i < 200; i++) {
            ItemQuery query = query(random);
            ItemOrder order = one(random, List.of(ItemOrder.values()));
            int from = random.nextInt(70);
            Found expected = database.find(query, order, from, 15);
            Found actual = index.find(query, order, from, 15);
            assertEquals(expected.items(), actual.items(), query + " " + order);
            assertEquals(expected.count(), actual.count(), query::toString);
            assertEquals(expected.topics(), actual.topics(), query::toString);
        }
    }

    private Item random(Random random) {
        String topic = top + one(random, List.of("", "/甲", "/甲/一", "/乙", "/甲乙"));
        return StoredBank.statement(
                "第" + random.nextInt(9) + "题",
                topic,
                1 + random.nextInt(5),
                random.nextBoolean() ? List.of() : List.of(one(random, LAW)),
                one(random, List.of("自编", "省题库")));
    }

    private ItemQuery query(Random random) {
        return new ItemQuery(
                random.nextInt(4) > 0 ? "" : "第" + random.nextInt(9),
                random.nextInt(3) > 0 ? null : one(random, List.of(Use.values())),
                random.nextInt(3) > 0 ? null : one(random, List.of(ItemState.DRAFT, ItemState.IN_REVIEW)),
                random.nextInt(4) > 0 ? "" : "true_false",
                top + one(random, List.of("", "/甲", "/甲/一", "/丙")),
                random.nextInt(4) > 0 ? 0 : 1 + random.nextInt(5),
                random.nextInt(4) > 0 ? "" : one(random, FIELDS),
                "",
                random.nextInt(4) > 0 ? "" : "电工作业/低压电工作业",
                random.nextInt(3) > 0 ? "" : one(random, List.of("安全生产法", "安全生产法:97", "安全生产法:97(三)", "消防法")),
                random.nextInt(4) > 0 ? "" : "自编",
                random.nextInt(3) > 0 ? null : random.nextBoolean());
    }

    private static <T> T one(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
