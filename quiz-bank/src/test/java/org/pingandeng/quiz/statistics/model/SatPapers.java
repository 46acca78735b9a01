package org.pingandeng.quiz.statistics.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.exam.model.ClosedSitting;
import org.pingandeng.quiz.exam.model.ClosedSitting.Saved;
import org.pingandeng.quiz.exam.model.Rulings;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.paper.Paper;

/** Sittings written down by hand: which items, what each candidate answered, what comes of it. */
final class SatPapers {

    static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");

    private final Map<VersionId, Item> contents = new HashMap<>();
    private final Tabulation table = new Tabulation();
    private Tabulation.Table finished;

    static Item.Text text(String stem) {
        return new Item.Text(stem, "因为。", "安全", 3, List.of(), "自编");
    }

    /** A statement that is right. */
    static Item statement() {
        return new Item.TrueFalse(text("示例说法"), true);
    }

    /** Four options, the first of which is the key. */
    static Item.Single single() {
        return new Item.Single(text("示例选择"), List.of("钥", "甲", "乙", "丙"), 0);
    }

    UUID add(Item item) {
        UUID id = UUID.randomUUID();
        contents.put(new VersionId(id, 1), item);
        return id;
    }

    List<UUID> statements(int many) {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            ids.add(add(statement()));
        }
        return ids;
    }

    /** A candidate who answers item after item, a minute each, all of them for equal points; null for no answer. */
    void sat(List<UUID> items, String... answers) {
        sat(Rulings.NONE, items, answers);
    }

    /** The same, with what persons decided afterwards. */
    void sat(Rulings rulings, List<UUID> items, String... answers) {
        List<Paper.Slot> slots = new ArrayList<>();
        List<Saved> saves = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            slots.add(new Paper.Slot(i + 1, items.get(i), 1, 10, List.of()));
            if (answers[i] != null) {
                Instant at = NOON.plusSeconds(60L * (i + 1));
                saves.add(new Saved(1, i + 1, answers[i], at.toString(), at));
            }
        }
        sat(new Paper(slots), saves, rulings);
    }

    void sat(Paper paper, List<Saved> saves) {
        sat(paper, saves, Rulings.NONE);
    }

    void sat(Paper paper, List<Saved> saves, Rulings rulings) {
        table.add(
                new ClosedSitting(UUID.randomUUID(), paper, true, NOON, NOON.plusSeconds(600), saves, rulings),
                contents);
    }

    /** A candidate who answers statements: 1 for right. */
    void statements(List<UUID> items, String marks) {
        sat(
                items,
                marks.chars()
                        .mapToObj(mark -> mark == '1' ? "{\"t\":true}" : mark == '0' ? "{\"t\":false}" : null)
                        .toArray(String[]::new));
    }

    /** The columns; nobody sits afterwards. */
    Tabulation.Table finished() {
        if (finished == null) {
            finished = table.finish();
        }
        return finished;
    }

    Map<ItemKey, Responses> responses() {
        return finished().responses();
    }

    ItemStatistics item(UUID item) {
        return judged(item).statistics();
    }

    AnswerTable answers(UUID item) {
        return judged(item).answers();
    }

    ItemJudge.Case judged(UUID item) {
        return judged(new ItemKey(item, 1, 0));
    }

    ItemJudge.Case judged(ItemKey key) {
        Responses responses = responses().get(key);
        Groups groups = Groups.of(responses.totals());
        Item item = finished().items().get(key);
        return new ItemJudge.Case(item, ItemStatistics.of(responses, groups), AnswerTable.of(item, responses, groups));
    }

    PaperStatistics paper() {
        return finished().paper();
    }
}
