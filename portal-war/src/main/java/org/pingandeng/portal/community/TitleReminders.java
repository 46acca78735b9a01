package org.pingandeng.portal.community;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pingandeng.portal.community.model.Applications;
import org.pingandeng.portal.community.model.Objections;
import org.pingandeng.portal.community.model.Reminder;
import org.pingandeng.portal.community.model.Stands;

/**
 * Reminds those who hold titles of the yearly report and of the end of the term. A notice is the same however often it
 * is told, so that a further round or node changes nothing.
 */
@ApplicationScoped
public class TitleReminders {

    private static final int AT_ONCE = 100;
    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    Stands stands;

    @Inject
    Applications applications;

    @Inject
    TitleHouse house;

    @Inject
    TitlePost post;

    @Inject
    Objections objections;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "portal.community.contact.keep-days", defaultValue = "730")
    int keepDays;

    /** One round over all titles held. */
    @RolesAllowed(CommunityPermissions.REMIND)
    @Transactional
    public void remind() {
        List<UUID> some = stands.reminded(house.today(), FIRST, AT_ONCE);
        while (!some.isEmpty()) {
            some.stream()
                    .flatMap(each -> applications.find(each).stream())
                    .forEach(title -> Reminder.due(title, house.today()).forEach(due -> post.remind(title, due)));
            some = stands.reminded(house.today(), some.get(some.size() - 1), AT_ONCE);
        }
    }

    /** Forgets how to reach those who objected long ago. */
    @RolesAllowed(CommunityPermissions.REMIND)
    @Transactional
    public int forget() {
        return objections.forget(clock.instant().minus(Duration.ofDays(keepDays)));
    }
}
