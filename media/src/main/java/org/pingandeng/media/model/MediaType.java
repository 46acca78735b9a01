package org.pingandeng.media.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The kinds of file that the library can serve. */
public enum MediaType {
    /** A document in pages. */
    PDF("application/pdf", "application/pdf"),
    /** A picture without loss. */
    PNG("image/png", "image/png"),
    /** A photograph. */
    JPEG("image/jpeg", "image/jpeg"),
    /** A picture for the web. */
    WEBP("image/webp", "image/webp"),
    /** A drawing that only draws: one with script, links or styles of its own is of no kind. */
    SVG("image/svg+xml", "image/svg+xml"),
    /** A video in an MPEG-4 container. */
    MP4("video/mp4", "video/mp4", "application/mp4", "video/quicktime", "video/x-m4v"),
    /** A video in a WebM container. */
    WEBM("video/webm", "video/webm", "video/x-matroska", "application/x-matroska"),
    /** Sound, MPEG layer 3. */
    MP3("audio/mpeg", "audio/mpeg"),
    /** Sound in an MPEG-4 container. */
    M4A("audio/mp4", "audio/mp4", "audio/x-m4a"),
    /** Sound in an Ogg container. */
    OGG("audio/ogg", "audio/ogg", "audio/vorbis", "audio/opus"),
    /** Sound as it was recorded. */
    WAV("audio/wav", "audio/vnd.wave", "audio/x-wav", "audio/wav"),
    /** Captions, WebVTT. */
    CAPTIONS("text/vtt;charset=UTF-8", "text/vtt");

    /** Everything that plays. */
    public static final Set<MediaType> VIDEO = Set.of(MP4, WEBM);
    /** Everything that is heard. */
    public static final Set<MediaType> SOUND = Set.of(MP3, M4A, OGG, WAV);
    /** Everything that shows. */
    public static final Set<MediaType> PICTURE = Set.of(PNG, JPEG, WEBP);
    /** Everything that shows in a lesson. */
    public static final Set<MediaType> FIGURE = Set.of(PNG, JPEG, WEBP, SVG);

    private final String served;
    private final Set<String> detected;

    MediaType(String served, String... detected) {
        this.served = served;
        this.detected = Set.of(detected);
    }

    /**
     * The type that a browser is told.
     *
     * @return for the Content-Type header
     */
    public String served() {
        return served;
    }

    /**
     * The kind for what a detector found.
     *
     * @param mime a media type without parameters
     * @return the kind, or empty when the library cannot serve it
     */
    public static Optional<MediaType> of(String mime) {
        return Arrays.stream(values())
                .filter(type -> type.detected.contains(mime))
                .findFirst();
    }
}
