package org.pingandeng.media.model;

import java.util.Set;

/**
 * What a caller is ready to take.
 *
 * @param bytes the largest size
 * @param types the kinds that are welcome
 */
public record Limits(long bytes, Set<MediaType> types) {

    /**
     * Limits for one kind or a few.
     *
     * @param mebibytes the largest size in MiB
     * @param types the kinds
     * @return the limits
     */
    public static Limits of(int mebibytes, Set<MediaType> types) {
        return new Limits(mebibytes * 1024L * 1024L, Set.copyOf(types));
    }
}
