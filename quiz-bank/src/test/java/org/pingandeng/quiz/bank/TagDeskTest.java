package org.pingandeng.quiz.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.bank.model.Catalogue;
import org.pingandeng.quiz.bank.model.Listing;
import org.pingandeng.quiz.bank.model.TagKind;
import org.pingandeng.quiz.bank.store.JdbcCatalogues;
import org.pingandeng.quiz.bank.store.JdbcItemTags;
import org.pingandeng.quiz.bank.store.JdbcListings;
import org.pingandeng.quiz.bank.store.StoredBank;
import org.pingandeng.quiz.item.Use;

/** Questions are filed under what the catalogues have, and every filing is in the trail. */
class TagDeskTest {

    private final StoredBank bank = new StoredBank();
    private final TagDesk desk = new TagDesk();
    private final CatalogueShelf shelf = new CatalogueShelf();
    private final List<String> trail = new ArrayList<>();

    @BeforeEach
    void furnish() throws IOException {
        desk.tags = new JdbcItemTags(bank.database());
        desk.catalogues = new JdbcCatalogues(bank.database());
        desk.trail = (action, subject, detail) -> trail.add(action + " " + subject + " " + detail.get("tag"));
        shelf.catalogues = desk.catalogues;
        shelf.trail = (action, subject, detail) -> trail.add(action + " " + subject);
        try (InputStream in = TagDeskTest.class.getResourceAsStream("/starter/catalogues.json")) {
            assertTrue(shelf.bringIn(in.readAllBytes()).isEmpty());
        }
    }

    private UUID item() {
        return bank.put("tg-" + UUID.randomUUID(), Use.PRACTICE, StoredBank.statement("标签题。", "标签", 1, List.of(), ""));
    }

    @Test
    void everyItemThatIsTaggedHasALineAndTheSameAgainChangesNothing() {
        trail.clear();
        UUID one = item();
        UUID two = item();
        assertEquals(OptionalInt.of(2), desk.put(List.of(one, two), TagKind.FIELD, "煤矿"));
        assertEquals(OptionalInt.of(0), desk.put(List.of(one, two), TagKind.FIELD, "煤矿"));
        assertEquals(2, trail.size());
        assertTrue(trail.contains("item.tagged " + one + " 煤矿"));
        assertEquals(1, desk.take(List.of(one), TagKind.FIELD, "煤矿"));
        assertTrue(trail.contains("item.untagged " + one + " 煤矿"));
        List<Listing> listed = new JdbcListings(bank.database()).of(List.of(two, one));
        assertEquals(List.of("煤矿"), listed.get(0).fields());
        assertEquals(List.of(), listed.get(1).fields());
        assertEquals(1, listed.get(0).version(), "a tag makes no new version");
    }

    @Test
    void whatNoCatalogueHasIsRefusedAndAnOldLabelIsNot() {
        UUID item = item();
        assertEquals(OptionalInt.empty(), desk.put(List.of(item), TagKind.FIELD, "太空采矿"));
        assertEquals(OptionalInt.empty(), desk.put(List.of(item), TagKind.POST, "煤矿"), "another kind's label");
        assertEquals(OptionalInt.of(1), desk.put(List.of(item), TagKind.OPERATION, "焊接与热切割作业/压力焊"));
    }

    @Test
    void aCatalogueBroughtInAgainReplacesItselfAndLeavesTheOthers() {
        List<Catalogue> before = shelf.all();
        assertEquals(5, before.stream().map(Catalogue::code).distinct().count());
        assertEquals(TagKind.FIELD, before.get(0).kind());
        assertEquals(
                Map.of("operations-2010", 55, "operations-2026", 62),
                Map.of(
                        "operations-2010", entries(before, "operations-2010"),
                        "operations-2026", entries(before, "operations-2026")));
    }

    private static int entries(List<Catalogue> all, String code) {
        return all.stream()
                .filter(each -> each.code().equals(code))
                .mapToInt(each -> each.entries().size())
                .sum();
    }
}
