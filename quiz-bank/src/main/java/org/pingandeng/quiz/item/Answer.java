package org.pingandeng.quiz.item;

import java.util.List;
import java.util.Set;

/**
 * What somebody answered, in terms of the authored item: positions of options, not letters. Its JSON form on the wire
 * and in the log is {@code {"t":true}}, {@code {"c":[0,2]}} or {@code {"b":["48","应急"]}} ({@link AnswerJson}).
 */
public sealed interface Answer {

    /**
     * Whether nothing has been answered.
     *
     * @return true for an empty answer
     */
    boolean blank();

    /**
     * To a statement.
     *
     * @param right whether it was called right
     */
    record Verdict(boolean right) implements Answer {
        @Override
        public boolean blank() {
            return false;
        }
    }

    /**
     * To a choice, single or multiple.
     *
     * @param chosen positions in the authored order
     */
    record Choice(Set<Integer> chosen) implements Answer {
        public Choice {
            chosen = Set.copyOf(chosen);
        }

        @Override
        public boolean blank() {
            return chosen.isEmpty();
        }
    }

    /**
     * To blanks.
     *
     * @param texts one a blank, in order; empty text where nothing was typed
     */
    record Filled(List<String> texts) implements Answer {
        public Filled {
            texts = List.copyOf(texts);
        }

        @Override
        public boolean blank() {
            return texts.stream().allMatch(String::isBlank);
        }
    }
}
