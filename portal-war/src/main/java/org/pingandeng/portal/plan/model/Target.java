package org.pingandeng.portal.plan.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * A target of the plan.
 *
 * @param code such as {@code T1}
 * @param name in a few words
 * @param definition what the plan wants
 * @param unit of the figures, such as {@code persons}
 * @param goal what is to be reached; null where the plan says "all"
 * @param goalWords the goal as people say it
 * @param base from where it starts; empty where the plan gives none
 * @param section where it stands in the plan
 * @param span what a figure covers
 * @param way where the figure comes from
 * @param method what counts, in plain words
 * @param notes what the plan leaves open
 * @param source the document and the section
 * @param mark {@code confirmed} where the goal was checked against the plan's text
 */
public record Target(
        String code,
        Wording name,
        Wording definition,
        String unit,
        BigDecimal goal,
        Wording goalWords,
        Wording base,
        String section,
        Span span,
        Way way,
        Wording method,
        List<Wording> notes,
        String source,
        String mark) {

    /** What a figure covers. */
    public enum Span {
        /** Everything since the plan's first day. */
        PERIOD,
        /** Each year for itself. */
        YEAR,
        /** A state, to be reached by the plan's end. */
        END
    }

    /** Where the figure comes from. */
    public enum Way {
        /** From records of the portal. */
        COUNTED,
        /** From the office, which says its source; or from lists of the portal, as far as they were declared complete. */
        REPORTED
    }

    /** The list is the target's own. */
    public Target {
        notes = List.copyOf(notes);
    }

    /** Whether its figures are a share of a whole. */
    public boolean share() {
        return unit.equals("percent");
    }
}
