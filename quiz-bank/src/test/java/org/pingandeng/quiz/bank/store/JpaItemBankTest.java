package org.pingandeng.quiz.bank.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.quiz.bank.model.BankItem;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.bank.model.ItemBank.Wanted;
import org.pingandeng.quiz.bank.model.ItemState;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.Use;

/** An item's life in the bank, on a real PostgreSQL. */
class JpaItemBankTest {

    private static final Instant NOW = Instant.parse("2026-11-24T04:00:00Z");
    private final EntityManager entities = SharedPostgres.entityManagers("quiz").createEntityManager();
    private final JpaItemBank bank = new JpaItemBank(entities);
    private final String topic = "试验/" + UUID.randomUUID();

    @BeforeEach
    void begin() {
        entities.getTransaction().begin();
    }

    @AfterEach
    void end() {
        entities.getTransaction().rollback();
        entities.close();
    }

    private Item words(String stem) {
        return new Item.TrueFalse(new Item.Text(stem, "因为。", topic, 2, List.of("安全生产法:28"), "自编"), true);
    }

    private BankItem added(String stem) {
        BankItem item = new BankItem("t-" + UUID.randomUUID(), Use.EXAM, words(stem), null, NOW);
        bank.add(item, words(stem));
        entities.flush();
        return item;
    }

    @Test
    void onlyApprovedItemsOfItsUseAreInThePool() {
        BankItem item = added("未经培训不得上岗。");
        assertFalse(inPool(Use.EXAM, item));
        assertTrue(item.submit(NOW));
        assertTrue(item.approve(null, NOW));
        entities.flush();
        assertTrue(inPool(Use.EXAM, item));
        assertFalse(inPool(Use.PRACTICE, item));
    }

    private boolean inPool(Use use, BankItem item) {
        return bank.pool(use).stream().anyMatch(candidate -> candidate.id().equals(item.id()));
    }

    @Test
    void nobodyApprovesTheirOwn() {
        UUID author = UUID.randomUUID();
        BankItem item = new BankItem("t-" + UUID.randomUUID(), Use.EXAM, words("四眼原则。"), author, NOW);
        assertTrue(item.submit(NOW));
        assertFalse(item.approve(author, NOW));
        assertTrue(item.approve(UUID.randomUUID(), NOW));
    }

    @Test
    void newWordsMakeANewVersionAndTheOldOneStays() {
        BankItem item = added("旧的说法。");
        item.revise(words("新的说法。"), null, NOW.plusSeconds(60));
        bank.addVersion(item, words("新的说法。"), NOW.plusSeconds(60));
        entities.flush();
        var contents = bank.contents(List.of(new VersionId(item.id(), 1), new VersionId(item.id(), 2)));
        assertEquals("旧的说法。", contents.get(new VersionId(item.id(), 1)).text().stem());
        assertEquals("新的说法。", contents.get(new VersionId(item.id(), 2)).text().stem());
        assertEquals(ItemState.DRAFT, item.state());
    }

    @Test
    void aTrainerFindsByWordsTopicAndState() {
        added("动火作业要办票。");
        added("受限空间要检测。");
        assertEquals(1, bank.count(new Wanted("动火", Use.EXAM, ItemState.DRAFT, "true_false", topic)));
        assertEquals(
                2,
                bank.search(new Wanted("", null, null, "", "试验"), 0, 500).stream()
                        .filter(item -> item.topic().equals(topic))
                        .count());
        assertEquals(0, bank.count(new Wanted("", Use.PRACTICE, null, "", topic)));
    }
}
