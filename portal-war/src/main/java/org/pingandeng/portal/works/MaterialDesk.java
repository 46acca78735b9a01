package org.pingandeng.portal.works;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.outbox.OutboxLog;
import org.pingandeng.portal.works.model.Material;
import org.pingandeng.portal.works.model.Materials;
import org.pingandeng.portal.works.model.WorksFile;
import org.pingandeng.portal.works.model.WorksRefusal;

/** Where the office gives posters and other files away with a campaign. {@link WorksDesk#withdraw} takes one back. */
@ApplicationScoped
public class MaterialDesk {

    private static final int LONGEST_NAME = 80;
    private static final int MOST = 500;

    @Inject
    Materials materials;

    @Inject
    WorksFiles files;

    @Inject
    OutboxLog outbox;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /**
     * The files of a campaign.
     *
     * @param campaign its code
     */
    @RolesAllowed(WorksPermissions.RUN)
    @Transactional
    public List<WorksFile> of(@NotNull String campaign) {
        return campaign.isEmpty()
                ? List.of()
                : materials.offered(campaign, 0, MOST).stream()
                        .map(Material::file)
                        .toList();
    }

    /**
     * Gives a file away with a campaign. The same form again changes nothing.
     *
     * @param id the form's number, and then the file's
     * @param campaign the campaign's code
     * @param name how it is called
     * @param in the bytes; null for none
     * @return why not, or empty
     */
    @RolesAllowed(WorksPermissions.RUN)
    @Transactional
    public Optional<WorksRefusal> give(
            @NotNull UUID id, @NotNull String campaign, @NotNull String name, InputStream in) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            return Optional.of(WorksRefusal.TITLE);
        }
        Optional<String> digest = in == null ? Optional.empty() : files.given(in, name);
        if (digest.isEmpty()) {
            return Optional.of(WorksRefusal.FILE);
        }
        if (!materials.add(new WorksFile(id, null, campaign, name.strip(), digest.get(), 0), clock.instant())) {
            return Optional.of(WorksRefusal.NOT_THERE);
        }
        trail.record("works.file", id.toString(), Map.of("name", name.strip(), "campaign", campaign));
        outbox.append(WorksDesk.CHANGED, id.toString(), Map.of());
        return Optional.empty();
    }
}
