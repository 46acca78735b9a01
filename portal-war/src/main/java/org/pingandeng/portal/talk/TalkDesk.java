package org.pingandeng.portal.talk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.pingandeng.portal.organisation.OrganisationOffice;
import org.pingandeng.portal.talk.model.Talk;
import org.pingandeng.portal.talk.model.Talks;

/** What an enterprise's manager sees: the talks of its teams. */
@ApplicationScoped
public class TalkDesk {

    private static final int MOST = 2_000;

    @Inject
    Talks talks;

    @Inject
    OrganisationOffice organisations;

    /**
     * The talks within the visitor's reach.
     *
     * @return the latest first, at most 2,000
     */
    @RolesAllowed(TalkPermissions.READ)
    @Transactional
    public List<Talk> all() {
        return talks.ownedBy(organisations.reached(), MOST);
    }
}
