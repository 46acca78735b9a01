package org.pingandeng.portal.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** Instants as pages show them: in the county's time, ISO order, to the second, the minute or the day. */
@Named("times")
@ApplicationScoped
public class Times {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(COUNTY);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(COUNTY);
    private static final DateTimeFormatter OF_THE_DAY =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(COUNTY);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(COUNTY);

    /** For example 2026-11-23 18:30; an empty text where there is none. */
    public String minute(Instant at) {
        return at == null ? "" : MINUTE.format(at);
    }

    /** For example 2026-11-23 18:30:05; an empty text where there is none. */
    public String second(Instant at) {
        return at == null ? "" : SECOND.format(at);
    }

    /** For example 18:30:05, where the day stands beside it; an empty text where there is none. */
    public String ofTheDay(Instant at) {
        return at == null ? "" : OF_THE_DAY.format(at);
    }

    /** A time as a device told it, to the second; as it was sent where that is no time. */
    public String told(String at) {
        try {
            return SECOND.format(OffsetDateTime.parse(at).toInstant());
        } catch (DateTimeParseException malformed) {
            return at;
        }
    }

    /** For example 2026-11-23; an empty text where there is none. */
    public String day(Instant at) {
        return at == null ? "" : DAY.format(at);
    }
}
