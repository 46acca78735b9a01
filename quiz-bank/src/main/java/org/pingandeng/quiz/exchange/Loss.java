package org.pingandeng.quiz.exchange;

/**
 * Something that a file's format and this bank cannot tell each other, so that it is said instead of dropped silently.
 *
 * @param row line or place in the file; 0 for the whole file
 * @param kind what is lost
 * @param found of which question or which words, cut short
 */
public record Loss(long row, Kind kind, String found) {

    /** What can be lost; each has its words at the edge ({@code items.loss.<name>}). */
    public enum Kind {
        /** Comments on single answers. */
        ANSWER_COMMENT,
        /** Pictures, sound and other files. */
        PICTURE,
        /** Bold, tables, colours: only the words stay. */
        FORMATTING,
        /** The way of answering: a type of ours that is near takes its place. */
        FORM,
        /** The question's own rule of scoring; its type's takes its place. */
        SCORING,
        /** Names of the places on a picture: they have numbers instead. */
        REGION_NAMES,
        /** Keywords that are neither a topic nor tags of ours. */
        KEYWORDS,
        /** What a test says beside the order of its items: times, weights, branches. */
        TEST_RULES,
        /** Weights of single answers; the question's scoring policy takes their place. */
        WEIGHTS,
        /** The whole question: its type has no form there. */
        QUESTION,
        /** The question's own code. */
        CODE,
        /** Practice or exam. */
        USE,
        /** Explanation. */
        EXPLANATION,
        /** Knowledge point. */
        TOPIC,
        /** Difficulty. */
        DIFFICULTY,
        /** Articles of law. */
        LAW,
        /** Source. */
        SOURCE,
        /** Fields of industry, posts and operation items. */
        TAGS,
        /** A formula, kept as one line of text. */
        FORMULA,
        /** A footnote, an endnote or a comment of a document. */
        NOTE,
        /** A text box of a document. */
        TEXT_BOX,
        /** Tracked changes of a document, taken as accepted. */
        CHANGES,
        /** A chart, a drawing or a file within a document. */
        EMBEDDED,
        /** Points, which belong to papers and not to questions. */
        POINTS,
        /** Words that belong to no question, such as a title or advice. */
        WORDS
    }

    static Loss of(long row, Kind kind, String found) {
        return new Loss(row, kind, RowProblem.cut(found));
    }
}
