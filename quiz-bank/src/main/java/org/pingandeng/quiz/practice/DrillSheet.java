package org.pingandeng.quiz.practice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingandeng.quiz.bank.model.ItemBank;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.item.Answer;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.paper.Paper;
import org.pingandeng.quiz.practice.model.Attempt;
import org.pingandeng.quiz.practice.model.Drill;
import org.pingandeng.quiz.practice.model.Drills;
import org.pingandeng.quiz.practice.model.SelfCheck;

/**
 * Lays out the questions of a drill.
 *
 * @param bank has their content
 * @param drills know what was answered
 */
record DrillSheet(ItemBank bank, Drills drills) {

    /**
     * A question of a drill.
     *
     * @param drill which round
     * @param slot its place; 0 for the first that is open
     * @param typed an answer that is not kept yet; null for none
     * @return it; empty when there is no such place
     */
    Optional<DrillView> of(Drill drill, int slot, Answer typed) {
        Map<Integer, Attempt> attempts = drills.attempts(drill.id());
        int wanted = slot > 0 ? slot : firstOpen(drill, attempts);
        return drill.paper().slots().stream()
                .filter(place -> place.number() == wanted)
                .findFirst()
                .map(place -> view(drill, place, attempts, typed));
    }

    private static int firstOpen(Drill drill, Map<Integer, Attempt> attempts) {
        return drill.paper().slots().stream()
                .map(Paper.Slot::number)
                .filter(number -> !attempts.containsKey(number))
                .findFirst()
                .orElse(drill.paper().slots().size());
    }

    private DrillView view(Drill drill, Paper.Slot slot, Map<Integer, Attempt> attempts, Answer typed) {
        VersionId version = new VersionId(slot.item(), slot.version());
        Item item = bank.contents(List.of(version)).get(version);
        Attempt attempt = attempts.get(slot.number());
        boolean answered = attempt != null;
        Optional<SelfCheck> check = answered ? drills.check(drill.id(), slot.number()) : Optional.empty();
        QuestionSheet sheet =
                new QuestionSheet(answered, check.map(SelfCheck::said).orElse(Map.of()));
        return new DrillView(
                drill.id(),
                slot.number(),
                drill.paper().slots().size(),
                (int) attempts.values().stream().filter(Attempt::right).count(),
                sheet.of(item, slot.order(), answered ? StoredAnswer.of(attempt.answer()) : typed),
                answered,
                answered && attempt.waiting(),
                check.isPresent(),
                answered ? item.text().explanation() : "",
                answered ? item.text().law() : List.of(),
                item.text().topic(),
                answered ? code(slot) : "");
    }

    private String code(Paper.Slot slot) {
        return bank.entry(slot.item()).map(ItemBank.Entry::code).orElse("");
    }
}
