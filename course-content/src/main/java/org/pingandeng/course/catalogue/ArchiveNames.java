package org.pingandeng.course.catalogue;

import java.util.regex.Pattern;

/** What files are called in an archive: a few digits of the digest keep two of one name apart. */
final class ArchiveNames {

    private static final int DIGITS = 12;
    private static final Pattern MARK = Pattern.compile("^(?:[0-9a-f]{" + DIGITS + "}-)+");

    private ArchiveNames() {}

    static String of(String digest, String said) {
        return "files/" + digest.substring(0, DIGITS) + "-" + said.replaceAll("[^\\p{L}\\p{N}._-]", "_");
    }

    /** What a file was called before it went into an archive. */
    static String said(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        String bare = MARK.matcher(last).replaceFirst("");
        return bare.isEmpty() ? last : bare;
    }
}
