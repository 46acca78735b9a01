package org.pingandeng.media.model;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that lies whole on this node and is to be taken into the library.
 *
 * @param place where it lies; nothing is there once it has been taken or refused
 * @param name what the giver calls it; kept for show, never trusted
 * @param fingerprint its digest, when whoever wrote it reckoned it from the very bytes; else the library does
 */
public record Whole(Path place, String name, Optional<MediaId> fingerprint) {}
