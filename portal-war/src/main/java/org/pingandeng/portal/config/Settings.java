package org.pingandeng.portal.config;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.pingandeng.portal.audit.Trail;

/**
 * The portal's settings: what an administrator set on the page, else what configuration says, else the usual value. They
 * are kept in memory for a few seconds, after which a change made on another node is seen here too.
 */
@ApplicationScoped
public class Settings {

    /** How long a value may lag behind a change made on another node. */
    static final Duration FRESH = Duration.ofSeconds(5);

    private static final String KEEP = """
            insert into portal.setting (name, value, changed_at) values (?, ?, ?)
            on conflict (name) do update set value = excluded.value, changed_at = excluded.changed_at""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    private UnaryOperator<String> configured = Settings::configuration;

    private record Reading(Map<Setting, String> values, Instant until) {}

    private volatile Reading reading = new Reading(Map.of(), Instant.MIN);

    /** For the container. */
    protected Settings() {}

    Settings(DataSource database, Trail trail, Clock clock, UnaryOperator<String> configured) {
        this.configured = configured;
        this.database = database;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * The value in force.
     *
     * @param setting which
     * @return never null
     */
    @PermitAll
    public String text(@NotNull Setting setting) {
        return all().get(setting);
    }

    /**
     * All values in force.
     *
     * @return one a setting
     */
    @PermitAll
    public Map<Setting, String> all() {
        Instant now = clock.instant();
        if (!now.isBefore(reading.until())) {
            reading = new Reading(read(), now.plus(FRESH));
        }
        return reading.values();
    }

    /**
     * Sets a value.
     *
     * @param setting which
     * @param value spaces around it are dropped
     * @return whether it was kept: false when it is too long, or empty where it may not be
     */
    @RolesAllowed("settings.change")
    @Transactional
    public boolean change(@NotNull Setting setting, String value) {
        String stripped = value == null ? "" : value.strip();
        if (stripped.length() > setting.longest() || stripped.isEmpty() && !setting.optional()) {
            return false;
        }
        String before = read().get(setting);
        if (!before.equals(stripped)) {
            keep(setting, stripped);
            trail.record("setting.changed", setting.key(), Map.of("from", before, "to", stripped));
        }
        reading = new Reading(Map.of(), Instant.MIN);
        return true;
    }

    private void keep(Setting setting, String value) {
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setString(1, setting.key());
            keep.setString(2, value);
            keep.setTimestamp(3, Timestamp.from(clock.instant()));
            keep.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("A setting could not be kept", failed);
        }
    }

    private Map<Setting, String> read() {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            String value = configured.apply(setting.key());
            values.put(setting, value == null ? setting.usual() : value);
        }
        try (Connection connection = database.getConnection();
                PreparedStatement ask = connection.prepareStatement("select name, value from portal.setting");
                ResultSet row = ask.executeQuery()) {
            while (row.next()) {
                String value = row.getString(2);
                Setting.named(row.getString(1)).ifPresent(setting -> values.put(setting, value));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The settings could not be read", failed);
        }
        return values;
    }

    private static String configuration(String name) {
        return ConfigProvider.getConfig().getOptionalValue(name, String.class).orElse(null);
    }
}
