package org.pingandeng.portal.web.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.pingandeng.media.CaptionDesk;
import org.pingandeng.media.TranscodingHall;
import org.pingandeng.media.model.Made;
import org.pingandeng.media.model.MediaId;

/** Films and sounds as pages show them: what was made for phones where it is ready, the original until then. */
@ApplicationScoped
public class Films {

    @Inject
    TranscodingHall hall;

    @Inject
    CaptionDesk captions;

    @Inject
    MediaAddress addresses;

    /**
     * A film for the visitor. Captions that were written for the film itself go before those that came with a lesson.
     *
     * @param digest which
     * @param captionsZh the digest of the lesson's Chinese captions, if it has any
     * @param captionsEn the digest of its English captions, if it has any
     */
    public FilmView of(String digest, Optional<String> captionsZh, Optional<String> captionsEn) {
        Optional<Made> made = hall.made(new MediaId(digest));
        String folder = made.isPresent() ? addresses.made(digest) : "";
        boolean film = made.filter(Made::film).isPresent();
        return new FilmView(
                digest,
                addresses.of(digest),
                film ? folder + Made.LIST : "",
                made.filter(Made::sound).isPresent() ? folder + Made.SOUND : "",
                film ? folder + Made.POSTER : "",
                captions(digest, "zh", captionsZh),
                captions(digest, "en", captionsEn));
    }

    private String captions(String digest, String language, Optional<String> ofLesson) {
        return captions.shown(new MediaId(digest), language)
                .map(MediaId::digest)
                .or(() -> ofLesson)
                .map(addresses::of)
                .orElse("");
    }
}
