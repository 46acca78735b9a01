package org.pingandeng.course.offline.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.hours.model.Intervals;
import org.pingandeng.course.programme.LearnerScope;

/** What devices handed in and what became of it. Only ever appended to. */
public interface Records {

    /**
     * A record that was judged.
     *
     * @param id its number; 0 before it is kept
     * @param device whose
     * @param learner who studied
     * @param owner the learner's organisation, if any
     * @param course the course's code; blank when the lesson is none of the learner's
     * @param signed as the device said
     * @param receivedAt when it came
     * @param credited how much counted at once; milliseconds
     * @param aside how much was put aside; milliseconds
     * @param reason why, if some was
     * @param window the learner's time that it takes up
     * @param decision what a person decided on what was put aside, if they did
     */
    record Judged(
            long id,
            UUID device,
            LearnerId learner,
            Optional<UUID> owner,
            String course,
            Signed signed,
            Instant receivedAt,
            long credited,
            long aside,
            Optional<AsideReason> reason,
            Intervals window,
            Optional<Decision> decision) {

        /**
         * Which lesson it is about.
         *
         * @return its id
         */
        public LessonId lesson() {
            return signed.watched().lesson();
        }
    }

    /**
     * What a person decided.
     *
     * @param record on which record
     * @param credited how much of it counts after all; 0 when it was declined; milliseconds
     * @param by who decided
     * @param at when
     * @param why in their words
     */
    record Decision(long record, long credited, UUID by, Instant at, String why) {}

    /**
     * Keeps a record.
     *
     * @param judged with what it came to
     */
    void add(Judged judged);

    /**
     * A record of a device.
     *
     * @param device which
     * @param sequence the record's number there
     * @return the record, or empty
     */
    Optional<Judged> find(UUID device, long sequence);

    /**
     * A record, held against other decisions until the transaction ends.
     *
     * @param id its number
     * @return the record, or empty
     */
    Optional<Judged> hold(long id);

    /**
     * Keeps a decision.
     *
     * @param decision the first on its record
     */
    void decide(Decision decision);

    /**
     * When a learner's time was counted elsewhere: in lessons with network, and on other devices.
     *
     * @param learner whose
     * @param device which device is not meant
     * @param since from when on
     * @return milliseconds from 1970
     */
    Intervals busy(LearnerId learner, UUID device, Instant since);

    /**
     * A learner's records.
     *
     * @param learner whose
     * @param courses of these courses
     * @param most how many
     * @return the newest first
     */
    List<Judged> of(LearnerId learner, List<String> courses, int most);

    /**
     * Records of which something was put aside.
     *
     * @param within whose
     * @param open those without a decision, else those with one
     * @param most how many
     * @return those without a decision the oldest first, the others the newest first
     */
    List<Judged> aside(LearnerScope within, boolean open, int most);
}
