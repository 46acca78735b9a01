package org.pingandeng.course.port;

/** Where content of other makers runs: apart from the portal, so that it reaches nothing of it. */
public interface ContentOrigin {

    /**
     * Whether there is such a place.
     *
     * @return false when none is set up; then no such content is taken
     */
    boolean there();
}
