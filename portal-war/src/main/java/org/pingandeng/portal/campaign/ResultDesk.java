package org.pingandeng.portal.campaign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.media.MediaLibrary;
import org.pingandeng.media.model.Limits;
import org.pingandeng.media.model.MediaFile;
import org.pingandeng.media.model.MediaType;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.campaign.model.Activities;
import org.pingandeng.portal.campaign.model.Activity;
import org.pingandeng.portal.campaign.model.ActivityRefusal;
import org.pingandeng.portal.campaign.model.Photo;
import org.pingandeng.portal.campaign.model.Result;
import org.pingandeng.portal.campaign.model.Results;
import org.pingandeng.portal.outbox.OutboxLog;
import org.pingandeng.quiz.picture.PhonePhoto;

/** What came of an activity: how many were there, in words, and in photos that tell nothing of the camera. */
@ApplicationScoped
public class ResultDesk {

    private static final Limits PHOTOS = Limits.of(20, Set.of(MediaType.JPEG));
    private static final int MOST_PHOTOS = 24;
    private static final int MOST_HEADS = 100_000;
    private static final int LONGEST_WORDS = 4000;
    private static final int LONGEST_SHOWS = 200;

    @Inject
    Activities activities;

    @Inject
    Results results;

    @Inject
    MediaLibrary library;

    @Inject
    Trail trail;

    @Inject
    OutboxLog outbox;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /**
     * Says how many were there, as counted by the organiser; the last count holds.
     *
     * @param id at which activity
     * @param heads how many
     * @return why not, or empty
     */
    @RolesAllowed(CampaignPermissions.KEEP)
    @Transactional
    public Optional<ActivityRefusal> count(@NotNull UUID id, int heads) {
        Optional<Activity> found = activities.find(id);
        if (found.isEmpty() || found.get().cancelled()) {
            return Optional.of(ActivityRefusal.CANCELLED);
        }
        if (heads < 0
                || heads > MOST_HEADS
                || clock.instant().isBefore(found.get().plan().from())) {
            return Optional.of(ActivityRefusal.COUNT);
        }
        results.appendCount(id, heads, visitor.actor().orElse(null), visitor.getName(), clock.instant());
        return told("activity.counted", id, Map.of("heads", heads));
    }

    /**
     * Says in words what came of it; the last words hold, and the same again change nothing.
     *
     * @param id of which activity
     * @param words in Chinese
     * @param wordsEn in English; may be empty
     * @return why not, or empty
     */
    @RolesAllowed(CampaignPermissions.KEEP)
    @Transactional
    public Optional<ActivityRefusal> tell(@NotNull UUID id, @NotNull String words, @NotNull String wordsEn) {
        if (activities.find(id).isEmpty()
                || words.isBlank()
                || words.length() > LONGEST_WORDS
                || wordsEn.length() > LONGEST_WORDS) {
            return Optional.of(ActivityRefusal.WORDS);
        }
        boolean same = results.result(id)
                .filter(each -> each.words().equals(words) && each.wordsEn().equals(wordsEn))
                .isPresent();
        if (same) {
            return Optional.empty();
        }
        results.appendResult(id, new Result(words, wordsEn, clock.instant()));
        return told("activity.told", id, Map.of());
    }

    /**
     * Adds a photo, painted anew. The same photo again changes nothing.
     *
     * @param id of which activity
     * @param photo the file as it came
     * @param shows what it shows, in words
     * @return why not, or empty
     */
    @RolesAllowed(CampaignPermissions.KEEP)
    @Transactional
    public Optional<ActivityRefusal> show(@NotNull UUID id, @NotNull byte[] photo, @NotNull String shows) {
        if (shows.isBlank() || shows.length() > LONGEST_SHOWS) {
            return Optional.of(ActivityRefusal.SHOWS);
        }
        if (activities.hold(id).isEmpty()) {
            return Optional.of(ActivityRefusal.PHOTO);
        }
        if (results.photos(id).size() >= MOST_PHOTOS) {
            return Optional.of(ActivityRefusal.FULL);
        }
        Optional<MediaFile> kept = PhonePhoto.clean(photo)
                .flatMap(clean -> library.store(new ByteArrayInputStream(clean), "activity.jpg", PHOTOS)
                        .file());
        if (kept.isEmpty()) {
            return Optional.of(ActivityRefusal.PHOTO);
        }
        results.addPhoto(id, new Photo(UUID.randomUUID(), kept.get().id().digest(), shows.strip()), clock.instant());
        return told("activity.photo", id, Map.of());
    }

    /**
     * Takes a photo away.
     *
     * @param id of which activity
     * @param photo which
     */
    @RolesAllowed(CampaignPermissions.KEEP)
    @Transactional
    public void hide(@NotNull UUID id, @NotNull UUID photo) {
        results.removePhoto(id, photo, clock.instant());
        told("activity.photoRemoved", id, Map.of("photo", photo.toString()));
    }

    private Optional<ActivityRefusal> told(String action, UUID id, Map<String, ?> detail) {
        outbox.append(ActivityDesk.CHANGED, id.toString(), Map.of());
        trail.record(action, id.toString(), detail);
        return Optional.empty();
    }
}
