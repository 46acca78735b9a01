package org.pingandeng.quiz.item;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody answered, in terms of the authored item: positions of options, not letters. Its JSON form on the wire
 * and in the log is {@code {"t":true}}, {@code {"c":[0,2]}} or {@code {"b":["48","应急"]}}; all forms stand at {@link AnswerJson}.
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

    /**
     * In sentences.
     *
     * @param text what was written
     */
    record Essay(String text) implements Answer {
        @Override
        public boolean blank() {
            return text.isBlank();
        }
    }

    /**
     * To an ordering.
     *
     * @param order positions of the steps, the first step first; steps not yet placed are missing
     */
    record Order(List<Integer> order) implements Answer {
        public Order {
            order = List.copyOf(order);
        }

        @Override
        public boolean blank() {
            return order.isEmpty();
        }
    }

    /**
     * To a matching.
     *
     * @param chosen for each prompt the position of its choice, or {@link #OPEN}
     */
    record Pairs(List<Integer> chosen) implements Answer {
        /** Nothing chosen yet. */
        public static final int OPEN = -1;

        public Pairs {
            chosen = List.copyOf(chosen);
        }

        @Override
        public boolean blank() {
            return chosen.stream().allMatch(position -> position == OPEN);
        }
    }

    /**
     * To a picture with hazards.
     *
     * @param spots what was called a hazard
     */
    record Spots(List<Spot> spots) implements Answer {
        public Spots {
            spots = List.copyOf(spots);
        }

        @Override
        public boolean blank() {
            return spots.isEmpty();
        }
    }

    /** One thing called a hazard: pointed at, or chosen from the list of places. */
    sealed interface Spot {

        /**
         * Pointed at.
         *
         * @param at where
         */
        record Pointed(Region.Point at) implements Spot {}

        /**
         * Chosen from the list.
         *
         * @param region its position in the authored order
         */
        record Listed(int region) implements Spot {}
    }

    /**
     * To a case.
     *
     * @param answers one a question, in order; empty where nothing was answered
     */
    record Parts(List<Optional<Answer>> answers) implements Answer {
        public Parts {
            answers = List.copyOf(answers);
        }

        /**
         * The answer to one of its questions.
         *
         * @param part from 0
         * @return the answer, or null
         */
        public Answer at(int part) {
            return part < answers.size() ? answers.get(part).orElse(null) : null;
        }

        @Override
        public boolean blank() {
            return answers.stream().allMatch(answer -> answer.map(Answer::blank).orElse(true));
        }
    }
}
