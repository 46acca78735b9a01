package org.pingandeng.course.pack;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a lesson is taught. */
public enum LessonKind {
    /** To read. */
    TEXT,
    /** To leaf through. */
    PDF,
    /** To watch. */
    VIDEO,
    /** To listen to. */
    AUDIO,
    /** To look at. */
    GALLERY,
    /** A package of another maker, to be worked through. */
    SCORM,
    /** A branching scenario, to be walked through. */
    SCENARIO,
    /** A picture with hazards, to be found. */
    SCENE,
    /** Questions out of the bank, to be answered. */
    PRACTICE;

    /**
     * The kind with this name in a manifest.
     *
     * @param name in lower case
     * @return the kind, or empty
     */
    public static Optional<LessonKind> of(String name) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(name)).findFirst();
    }

    /**
     * Whether its moments are counted as they are played; otherwise it is the time spent with it.
     *
     * @return true for what runs by itself
     */
    public boolean watched() {
        return this == VIDEO || this == AUDIO;
    }

    /**
     * Whether it asks for something to be done besides the time spent with it.
     *
     * @return true for packages and exercises
     */
    public boolean tasked() {
        return switch (this) {
            case SCORM, SCENARIO, SCENE, PRACTICE -> true;
            case TEXT, PDF, VIDEO, AUDIO, GALLERY -> false;
        };
    }

    /**
     * Its name in manifests and bundles.
     *
     * @return in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
