package org.pingandeng.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.pingandeng.portal.account.model.Person;
import org.pingandeng.portal.notice.Notice;
import org.pingandeng.portal.notice.NoticeKind;
import org.pingandeng.portal.notice.Notices;

/** Tells an account's owner what was changed in it, so that a change they did not make is noticed. */
@ApplicationScoped
class OwnerNotices {

    private static final String PROFILE = "/account/profile";

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /** Tells it within the asker's transaction; each change is told by itself. */
    void tell(Person person, NoticeKind kind) {
        String once = UUID.randomUUID().toString();
        notices.post(new Notice(person.id().value(), kind, Map.of(), PROFILE, once), clock.instant());
    }
}
