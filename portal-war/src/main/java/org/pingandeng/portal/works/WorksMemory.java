package org.pingandeng.portal.works;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pingandeng.portal.works.model.Works;

/** Who handed works in, kept {@code portal.works.keep-days} days after the end of the call: 180 by default. */
@ApplicationScoped
class WorksMemory {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");

    @Inject
    Works works;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "portal.works.keep-days", defaultValue = "180")
    int days;

    /** Forgets what is older, and says how many people's that was. */
    @Transactional
    public int forget() {
        LocalDate today = clock.instant().atZone(COUNTY).toLocalDate();
        return works.forget(today.minusDays(days));
    }
}
