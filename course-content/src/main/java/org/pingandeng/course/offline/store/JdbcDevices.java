package org.pingandeng.course.offline.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.offline.model.ChainEnd;
import org.pingandeng.course.offline.model.Device;
import org.pingandeng.course.offline.model.Devices;
import org.pingandeng.course.offline.model.Keeping;
import org.pingandeng.course.sql.Database;

/** Devices and keepings in PostgreSQL. */
@ApplicationScoped
public class JdbcDevices implements Devices {

    private static final String ADD = """
            insert into course.offline_device (id, learner, owner, key, sign_in, registered_at, head, counted_until)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""";
    private static final String END = """
            update course.offline_device set sequence = ?, head = ?, session = ?, wall_end = ?, steady_end = ?,
                counted_until = ? where id = ?""";
    private static final String ON = """
            update course.offline_device set sign_in = ?,
                off_until = case when off_from is not null and off_until is null then ? else off_until end
            where id = ? and (sign_in <> ? or (off_from is not null and off_until is null))""";
    private static final String OFF = """
            update course.offline_device set off_from = ?, off_until = null
            where sign_in = ? and (off_from is null or off_until is not null)""";
    private static final String KEEP = """
            insert into course.offline_keeping (id, device, lesson, course, digest, kept_at) values (?, ?, ?, ?, ?, ?)""";
    private static final String KEEPINGS = "select * from course.offline_keeping where device = ?";

    @Inject
    Database database;

    /** For the container. */
    public JdbcDevices() {}

    /**
     * Devices in a database of one's own.
     *
     * @param database with the schema
     */
    public JdbcDevices(Database database) {
        this.database = database;
    }

    @Override
    public void add(Device device) {
        database.change(
                ADD,
                device.id(),
                device.learner().value(),
                device.owner().orElse(null),
                device.key(),
                device.signIn(),
                device.registeredAt(),
                device.end().hash(),
                device.end().until());
    }

    @Override
    public Optional<Device> hold(LearnerId learner, UUID id) {
        return database
                .list(
                        "select * from course.offline_device where learner = ? order by id for update",
                        JdbcDevices::device,
                        learner.value())
                .stream()
                .filter(device -> device.id().equals(id))
                .findFirst();
    }

    private static Device device(ResultSet row) throws SQLException {
        Optional<Instant> off = Optional.ofNullable(Database.instant(row, "off_from"));
        Optional<Instant> until = Optional.ofNullable(Database.instant(row, "off_until"));
        ChainEnd end = new ChainEnd(
                row.getLong("sequence"),
                row.getString("head"),
                row.getObject("session", UUID.class),
                row.getLong("wall_end"),
                row.getLong("steady_end"),
                Database.instant(row, "counted_until"));
        return new Device(
                row.getObject("id", UUID.class),
                new LearnerId(row.getObject("learner", UUID.class)),
                Optional.ofNullable(row.getObject("owner", UUID.class)),
                row.getBytes("key"),
                row.getObject("sign_in", UUID.class),
                Database.instant(row, "registered_at"),
                off.map(from -> new Device.Away(from, until)),
                end);
    }

    @Override
    public void end(UUID device, ChainEnd end) {
        database.change(
                END, end.sequence(), end.hash(), end.session(), end.wallEnd(), end.steadyEnd(), end.until(), device);
    }

    @Override
    public void signedOn(UUID device, UUID signIn, Instant now) {
        database.change(ON, signIn, now, device, signIn);
    }

    @Override
    public void signedOff(UUID signIn, Instant now) {
        database.change(OFF, now, signIn);
    }

    @Override
    public void keep(Keeping keeping) {
        database.change(
                KEEP,
                keeping.id(),
                keeping.device(),
                keeping.lesson().value(),
                keeping.course(),
                keeping.digest(),
                keeping.at());
    }

    @Override
    public Optional<Keeping> keeping(UUID device, UUID id) {
        return database.one(KEEPINGS + " and id = ?", JdbcDevices::keeping, device, id);
    }

    @Override
    public List<Keeping> keepings(UUID device) {
        return database.list(KEEPINGS + " order by kept_at desc, id", JdbcDevices::keeping, device);
    }

    private static Keeping keeping(ResultSet row) throws SQLException {
        return new Keeping(
                row.getObject("id", UUID.class),
                row.getObject("device", UUID.class),
                new LessonId(row.getObject("lesson", UUID.class)),
                row.getString("course"),
                row.getString("digest"),
                Database.instant(row, "kept_at"));
    }
}
