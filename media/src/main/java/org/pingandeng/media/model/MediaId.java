package org.pingandeng.media.model;

import java.util.regex.Pattern;

/**
 * A file's name in the library: the SHA-256 digest of its content.
 *
 * @param digest 64 hexadecimal digits in lower case
 */
public record MediaId(String digest) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** Checks the form, so that a digest is also safe as a file name. */
    public MediaId {
        if (!valid(digest)) {
            throw new IllegalArgumentException("Not a digest: " + digest);
        }
    }

    /**
     * Whether a text has the form of a digest.
     *
     * @param text anything, also null
     * @return true when it may be the name of a file
     */
    public static boolean valid(String text) {
        return text != null && FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return digest;
    }
}
