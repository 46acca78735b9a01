package org.pingandeng.course.programme.model;

import java.util.Map;
import java.util.UUID;
import org.pingandeng.course.LearnerId;

/** Which versions of courses a learner keeps, because the class they sit in began with them. */
public interface Pins {

    /** Nobody keeps any: everybody studies what is published. */
    Pins NONE = learner -> Map.of();

    /**
     * A learner's kept versions.
     *
     * @param learner whose
     * @return by the programme's code, then by the course's
     */
    Map<String, Map<String, UUID>> of(LearnerId learner);
}
