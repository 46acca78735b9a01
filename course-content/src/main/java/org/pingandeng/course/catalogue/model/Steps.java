package org.pingandeng.course.catalogue.model;

import java.util.List;
import java.util.UUID;

/** The log of what was done to versions. */
public interface Steps {

    /**
     * Appends a step.
     *
     * @param version to which
     * @param step what was done
     */
    void append(UUID version, Step step);

    /**
     * What was done to a version.
     *
     * @param version which
     * @return the first step first
     */
    List<Step> of(UUID version);
}
