package org.pingandeng.portal.works;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.pingandeng.portal.works.model.Material;
import org.pingandeng.portal.works.model.Materials;

/** Where everybody finds posters and other files of campaigns and calls. {@link WorksHall#fetch} hands one out. */
@ApplicationScoped
public class MaterialShelf {

    @Inject
    Materials materials;

    /**
     * What is offered: that to which something was added last comes first.
     *
     * @param campaign the code of a campaign; empty for everything
     * @param skip how many to pass over
     * @param most how many
     */
    @PermitAll
    @Transactional
    public List<Material> offered(@NotNull String campaign, int skip, int most) {
        return materials.offered(campaign, skip, most);
    }

    /**
     * How much is offered.
     *
     * @param campaign the code of a campaign; empty for everything
     */
    @PermitAll
    @Transactional
    public long count(@NotNull String campaign) {
        return materials.count(campaign);
    }
}
