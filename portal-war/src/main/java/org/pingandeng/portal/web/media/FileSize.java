package org.pingandeng.portal.web.media;

import java.util.Locale;

/** A file's size for people to read. */
public final class FileSize {

    private static final long KIB = 1024;

    private FileSize() {}

    /**
     * A size in whole kilobytes, at least one, or in megabytes with one place.
     *
     * @param bytes how many
     */
    public static String of(long bytes) {
        double kib = Math.max(1, bytes / (double) KIB);
        return kib < KIB
                ? String.format(Locale.ROOT, "%.0f KB", kib)
                : String.format(Locale.ROOT, "%.1f MB", kib / KIB);
    }
}
