package org.pingandeng.quiz.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.quiz.TestClock;
import org.pingandeng.quiz.bank.Written.Refusal;
import org.pingandeng.quiz.bank.model.BankItem;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.bank.model.ItemState;
import org.pingandeng.quiz.bank.store.JdbcDrafts;
import org.pingandeng.quiz.bank.store.JpaItemBank;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.item.Use;
import org.pingandeng.quiz.writing.FormProblem;
import org.pingandeng.quiz.writing.ItemForm;

/** Two authors write, on a real PostgreSQL. */
class WritingDeskTest {

    private final EntityManager entities = SharedPostgres.entityManagers("quiz").createEntityManager();
    private final JpaItemBank bank = new JpaItemBank(entities);
    private final WritingDesk desk = new WritingDesk();
    private final UUID author = UUID.randomUUID();
    private final List<String> trail = new ArrayList<>();

    @BeforeEach
    void begin() {
        desk.bank = bank;
        desk.drafts = new JdbcDrafts(SharedPostgres.dataSource("quiz"));
        desk.clock = new TestClock();
        desk.trail = (action, subject, detail) -> trail.add(action + " " + detail.get("version"));
        entities.getTransaction().begin();
    }

    @AfterEach
    void end() {
        entities.close();
    }

    private void committed() {
        entities.getTransaction().commit();
        entities.getTransaction().begin();
    }

    private ItemForm typed(UUID draft, String stem) {
        return desk.draft(draft, author)
                .orElseThrow()
                .form()
                .with("stem", stem)
                .with("topic", "消防")
                .with("verdict", "true");
    }

    private UUID written(String stem) {
        UUID draft = desk.begin(author, ItemType.TRUE_FALSE, Use.EXAM);
        desk.keep(draft, author, typed(draft, stem));
        UUID item = desk.finish(draft, author, false).orElseThrow().item().orElseThrow();
        committed();
        return item;
    }

    @Test
    void whatIsHalfWrittenIsKeptAndSeenByNobodyElse() {
        UUID draft = desk.begin(author, ItemType.TRUE_FALSE, Use.EXAM);
        desk.keep(draft, author, desk.draft(draft, author).orElseThrow().form().with("stem", "油锅着火"));
        assertEquals("油锅着火", desk.draft(draft, author).orElseThrow().form().text("stem"));
        assertEquals(1, desk.drafts(author).size());
        UUID other = UUID.randomUUID();
        assertEquals(Optional.empty(), desk.draft(draft, other));
        assertEquals(Optional.empty(), desk.keep(draft, other, new ItemForm(java.util.Map.of())));
        assertEquals(Optional.empty(), desk.finish(draft, other, true));
        desk.discard(draft, other);
        assertTrue(desk.draft(draft, author).isPresent());
    }

    @Test
    void anUnfinishedDraftStaysADraftAndSaysWhy() {
        UUID draft = desk.begin(author, ItemType.TRUE_FALSE, Use.EXAM);
        Written written = desk.finish(draft, author, false).orElseThrow();
        assertEquals(Optional.of(Refusal.INCOMPLETE), written.refusal());
        assertTrue(written.problems().contains(new FormProblem("stem", FormProblem.Reason.MISSING)));
        assertTrue(desk.draft(draft, author).isPresent());
    }

    @Test
    void aFinishedDraftIsAnItemToReviewAndADraftNoMore() {
        UUID item = written("油锅着火先盖锅盖");
        BankItem known = bank.find(item).orElseThrow();
        assertEquals(ItemState.DRAFT, known.state());
        assertEquals(Use.EXAM, known.use());
        assertEquals(List.of(), desk.drafts(author));
        assertEquals(List.of("item.written 1"), trail);
    }

    @Test
    void changingAnItemMakesAVersionAndLeavesTheOldOneAsItWas() {
        UUID item = written("油锅着火先盖锅盖");
        UUID draft = desk.change(author, item).orElseThrow();
        assertEquals(draft, desk.change(author, item).orElseThrow(), "goes on where it was left");
        assertEquals(
                Optional.of(Refusal.UNCHANGED),
                desk.finish(draft, author, false).orElseThrow().refusal());
        desk.keep(
                draft, author, typed(draft, "油锅着火要先盖上锅盖").with("code", "other").with("use", "PRACTICE"));
        assertEquals(
                Optional.of(item),
                desk.finish(draft, author, false).orElseThrow().item());
        BankItem known = bank.find(item).orElseThrow();
        assertEquals(2, known.version());
        assertEquals(Use.EXAM, known.use(), "an item never changes sides");
        committed();
        assertEquals(
                "油锅着火先盖锅盖",
                bank.contents(List.of(new VersionId(item, 1)))
                        .get(new VersionId(item, 1))
                        .text()
                        .stem());
    }

    @Test
    void whoeverComesSecondIsToldAndDecides() {
        UUID item = written("油锅着火先盖锅盖");
        UUID draft = desk.change(author, item).orElseThrow();
        desk.keep(draft, author, typed(draft, "我的新写法"));
        BankItem known = bank.find(item).orElseThrow();
        known.revise(
                desk.draft(draft, author).orElseThrow().item().orElseThrow(), UUID.randomUUID(), desk.clock.instant());
        bank.addVersion(known, desk.draft(draft, author).orElseThrow().item().orElseThrow(), desk.clock.instant());
        committed();
        desk.keep(draft, author, typed(draft, "我的又一种写法"));
        assertEquals(
                Optional.of(Refusal.CHANGED_MEANWHILE),
                desk.finish(draft, author, false).orElseThrow().refusal());
        assertEquals(
                Optional.of(item),
                desk.finish(draft, author, true).orElseThrow().item());
        assertEquals(3, bank.find(item).orElseThrow().version());
    }

    @Test
    void aCodeBelongsToOneItem() {
        written("第一题");
        String code = bank.search(org.pingandeng.quiz.bank.model.ItemBank.Wanted.ALL, 0, 1)
                .get(0)
                .code();
        UUID draft = desk.begin(author, ItemType.TRUE_FALSE, Use.EXAM);
        desk.keep(draft, author, typed(draft, "第二题").with("code", code));
        assertEquals(
                Optional.of(Refusal.CODE_TAKEN),
                desk.finish(draft, author, false).orElseThrow().refusal());
    }
}
