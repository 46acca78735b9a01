package org.pingandeng.portal.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Instants as pages show them: in the county's time, ISO order, to the minute or the day. */
@Named("times")
@ApplicationScoped
public class Times {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(COUNTY);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(COUNTY);

    /** For example 2026-11-23 18:30; an empty text where there is none. */
    public String minute(Instant at) {
        return at == null ? "" : MINUTE.format(at);
    }

    /** For example 2026-11-23; an empty text where there is none. */
    public String day(Instant at) {
        return at == null ? "" : DAY.format(at);
    }
}
