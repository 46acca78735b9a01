package org.pingandeng.portal.question.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Something that happened to a question.
 *
 * @param kind what
 * @param person who; null for askers without an account and for the portal itself
 * @param name how they are called at the desk
 * @param words what they say
 * @param articles what an answer cites, such as {@code 安全生产法:28}
 * @param day until when an answer is to be read again; null for other steps
 * @param route who is to answer; null for other steps
 * @param stars from 1 to 5; 0 for other steps
 * @param at when
 */
public record Step(
        Kind kind,
        UUID person,
        String name,
        String words,
        List<String> articles,
        LocalDate day,
        Route route,
        int stars,
        Instant at) {

    /** Where drafts of practice questions open, each for its writer alone. */
    public static final String ITEM_DRAFT = "/desk/item-edit?draft=";

    /** What can happen. */
    public enum Kind {
        /** The office lets it in and says who is to answer. */
        ACCEPTED,
        /** Another is to answer. */
        ROUTED,
        /** The office does not take it, and says why. */
        REFUSED,
        /** From now on only the asker reads it. */
        CLOSED,
        /** An answer was written. */
        ANSWERED,
        /** A second pair of eyes gave the answer back. */
        RETURNED,
        /** A second pair of eyes let the answer out. */
        PUBLISHED,
        /** The answer was read again and still holds. */
        RENEWED,
        /** The answer is to be written anew. */
        REOPENED,
        /** The asker asks on. */
        FOLLOWED,
        /** The asker says how good the answer was. */
        RATED,
        /** Something was made of it: an interpretation, a question of the bank. */
        DRAFTED,
        /** Somebody looked up who asked. */
        SEEN
    }

    /** Whether it tells of a draft of a practice question, which opens for its writer alone. */
    public boolean ofItem() {
        return kind == Kind.DRAFTED && words.startsWith(ITEM_DRAFT);
    }

    /** A step with words only. */
    public static Step of(Kind kind, UUID person, String name, String words, Instant at) {
        return new Step(kind, person, name, words, List.of(), null, null, 0, at);
    }

    /** The same step, with who is to answer. */
    public Step to(Route to) {
        return new Step(kind, person, name, words, articles, day, to, stars, at);
    }

    /** The same step, with the day until which it holds. */
    public Step until(LocalDate until) {
        return new Step(kind, person, name, words, articles, until, route, stars, at);
    }

    /** The same step, with what it cites. */
    public Step citing(List<String> cited) {
        return new Step(kind, person, name, words, List.copyOf(cited), day, route, stars, at);
    }

    /** The same step, with stars. */
    public Step rated(int given) {
        return new Step(kind, person, name, words, articles, day, route, given, at);
    }
}
