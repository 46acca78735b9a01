package org.pingandeng.portal.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** A person's board of notices. Whoever reads sees their own only: the person is part of every question. */
@ApplicationScoped
@Transactional
public class NoticeBoard {

    /** How many notices a page of the board holds. */
    public static final int PAGE = 20;

    private Notices notices;
    private Clock clock;

    /** For the container. */
    protected NoticeBoard() {}

    /** A board over kept notices. */
    @Inject
    public NoticeBoard(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * One page of a person's notices.
     *
     * @param person the reader
     * @param offset how many to pass over
     * @return newest first, at most {@link #PAGE}
     */
    @RolesAllowed(NoticePermissions.OWN)
    public List<NoticeView> read(@NotNull UUID person, int offset) {
        return notices.of(person, Math.max(offset, 0), PAGE);
    }

    /** @return how many notices a person has */
    @RolesAllowed(NoticePermissions.OWN)
    public int count(@NotNull UUID person) {
        return notices.count(person);
    }

    /** @return how many notices a person has not read */
    @RolesAllowed(NoticePermissions.OWN)
    public int unread(@NotNull UUID person) {
        return notices.unread(person);
    }

    /**
     * Marks one of a person's notices as read.
     *
     * @return false when the person has no such notice
     */
    @RolesAllowed(NoticePermissions.OWN)
    public boolean markRead(@NotNull UUID person, long notice) {
        return notices.markRead(person, notice, clock.instant());
    }

    /** Marks all of a person's notices as read. */
    @RolesAllowed(NoticePermissions.OWN)
    public void markAllRead(@NotNull UUID person) {
        notices.markAllRead(person, clock.instant());
    }
}
