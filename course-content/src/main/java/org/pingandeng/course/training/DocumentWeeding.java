package org.pingandeng.course.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.port.AuditTrail;
import org.pingandeng.course.training.model.SignUps;

/**
 * Forgets what people handed in with requests that came to nothing, such as a certificate of health: it is kept no longer
 * than its purpose needs (Personal Information Protection Law, article 19). That it was handed in stays written down; the
 * file itself goes with the library's weeding, unless something else names it.
 */
@ApplicationScoped
public class DocumentWeeding {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");

    @Inject
    SignUps signUps;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** For the container. */
    public DocumentWeeding() {}

    /**
     * Forgets documents.
     *
     * @param grace how long a request, or its class, has to have been over
     * @return how many
     */
    @RolesAllowed(CoursePermissions.SWEEP)
    @Transactional(TxType.REQUIRES_NEW)
    public int forget(@NotNull Duration grace) {
        Instant then = clock.instant().minus(grace);
        int forgotten = signUps.forgetDocuments(then, LocalDate.ofInstant(then, COUNTY));
        if (forgotten > 0) {
            trail.record("training.documentsForgotten", "documents", Map.of("count", forgotten));
        }
        return forgotten;
    }
}
