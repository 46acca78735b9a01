package org.pingandeng.portal.campaign.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where is kept what came of activities: counts, words, photos. */
public interface Results {

    /** Appends a count of the audience. */
    void appendCount(UUID id, int heads, UUID actor, String actorName, Instant at);

    /** Appends what came of it. */
    void appendResult(UUID id, Result result);

    /** What came of it, as said last. */
    Optional<Result> result(UUID id);

    /** Adds a photo; the same file again changes nothing. */
    void addPhoto(UUID activity, Photo photo, Instant at);

    /** Takes a photo away. */
    void removePhoto(UUID activity, UUID photo, Instant at);

    /** The latest photos of some activities, one an activity. */
    List<Glimpse> glimpses(ActivityFilter filter, int count);

    /** The photos of an activity, as they came. */
    List<Photo> photos(UUID id);
}
