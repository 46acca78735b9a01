package org.pingandeng.quiz.assembly.model;

import java.time.Instant;
import java.util.UUID;
import org.pingandeng.quiz.item.Use;
import org.pingandeng.quiz.paper.Blueprint;

/**
 * A blueprint as a trainer keeps it, with how papers are made from it.
 *
 * @param id which
 * @param title its name for trainers; mock exams bear it, too
 * @param use {@code EXAM} draws on exam items only, {@code PRACTICE} on practice items only (教考分离)
 * @param blueprint what papers consist of
 * @param lastPapers items of so many of the latest papers of this use are left out; 0 for none
 * @param lastDays items of papers and sittings of so many days are left out; 0 for none
 * @param minutes how long a paper takes
 * @param passMark points to pass; 0 where nobody passes or fails
 * @param forms how many parallel forms are drawn
 * @param common how many items two forms may have in common
 * @param seed decides what is drawn
 * @param author who kept it last; null for the portal itself
 * @param changedAt when
 * @param offered whether learners may sit it as a mock exam
 */
public record Plan(
        UUID id,
        String title,
        Use use,
        Blueprint blueprint,
        int lastPapers,
        int lastDays,
        int minutes,
        double passMark,
        int forms,
        int common,
        long seed,
        UUID author,
        Instant changedAt,
        boolean offered) {

    /**
     * The same drawing by another blueprint.
     *
     * @param other takes the place
     * @return a changed copy
     */
    public Plan with(Blueprint other) {
        return new Plan(
                id,
                title,
                use,
                other,
                lastPapers,
                lastDays,
                minutes,
                passMark,
                forms,
                common,
                seed,
                author,
                changedAt,
                offered);
    }
}
