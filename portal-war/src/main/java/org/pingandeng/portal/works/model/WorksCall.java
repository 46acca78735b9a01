package org.pingandeng.portal.works.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A call for works. All days belong to their span.
 *
 * @param id which
 * @param title in Chinese
 * @param titleEn in English; may be empty
 * @param rules what is asked for, who may take part, what there is to win
 * @param kinds the codes of the kinds that are taken
 * @param opens the first day on which works are taken
 * @param closes the last
 * @param votesFrom the first day of voting; null where nobody votes
 * @param votesUntil the last; null where nobody votes
 * @param published whether the public sees it
 * @param result what the office says at the end; empty before
 */
public record WorksCall(
        UUID id,
        String title,
        String titleEn,
        String rules,
        List<String> kinds,
        LocalDate opens,
        LocalDate closes,
        LocalDate votesFrom,
        LocalDate votesUntil,
        boolean published,
        String result) {

    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_TITLE_EN = 120;
    private static final int LONGEST_RULES = 6_000;

    /** Where a call stands on a day. */
    public enum Stage {
        /** It will take works. */
        COMING,
        /** It takes works. */
        TAKING,
        /** People vote. */
        VOTING,
        /** It is over, and the result is not yet there. */
        OVER,
        /** The result is there. */
        RESULT
    }

    /** The list is the call's own. */
    public WorksCall {
        kinds = List.copyOf(kinds);
    }

    /** Whether works are taken on a day. */
    public boolean takes(LocalDate day) {
        return published && !day.isBefore(opens) && !day.isAfter(closes);
    }

    /** Whether votes are taken on a day. */
    public boolean votes(LocalDate day) {
        return published && votesFrom != null && !day.isBefore(votesFrom) && !day.isAfter(votesUntil);
    }

    /**
     * Where it stands.
     *
     * @param day in the county
     */
    public Stage stage(LocalDate day) {
        if (!result.isEmpty()) {
            return Stage.RESULT;
        }
        if (takes(day)) {
            return Stage.TAKING;
        }
        if (votes(day)) {
            return Stage.VOTING;
        }
        return day.isBefore(opens) ? Stage.COMING : Stage.OVER;
    }

    /** What is wrong with it, if anything. */
    public Optional<WorksRefusal> flaw() {
        if (title.isBlank() || title.length() > LONGEST_TITLE || titleEn.length() > LONGEST_TITLE_EN) {
            return Optional.of(WorksRefusal.TITLE);
        }
        if (rules.isBlank() || rules.length() > LONGEST_RULES) {
            return Optional.of(WorksRefusal.RULES);
        }
        if (kinds.isEmpty()) {
            return Optional.of(WorksRefusal.KIND);
        }
        boolean taken = opens != null && closes != null && !closes.isBefore(opens);
        boolean voted = votesFrom == null ? votesUntil == null : votesUntil != null && !votesUntil.isBefore(votesFrom);
        return taken && voted ? Optional.empty() : Optional.of(WorksRefusal.DAYS);
    }
}
