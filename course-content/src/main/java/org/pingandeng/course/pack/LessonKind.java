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
    VIDEO;

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
     * Its name in manifests and bundles.
     *
     * @return in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
