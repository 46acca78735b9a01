package org.pingandeng.course.scorm.model;

import java.util.regex.Pattern;

/**
 * A package's name: the digest of its files, so that equal packages are one.
 *
 * @param digest 64 hexadecimal digits in lower case
 */
public record PackageId(String digest) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** Checks the form. */
    public PackageId {
        if (!valid(digest)) {
            throw new IllegalArgumentException("Not a package: " + digest);
        }
    }

    /**
     * Whether a text has the form of a package's name.
     *
     * @param text anything, also null
     * @return true when there may be such a package
     */
    public static boolean valid(String text) {
        return text != null && FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return digest;
    }
}
