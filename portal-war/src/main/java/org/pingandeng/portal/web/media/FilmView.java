package org.pingandeng.portal.web.media;

/**
 * The addresses of a film for one visitor; an empty one is not there.
 *
 * @param digest which film
 * @param original as it came
 * @param list of the sizes made of it (HLS)
 * @param sound what is to hear, alone
 * @param poster a picture
 * @param captionsZh Chinese captions
 * @param captionsEn English captions
 */
public record FilmView(
        String digest,
        String original,
        String list,
        String sound,
        String poster,
        String captionsZh,
        String captionsEn) {

    /** The address of what is to hear: made small where that is ready. */
    public String heard() {
        return sound.isEmpty() ? original : sound;
    }
}
