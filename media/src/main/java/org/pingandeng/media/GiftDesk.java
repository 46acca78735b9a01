package org.pingandeng.media;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.media.model.Gifts;
import org.pingandeng.media.model.Gifts.Gift;
import org.pingandeng.media.model.Limits;
import org.pingandeng.media.model.MediaType;
import org.pingandeng.media.model.Storing;
import org.pingandeng.media.model.Whole;

/** The desk where somebody hands in a whole file, to use it in lessons and questions of theirs later. */
@ApplicationScoped
public class GiftDesk {

    private static final int NAME_AT_MOST = 200;
    private static final int SHOWN = 200;

    @Inject
    MediaLibrary library;

    @Inject
    Gifts gifts;

    @Inject
    Clock clock;

    /** For the container. */
    public GiftDesk() {}

    /**
     * A desk put together by hand.
     *
     * @param library takes the files
     * @param gifts remembers who gave them
     * @param clock the time
     */
    public GiftDesk(MediaLibrary library, Gifts gifts, Clock clock) {
        this.library = library;
        this.gifts = gifts;
        this.clock = clock;
    }

    /**
     * Hands in what an upload brought. The same upload again changes nothing; the same file again has a new name.
     *
     * @param giver who
     * @param upload which
     * @param whole the file; gone afterwards in any case
     * @param most the largest size in bytes
     * @return the file, or why it was not taken; then nothing of it is left
     */
    @RolesAllowed(MediaPermissions.UPLOAD)
    @Transactional
    public Storing give(UUID giver, UUID upload, Whole whole, long most) {
        Optional<Gift> before = gifts.by(giver, upload);
        if (before.isPresent()) {
            return Storing.taken(before.get().file());
        }
        Storing storing = library.adopt(whole, new Limits(most, EnumSet.allOf(MediaType.class)));
        storing.file()
                .ifPresent(file -> gifts.note(
                        giver,
                        upload,
                        file.id(),
                        whole.name()
                                .substring(
                                        0, Math.min(NAME_AT_MOST, whole.name().length())),
                        clock.instant()));
        return storing;
    }

    /**
     * What an upload brought.
     *
     * @param giver whose upload
     * @param upload which
     * @return the file, or empty when it has not been handed in
     */
    @RolesAllowed(MediaPermissions.UPLOAD)
    public Optional<Gift> by(UUID giver, UUID upload) {
        return gifts.by(giver, upload);
    }

    /**
     * What somebody gave.
     *
     * @param giver who
     * @return the newest first, a few hundred at most
     */
    @RolesAllowed(MediaPermissions.UPLOAD)
    public List<Gift> of(UUID giver) {
        return gifts.of(giver, SHOWN);
    }
}
