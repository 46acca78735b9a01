package org.pingandeng.course.pack.scorm;

import java.util.Locale;
import java.util.Optional;

/** Which edition of SCORM a package follows. */
public enum ScormVersion {
    /** SCORM 1.2 of 2001. */
    V1_2("1.2"),
    /** SCORM 2004, 2nd edition, and the first that it replaced. */
    V2004_2("2004 2nd"),
    /** SCORM 2004, 3rd edition. */
    V2004_3("2004 3rd"),
    /** SCORM 2004, 4th edition. */
    V2004_4("2004 4th");

    private final String label;

    ScormVersion(String label) {
        this.label = label;
    }

    /**
     * Its name for people.
     *
     * @return such as {@code 2004 4th}
     */
    public String label() {
        return label;
    }

    /**
     * Whether its run-time is that of 2004.
     *
     * @return false for 1.2
     */
    public boolean modern() {
        return this != V1_2;
    }

    /**
     * Reads what a manifest says of itself.
     *
     * @param schemaVersion the element's text
     * @return the version, or empty where it is none of these
     */
    static Optional<ScormVersion> read(String schemaVersion) {
        String said = schemaVersion.strip().toLowerCase(Locale.ROOT);
        if (said.matches("(scorm )?1\\.2(\\.\\d)?")) {
            return Optional.of(V1_2);
        }
        if (said.startsWith("2004 4")) {
            return Optional.of(V2004_4);
        }
        if (said.startsWith("2004 3")) {
            return Optional.of(V2004_3);
        }
        boolean second = said.startsWith("cam 1.3") || said.startsWith("2004") || said.startsWith("1.3");
        return second ? Optional.of(V2004_2) : Optional.empty();
    }
}
