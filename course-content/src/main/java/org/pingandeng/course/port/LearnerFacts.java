package org.pingandeng.course.port;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.course.LearnerId;

/** What the house knows of learners beyond their study. */
public interface LearnerFacts {

    /**
     * Whether an organisation is another or stands below it.
     *
     * @param organisation the learner's, if any
     * @param top the other one, if any: without one everybody belongs
     */
    boolean belongs(Optional<UUID> organisation, Optional<UUID> top);

    /**
     * The programmes whose certificates somebody holds validly.
     *
     * @param learner who
     * @return their codes
     */
    Set<String> certificates(LearnerId learner);

    /**
     * Whether an exam was passed.
     *
     * @param learner by whom
     * @param exam its code
     */
    boolean passed(LearnerId learner, String exam);
}
