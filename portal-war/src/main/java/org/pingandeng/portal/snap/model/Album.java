package org.pingandeng.portal.snap.model;

import java.util.List;

/**
 * A hazard with its photos.
 *
 * @param snap which
 * @param photos those that whoever asked may see
 */
public record Album(Snap snap, List<Photo> photos) {

    /** The hazard as it was. */
    public List<Photo> before() {
        return photos.stream().filter(each -> !each.after()).toList();
    }

    /** What was done about it. */
    public List<Photo> after() {
        return photos.stream().filter(Photo::after).toList();
    }

    /** The same with the photos that the public may see. */
    public Album open() {
        return new Album(
                snap,
                photos.stream()
                        .filter(each -> snap.now().publicPhotos().contains(each.file()))
                        .toList());
    }
}
