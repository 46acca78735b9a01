package org.pingandeng.portal.law;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.pingandeng.portal.law.model.LawChange;
import org.pingandeng.portal.law.model.Laws;

/** Which articles of law changed after they came in. */
@ApplicationScoped
public class LawChanges {

    @Inject
    Laws laws;

    /**
     * Changes since a moment.
     *
     * @param from the moment
     * @return the latest first, 500 at most
     */
    @RolesAllowed(LawPermissions.CITATIONS)
    @Transactional
    public List<LawChange> since(@NotNull Instant from) {
        return laws.changes(from);
    }

    /**
     * Changes of one article or of a whole law.
     *
     * @param reference such as {@code 安全生产法:28}
     * @return the latest first
     */
    @RolesAllowed(LawPermissions.CITATIONS)
    @Transactional
    public List<LawChange> of(@NotNull String reference) {
        int colon = reference.indexOf(':');
        return colon < 0
                ? laws.changesOf(reference, "")
                : laws.changesOf(reference.substring(0, colon), reference.substring(colon + 1));
    }
}
