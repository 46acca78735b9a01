package org.pingandeng.course.hours.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;

/** The class-hour ledger. */
public interface Ledger {

    /**
     * Whose lesson an entry is about.
     *
     * @param learner who studies
     * @param owner the organisation they belong to, if any
     * @param course the course's code
     * @param lesson the lesson
     * @param tab the tab it was studied in
     */
    record Subject(LearnerId learner, Optional<UUID> owner, String course, LessonId lesson, UUID tab) {}

    /**
     * A line as it stands in the ledger.
     *
     * @param at when it was written
     * @param course the course's code
     * @param lesson the lesson
     * @param line what it says
     */
    record Entry(Instant at, String course, LessonId lesson, Line line) {}

    /**
     * What has been counted of a lesson; held against other writers until the transaction ends.
     *
     * @param learner who studies
     * @param lesson the lesson
     * @param now for a first entry
     * @return what was counted, perhaps nothing
     */
    Counted hold(LearnerId learner, LessonId lesson, Instant now);

    /**
     * What has been counted of a lesson.
     *
     * @param learner who studies
     * @param lesson the lesson
     * @return what was counted, perhaps nothing
     */
    Counted counted(LearnerId learner, LessonId lesson);

    /**
     * Appends what a report came to.
     *
     * @param subject whose lesson
     * @param verdict what it came to
     * @param now when
     */
    void append(Subject subject, Verdict verdict, Instant now);

    /**
     * Appends a refusal of a whole report.
     *
     * @param subject whose lesson
     * @param lasted how much time was claimed, in milliseconds
     * @param why the reason
     * @param now when
     */
    void refuse(Subject subject, long lasted, Refusal why, Instant now);

    /**
     * How much was counted of each lesson.
     *
     * @param learner who studies
     * @return milliseconds by lesson
     */
    Map<LessonId, Long> credited(LearnerId learner);

    /**
     * The newest lines.
     *
     * @param learner who studies
     * @param courses their codes
     * @param skip how many newer ones to pass over
     * @param most how many
     * @return the newest first
     */
    List<Entry> newest(LearnerId learner, List<String> courses, int skip, int most);

    /**
     * How many lines there are.
     *
     * @param learner who studies
     * @param courses their codes
     * @return the number
     */
    long count(LearnerId learner, List<String> courses);

    /**
     * How much time was refused, and why.
     *
     * @param learner who studies
     * @param courses their codes
     * @return milliseconds by reason
     */
    Map<Refusal, Long> refused(LearnerId learner, List<String> courses);
}
