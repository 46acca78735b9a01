package org.pingandeng.quiz.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.pingandeng.quiz.bank.store.JdbcIntake;
import org.pingandeng.quiz.bank.store.JdbcLikenesses;
import org.pingandeng.quiz.bank.store.JpaItemBank;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.Use;

/** An author is told of what the bank already has, on a real PostgreSQL. */
class LikenessDeskTest {

    private static final Instant NOW = Instant.parse("2026-11-24T04:00:00Z");
    private final EntityManager entities = SharedPostgres.entityManagers("quiz").createEntityManager();
    private final JpaItemBank bank = new JpaItemBank(entities);
    private final LikenessDesk desk = new LikenessDesk();
    private final String place = UUID.randomUUID().toString();

    @BeforeEach
    void begin() {
        desk.bank = bank;
        desk.intake = new JdbcIntake(SharedPostgres.dataSource("quiz"));
        desk.likenesses = new JdbcLikenesses(SharedPostgres.dataSource("quiz"));
        entities.getTransaction().begin();
    }

    @AfterEach
    void end() {
        entities.close();
    }

    private Item words(String stem) {
        return new Item.TrueFalse(new Item.Text(stem + place + place, "因为。", "试验", 2, List.of(), "自编"), true);
    }

    private BankItem added(String stem) {
        BankItem item = new BankItem("like-" + UUID.randomUUID(), Use.PRACTICE, words(stem), null, NOW);
        bank.add(item, words(stem));
        return item;
    }

    /** What was written is seen by the next, as in the container. */
    private void committed() {
        entities.getTransaction().commit();
        entities.getTransaction().begin();
    }

    @Test
    void theAuthorIsToldOfAlikeOnesAndNotOfTheirOwn() {
        BankItem first = added("登高作业要系安全带，并挂在上方牢固处。");
        added("配电箱旁不得堆放杂物，门前一米划线。");
        committed();
        var found = desk.alike(words("登高作业须系安全带，并且挂在上方牢固处。"), null);
        assertEquals(
                List.of(first.id()), found.stream().map(LikenessDesk.Alike::id).toList());
        assertTrue(found.get(0).percent() >= 70 && found.get(0).percent() < 100, found.toString());
        assertEquals(List.of(), desk.alike(words("登高作业要系安全带，并挂在上方牢固处。"), first.id()));
    }

    @Test
    void whatWasRewrittenIsComparedAsItIsNowAndWhatIsRetiredNoMore() {
        BankItem item = added("氧气瓶与乙炔瓶要分开存放，距离五米以上。");
        committed();
        assertEquals(1, desk.alike(words("氧气瓶与乙炔瓶要分开存放，距离五米以上。"), null).size());
        Item other = words("有限空间作业前先通风后检测，监护人不得离开。");
        BankItem again = bank.find(item.id()).orElseThrow();
        again.revise(other, null, NOW);
        bank.addVersion(again, other, NOW);
        committed();
        assertEquals(1, desk.alike(other, null).size());
        assertEquals(0, desk.alike(words("氧气瓶与乙炔瓶要分开存放，距离五米以上。"), null).size());
        again.retire(NOW);
        committed();
        assertEquals(List.of(), desk.alike(other, null));
    }

    @Test
    void aQuestionOfPunctuationIsLikeNothing() {
        Item empty = new Item.TrueFalse(new Item.Text("？！", "", "试验", 2, List.of(), ""), true);
        assertEquals(List.of(), desk.alike(empty, null));
    }
}
