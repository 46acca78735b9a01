package org.pingandeng.portal.question.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * What somebody of the public asked, or said about the plan.
 *
 * @param number its public number
 * @param kind a question to the office, or a comment on a target
 * @param topic what a question is about; null for comments
 * @param target the target of the plan that a comment is about; null for questions
 * @param title in a line
 * @param words the rest; may be empty
 * @param wantsPrivate whether the asker wants the answer for themselves only
 * @param person who, by account; null for those without
 * @param at when
 */
public record Question(
        long number,
        Kind kind,
        String topic,
        String target,
        String title,
        String words,
        boolean wantsPrivate,
        UUID person,
        Instant at) {

    /** The county's time, in which days are counted. */
    public static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");

    /** What it is. */
    public enum Kind {
        /** Something the office is to answer. */
        QUESTION,
        /** Something said about a target of the plan. */
        COMMENT
    }

    /**
     * A subject to ask about.
     *
     * @param code in addresses
     * @param name in Chinese
     * @param nameEn in English
     */
    public record Topic(String code, String name, String nameEn) {}

    /** Where the public reads it. */
    public String href() {
        return kind == Kind.QUESTION ? "/questions/question?n=" + number : "/plan-comments?target=" + target;
    }

    /** The day of a moment in the county. */
    public static LocalDate day(Instant at) {
        return at.atZone(COUNTY).toLocalDate();
    }
}
