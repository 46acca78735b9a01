package org.pingandeng.media.model;

/**
 * A file of a bundle.
 *
 * @param path its name in the bundle, with slashes
 * @param content the digest of its content
 * @param bytes its size; may be 0
 */
public record BundleFile(String path, MediaId content, long bytes) {

    /** The longest name that is kept, in characters. */
    public static final int PATH_AT_MOST = 600;
}
