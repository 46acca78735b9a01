package org.pingandeng.course.scorm.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;

/** What learners did with packages. */
public interface Attempts {

    /**
     * A commit as it was kept.
     *
     * @param sequence its number within the launch, from 1
     * @param digest of its content
     */
    record Kept(int sequence, byte[] digest) {}

    /**
     * Appends a launch.
     *
     * @param launch the launch
     */
    void add(Launch launch);

    /**
     * One launch of a learner.
     *
     * @param learner whose
     * @param launch its number
     * @return the launch, or empty where it is not theirs
     */
    Optional<Launch> launch(LearnerId learner, UUID launch);

    /**
     * Where a learner stands with a part; held until the transaction ends.
     *
     * @param learner who
     * @param lesson in which lesson
     * @param item the part
     * @return its standing, or empty when it was never opened
     */
    Optional<PartStanding> hold(LearnerId learner, LessonId lesson, String item);

    /**
     * Writes where a learner stands.
     *
     * @param learner who
     * @param lesson in which lesson
     * @param standing the part's standing
     * @param now when
     */
    void put(LearnerId learner, LessonId lesson, PartStanding standing, Instant now);

    /**
     * Where a learner stands with the parts of a lesson.
     *
     * @param learner who
     * @param lesson which
     * @return of each part that was opened
     */
    List<PartStanding> standings(LearnerId learner, LessonId lesson);

    /**
     * The last commit of a launch.
     *
     * @param launch its number
     * @return the commit, or empty before the first
     */
    Optional<Kept> last(UUID launch);

    /**
     * One commit of a launch.
     *
     * @param launch its number
     * @param sequence the commit's
     * @return the commit, or empty
     */
    Optional<Kept> commit(UUID launch, int sequence);

    /**
     * Appends a commit.
     *
     * @param launch of which launch
     * @param kept its number and digest
     * @param cmi what was said
     * @param ended whether the part was closed with it
     * @param now when
     */
    void append(UUID launch, Kept kept, Map<String, String> cmi, boolean ended, Instant now);

    /**
     * Writes down that a lesson's package is done.
     *
     * @param learner who
     * @param lesson which
     * @param scorm which package it had
     * @param now when
     * @return true the first time
     */
    boolean done(LearnerId learner, LessonId lesson, PackageId scorm, Instant now);

    /**
     * The lessons whose package a learner has done.
     *
     * @param learner who
     * @return their ids
     */
    Set<LessonId> done(LearnerId learner);
}
