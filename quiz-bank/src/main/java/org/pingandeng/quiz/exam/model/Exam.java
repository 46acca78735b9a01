package org.pingandeng.quiz.exam.model;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.pingandeng.quiz.paper.Blueprint;
import org.pingandeng.quiz.paper.Draw;
import org.pingandeng.quiz.paper.Paper;
import org.pingandeng.quiz.paper.PoolItem;

/**
 * What an exam is.
 *
 * @param code its name for programmes and files
 * @param titleZh Chinese title
 * @param titleEn English title
 * @param time how long a sitting lasts
 * @param passMark points to pass
 * @param attempts how often it may be sat
 * @param grace how long after the end saves that were made in time may still arrive
 * @param blueprint what papers consist of
 * @param forms frozen papers of which each candidate gets one; empty where a paper is drawn for each
 */
public record Exam(
        String code,
        String titleZh,
        String titleEn,
        Duration time,
        double passMark,
        int attempts,
        Duration grace,
        Blueprint blueprint,
        List<Paper> forms) {

    public Exam {
        forms = List.copyOf(forms);
        if (passMark > blueprint.points()) {
            throw new IllegalArgumentException(code + ": nobody can reach the pass mark");
        }
    }

    /**
     * An exam whose papers are drawn for each candidate.
     *
     * @param code its name for programmes and files
     * @param titleZh Chinese title
     * @param titleEn English title
     * @param time how long a sitting lasts
     * @param passMark points to pass
     * @param attempts how often it may be sat
     * @param grace how long after the end saves that were made in time may still arrive
     * @param blueprint what papers consist of
     */
    public Exam(
            String code,
            String titleZh,
            String titleEn,
            Duration time,
            double passMark,
            int attempts,
            Duration grace,
            Blueprint blueprint) {
        this(code, titleZh, titleEn, time, passMark, attempts, grace, blueprint, List.of());
    }

    /**
     * A paper for one candidate: a form that they have not had, as long as there is one, or a fresh drawing.
     *
     * @param seed decides which
     * @param had the candidate's earlier papers
     * @param pool approved exam items; asked only where a paper is drawn
     * @return the paper; empty when the pool does not suffice
     */
    public Optional<Paper> paper(long seed, Collection<Paper> had, Supplier<List<PoolItem>> pool) {
        if (forms.isEmpty()) {
            return Draw.from(blueprint, pool.get(), seed).paper();
        }
        List<Paper> fresh = forms.stream().filter(form -> !had.contains(form)).toList();
        List<Paper> choice = fresh.isEmpty() ? forms : fresh;
        return Optional.of(choice.get((int) Math.floorMod(seed, (long) choice.size())));
    }
}
