package org.pingandeng.quiz.bank.store;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.quiz.bank.model.BankItem;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.Use;
import org.pingandeng.quiz.paper.Paper;
import org.pingandeng.quiz.practice.model.Drill;
import org.pingandeng.quiz.practice.store.JdbcDrills;

/** A bank on the shared database for tests that look through it: every step is committed by itself. */
public final class StoredBank {

    private static final Instant NOW = Instant.parse("2026-11-24T04:00:00Z");

    private final DataSource database = SharedPostgres.dataSource("quiz");
    private int ticks;

    public DataSource database() {
        return database;
    }

    /** Adds a draft. */
    public UUID put(String code, Use use, Item item) {
        BankItem added = new BankItem(code, use, item, null, now());
        work(entities -> new JpaItemBank(entities).add(added, item));
        return added.id();
    }

    /** Does something to an item in a transaction. */
    public void change(UUID id, Consumer<BankItem> step) {
        work(entities -> step.accept(new JpaItemBank(entities).find(id).orElseThrow()));
    }

    /** New words. */
    public void revise(UUID id, Item item) {
        work(entities -> {
            JpaItemBank bank = new JpaItemBank(entities);
            BankItem known = bank.find(id).orElseThrow();
            known.revise(item, null, now());
            bank.addVersion(known, item, now());
        });
    }

    /** Somebody begins to practise with items. */
    public void practise(List<UUID> items) {
        List<Paper.Slot> slots = items.stream()
                .map(item -> new Paper.Slot(items.indexOf(item) + 1, item, 1, 1, List.of()))
                .toList();
        new JdbcDrills(database)
                .begin(new Drill(UUID.randomUUID(), UUID.randomUUID(), "", false, new Paper(slots), now()));
    }

    /** A statement. */
    public static Item statement(String stem, String topic, int difficulty, List<String> law, String source) {
        return new Item.TrueFalse(new Item.Text(stem, "因为如此。", topic, difficulty, law, source), true);
    }

    Instant now() {
        ticks++;
        return NOW.plusSeconds(ticks);
    }

    private void work(Consumer<EntityManager> work) {
        EntityManager entities = SharedPostgres.entityManagers("quiz").createEntityManager();
        try {
            entities.getTransaction().begin();
            work.accept(entities);
            entities.getTransaction().commit();
        } finally {
            entities.close();
        }
    }
}
