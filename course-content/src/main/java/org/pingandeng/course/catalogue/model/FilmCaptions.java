package org.pingandeng.course.catalogue.model;

import java.util.Optional;

/** The captions that films came with. */
public interface FilmCaptions {

    /**
     * The captions of the newest lesson that shows a film and has some.
     *
     * @param film its digest
     * @param language {@code zh_CN} or {@code en}
     * @return the digest of a WebVTT file
     */
    Optional<String> of(String film, String language);
}
