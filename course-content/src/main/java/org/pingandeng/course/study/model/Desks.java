package org.pingandeng.course.study.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;

/** Where learners sit: their tabs, the one lease each has, where they left off, what they noted. */
public interface Desks {

    /**
     * Keeps a tab as it is now.
     *
     * @param tab the tab
     */
    void put(Tab tab);

    /**
     * A tab, held against other writers until the transaction ends.
     *
     * @param learner whose
     * @param tab its id
     * @return the tab, or empty when it was never opened
     */
    Optional<Tab> hold(LearnerId learner, UUID tab);

    /**
     * Forgets tabs that have not reported for long.
     *
     * @param before since when
     */
    void forget(Instant before);

    /**
     * Takes the learner's one lease, or prolongs it, unless another tab has it.
     *
     * @param learner who
     * @param tab where
     * @param now the time
     * @param until how long it shall hold
     * @param over whether to take it even from another tab
     * @return true when this tab has it now
     */
    boolean lease(LearnerId learner, UUID tab, Instant now, Instant until, boolean over);

    /**
     * Up to when a learner's time has been given away, in whichever tab. Ask after taking the lease: it is held then.
     *
     * @param learner who
     * @return the moment, or empty before the first report that counted
     */
    Optional<Instant> countedUntil(LearnerId learner);

    /**
     * Remembers that a learner's time is given away up to a moment. It stays so when the lease is given back.
     *
     * @param learner who
     * @param until the moment; an earlier one than before changes nothing
     */
    void countUntil(LearnerId learner, Instant until);

    /**
     * Gives the lease back, if this tab has it.
     *
     * @param learner who
     * @param tab where
     */
    void release(LearnerId learner, UUID tab);

    /**
     * Where a learner left off.
     *
     * @param learner who
     * @param lesson where
     * @return the second of a video or the page of a PDF; 0 at the beginning
     */
    int place(LearnerId learner, LessonId lesson);

    /**
     * Remembers where a learner is.
     *
     * @param learner who
     * @param lesson where
     * @param position the second of a video or the page of a PDF
     * @param now when
     */
    void place(LearnerId learner, LessonId lesson, int position, Instant now);

    /**
     * The lesson that a learner was in last.
     *
     * @param learner who
     * @return the lesson, or empty
     */
    Optional<LessonId> last(LearnerId learner);

    /**
     * A learner's notes on a lesson.
     *
     * @param learner who
     * @param lesson where
     * @return in the lesson's order
     */
    List<Note> notes(LearnerId learner, LessonId lesson);

    /**
     * Keeps a note.
     *
     * @param learner whose
     * @param lesson where
     * @param note what
     */
    void add(LearnerId learner, LessonId lesson, Note note);

    /**
     * Throws a note away.
     *
     * @param learner whose
     * @param note its number
     * @return false when the learner has no such note
     */
    boolean remove(LearnerId learner, UUID note);
}
