package org.pingandeng.quiz.exam.watch.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.exam.watch.model.AnswersAlike.Pair;
import org.pingandeng.quiz.exam.watch.model.AnswersAlike.Sheet;

/** When mistakes in two papers are worth a look. */
class AnswersAlikeTest {

    private final List<VersionId> questions = new ArrayList<>();

    private Sheet sheet(String wrong) {
        Map<VersionId, String> mistakes = new HashMap<>();
        for (int at = 0; at < wrong.length(); at++) {
            if (questions.size() <= at) {
                questions.add(new VersionId(UUID.randomUUID(), 1));
            }
            if (wrong.charAt(at) != ' ') {
                mistakes.put(questions.get(at), wrong.substring(at, at + 1));
            }
        }
        return new Sheet(UUID.randomUUID(), 1, mistakes);
    }

    @Test
    void manyMistakesThatAreTheSameAreShown() {
        List<Pair> pairs = AnswersAlike.pairs(List.of(sheet("abcabcab"), sheet("abcabcba "), sheet("cccccccc")));
        assertEquals(List.of(), pairs.stream().filter(pair -> pair.same() < 6).toList());
        pairs = AnswersAlike.pairs(List.of(sheet("abcabcab"), sheet("abcabcac")));
        assertEquals(7, pairs.get(0).same());
        assertEquals(8, pairs.get(0).shared());
    }

    @Test
    void fewMistakesAndOtherMistakesSayNothing() {
        assertEquals(List.of(), AnswersAlike.pairs(List.of(sheet("abcab"), sheet("abcab"))));
        assertEquals(List.of(), AnswersAlike.pairs(List.of(sheet("abcabcaaa"), sheet("abcabcbbb"))));
        assertEquals(List.of(), AnswersAlike.pairs(List.of(sheet("abcabc      "), sheet("      abcabc"))));
    }
}
