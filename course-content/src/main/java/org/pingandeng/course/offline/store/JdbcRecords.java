package org.pingandeng.course.offline.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.hours.model.Intervals;
import org.pingandeng.course.offline.model.AsideReason;
import org.pingandeng.course.offline.model.Records;
import org.pingandeng.course.offline.model.Signed;
import org.pingandeng.course.offline.model.Watched;
import org.pingandeng.course.programme.LearnerScope;
import org.pingandeng.course.sql.Database;

/** Records and decisions in PostgreSQL. */
@ApplicationScoped
public class JdbcRecords implements Records {

    private static final String ADD = """
            insert into course.offline_record (device, learner, owner, course, sequence, lesson, keeping, session, from_ms,
                to_ms, lasted_ms, started_at, steady_ms, contact, contact_device, previous, hash, signature, received_at,
                credited_ms, aside_ms, reason, taken_up)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::int8multirange)""";
    private static final String ALL = """
            select r.*, r.taken_up::text as window_text, d.credited_ms as decided_ms, d.decided_by, d.at as decided_at, d.why
            from course.offline_record r left join course.offline_decision d on d.record = r.id
            """;
    private static final String BUSY = """
            select (extract(epoch from at) * 1000)::bigint - sum(lasted_ms)::bigint as start_ms,
                (extract(epoch from at) * 1000)::bigint as end_ms
            from course.hour_entry
            where learner = ? and refusal is null and at >= ?
                and not exists (select from course.offline_device d where d.id = tab)
            group by at
            union all
            select lower(part), upper(part) from course.offline_record, unnest(taken_up) as part
            where learner = ? and device <> ? and received_at >= ? and credited_ms > 0""";

    @Inject
    Database database;

    /** For the container. */
    public JdbcRecords() {}

    /**
     * Records in a database of one's own.
     *
     * @param database with the schema
     */
    public JdbcRecords(Database database) {
        this.database = database;
    }

    @Override
    public void add(Judged judged) {
        Watched watched = judged.signed().watched();
        database.change(
                ADD,
                judged.device(),
                judged.learner().value(),
                judged.owner().orElse(null),
                judged.course(),
                watched.sequence(),
                watched.lesson().value(),
                watched.keeping(),
                watched.session(),
                watched.from(),
                watched.to(),
                watched.lasted(),
                watched.startedAt(),
                watched.steady(),
                watched.contact(),
                watched.contactDevice(),
                judged.signed().previous(),
                judged.signed().hash(),
                judged.signed().signature(),
                judged.receivedAt(),
                judged.credited(),
                judged.aside(),
                judged.reason().map(Enum::name).orElse(null),
                judged.window().toString());
    }

    @Override
    public Optional<Judged> find(UUID device, long sequence) {
        return database.one(ALL + "where r.device = ? and r.sequence = ?", JdbcRecords::judged, device, sequence);
    }

    @Override
    public Optional<Judged> hold(long id) {
        return database.one(ALL + "where r.id = ? for update of r", JdbcRecords::judged, id);
    }

    @Override
    public void decide(Decision decision) {
        database.change(
                "insert into course.offline_decision (record, credited_ms, decided_by, at, why) values (?, ?, ?, ?, ?)",
                decision.record(),
                decision.credited(),
                decision.by(),
                decision.at(),
                decision.why());
    }

    @Override
    public Intervals busy(LearnerId learner, UUID device, Instant since) {
        Intervals busy = Intervals.NONE;
        List<long[]> parts = database.list(
                BUSY,
                row -> new long[] {row.getLong(1), row.getLong(2)},
                learner.value(),
                since,
                learner.value(),
                device,
                since);
        for (long[] part : parts) {
            busy = busy.plus(part[0], part[1]);
        }
        return busy;
    }

    @Override
    public List<Judged> of(LearnerId learner, List<String> courses, int most) {
        return database.list(
                ALL + "where r.learner = ? and r.course = any (?) order by r.id desc limit ?",
                JdbcRecords::judged,
                learner.value(),
                courses,
                most);
    }

    @Override
    public List<Judged> aside(LearnerScope within, boolean open, int most) {
        String state = open ? "d.record is null" : "d.record is not null";
        String order = open ? " order by r.id limit ?" : " order by d.at desc limit ?";
        List<String> owners = new ArrayList<>();
        within.organisations().forEach(each -> owners.add(each.toString()));
        return database.list(
                ALL + "where r.reason is not null and " + state + " and (? or r.owner::text = any (?))" + order,
                JdbcRecords::judged,
                within.everybody(),
                owners,
                most);
    }

    private static Judged judged(ResultSet row) throws SQLException {
        return new Judged(
                row.getLong("id"),
                row.getObject("device", UUID.class),
                new LearnerId(row.getObject("learner", UUID.class)),
                Optional.ofNullable(row.getObject("owner", UUID.class)),
                row.getString("course"),
                signed(row),
                Database.instant(row, "received_at"),
                row.getLong("credited_ms"),
                row.getLong("aside_ms"),
                Optional.ofNullable(row.getString("reason")).map(AsideReason::valueOf),
                Intervals.parse(row.getString("window_text")),
                decision(row));
    }

    private static Signed signed(ResultSet row) throws SQLException {
        Watched watched = new Watched(
                row.getLong("sequence"),
                new LessonId(row.getObject("lesson", UUID.class)),
                row.getObject("keeping", UUID.class),
                row.getObject("session", UUID.class),
                row.getLong("from_ms"),
                row.getLong("to_ms"),
                row.getLong("lasted_ms"),
                row.getLong("started_at"),
                row.getLong("steady_ms"),
                row.getLong("contact"),
                row.getLong("contact_device"));
        return new Signed(watched, row.getString("previous"), row.getString("hash"), row.getBytes("signature"));
    }

    private static Optional<Decision> decision(ResultSet row) throws SQLException {
        UUID by = row.getObject("decided_by", UUID.class);
        return by == null
                ? Optional.empty()
                : Optional.of(new Decision(
                        row.getLong("id"),
                        row.getLong("decided_ms"),
                        by,
                        Database.instant(row, "decided_at"),
                        row.getString("why")));
    }
}
