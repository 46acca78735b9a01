package org.pingandeng.course.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.pingandeng.course.catalogue.model.FilmCaptions;

/** What lessons know of their films, for the desk where captions are put right. */
@ApplicationScoped
public class LessonFilms {

    @Inject
    FilmCaptions captions;

    /**
     * The captions that a film came with; whoever may see the film may see them.
     *
     * @param film its digest
     * @param english English ones, else Chinese ones
     * @return the digest of a WebVTT file, or empty when no lesson brought some
     */
    @PermitAll
    @Transactional
    public Optional<String> captions(String film, boolean english) {
        return captions.of(film, english ? "en" : "zh_CN");
    }
}
