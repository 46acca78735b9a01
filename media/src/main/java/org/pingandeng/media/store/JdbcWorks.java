package org.pingandeng.media.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.pingandeng.media.model.Made;
import org.pingandeng.media.model.MediaFile;
import org.pingandeng.media.model.MediaId;
import org.pingandeng.media.model.MediaType;
import org.pingandeng.media.model.Size;
import org.pingandeng.media.model.Work;
import org.pingandeng.media.model.WorkEvent;
import org.pingandeng.media.model.WorkFailure;
import org.pingandeng.media.model.WorkState;
import org.pingandeng.media.model.Works;

/** {@link Works} by JDBC. Each change and the event that tells of it are one statement. */
@ApplicationScoped
public class JdbcWorks implements Works {

    private static final int DETAIL_AT_MOST = 400;

    private static final String QUEUE = """
            with fresh as (
              insert into media.job (digest, state, due_at, queued_at, changed_at)
              values (?, 'WAITING', ?, ?, ?) on conflict (digest) do nothing returning digest, queued_at)
            insert into media.job_event (digest, at, kind) select digest, queued_at, 'QUEUED' from fresh""";
    private static final String QUEUE_MISSING = """
            with fresh as (
              insert into media.job (digest, state, due_at, queued_at, changed_at)
              select digest, 'WAITING', ?, ?, ? from media.file f
              where type in ('MP4', 'WEBM', 'MP3', 'M4A', 'OGG', 'WAV')
                and not exists (select 1 from media.job j where j.digest = f.digest)
              on conflict (digest) do nothing returning digest, queued_at)
            insert into media.job_event (digest, at, kind) select digest, queued_at, 'QUEUED' from fresh""";
    private static final String SWEEP = """
            with ended as (
              update media.job set state = case when cancel_asked then 'CANCELLED' else 'FAILED' end,
                reason = case when cancel_asked then null else 'GAVE_UP' end,
                lease = null, lease_until = null, cancel_asked = false, changed_at = ?
              where state = 'RUNNING' and lease_until < ? and (cancel_asked or tries >= ?)
              returning digest, state, reason, changed_at)
            insert into media.job_event (digest, at, kind, reason) select digest, changed_at, state, reason from ended""";
    /** What somebody gave goes before what came with a shipment: somebody waits for it. */
    private static final String CLAIM = """
            with next as (
              select digest, state from media.job j
              where state = 'WAITING' and due_at <= ? or state = 'RUNNING' and lease_until < ?
              order by exists (select from media.gift g where g.digest = j.digest) desc, due_at, digest
              limit 1 for update skip locked),
            taken as (
              update media.job j set state = 'RUNNING', lease = ?, lease_until = ?, percent = 0, tries = j.tries + 1,
                changed_at = ?
              from next where j.digest = next.digest
              returning j.digest, j.changed_at, case next.state when 'RUNNING' then 'RESUMED' else 'STARTED' end as kind)
            insert into media.job_event (digest, at, kind) select digest, changed_at, kind from taken returning digest""";

    private static final String ALIVE = """
            update media.job set percent = ?, lease_until = ?
            where digest = ? and state = 'RUNNING' and lease = ? and not cancel_asked""";
    private static final String DONE = """
            with ended as (
              update media.job set state = 'DONE', percent = 100, lease = null, lease_until = null, cancel_asked = false,
                reason = null, detail = '', length_ms = ?, sizes = ?, sound = ?, made_bytes = ?, changed_at = ?
              where digest = ? and lease = ? returning digest, changed_at)
            insert into media.job_event (digest, at, kind) select digest, changed_at, 'DONE' from ended""";
    private static final String END = """
            with ended as (
              update media.job set state = ?, reason = ?, detail = ?, due_at = ?, lease = null, lease_until = null,
                cancel_asked = false, changed_at = ?
              where digest = ? and lease = ? returning digest, changed_at, reason, detail)
            insert into media.job_event (digest, at, kind, reason, detail)
            select digest, changed_at, ?, reason, detail from ended""";
    private static final String GIVE_BACK = """
            with ended as (
              update media.job set state = case when cancel_asked then 'CANCELLED' else 'WAITING' end,
                tries = greatest(0, tries - 1), percent = 0, lease = null, lease_until = null, cancel_asked = false,
                changed_at = ?
              where digest = ? and lease = ? returning digest, changed_at, state)
            insert into media.job_event (digest, at, kind)
            select digest, changed_at, case state when 'CANCELLED' then 'CANCELLED' else 'QUEUED' end from ended""";
    private static final String CANCEL_WAITING = """
            with ended as (
              update media.job set state = 'CANCELLED', reason = null, detail = '', changed_at = ?
              where digest = ? and state = 'WAITING' returning digest, changed_at)
            insert into media.job_event (digest, at, kind, person) select digest, changed_at, 'CANCELLED', ?::uuid from ended""";
    private static final String CANCEL_RUNNING = """
            update media.job set cancel_asked = true where digest = ? and state = 'RUNNING'""";
    private static final String RETRY = """
            with begun as (
              update media.job set state = 'WAITING', percent = 0, tries = 0, due_at = ?, reason = null, detail = '',
                changed_at = ?
              where digest = ? and state in ('FAILED', 'CANCELLED') returning digest, changed_at)
            insert into media.job_event (digest, at, kind, person) select digest, changed_at, 'RETRIED', ?::uuid from begun""";
    private static final String WORK = """
            select j.*, f.type, f.bytes, f.name, f.stored_at from media.job j join media.file f using (digest) """;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    /** For the container. */
    public JdbcWorks() {}

    /**
     * Works on a database of one's own.
     *
     * @param database with the schema {@code media}
     */
    public JdbcWorks(DataSource database) {
        this.database = database;
    }

    private Sql sql() {
        return new Sql(database);
    }

    @Override
    public void queue(MediaId file, Instant now) {
        sql().change(QUEUE, file.digest(), now, now, now);
    }

    @Override
    public int queueMissing(Instant now) {
        return sql().change(QUEUE_MISSING, now, now, now);
    }

    @Override
    public Optional<Work> claim(UUID lease, int most, Instant now, Instant until) {
        sql().change(SWEEP, now, now, most);
        return sql().one(CLAIM, row -> new MediaId(row.getString(1)), now, now, lease, until, now)
                .flatMap(this::find);
    }

    @Override
    public boolean alive(MediaId file, UUID lease, int percent, Instant until) {
        return sql().change(ALIVE, percent, until, file.digest(), lease) == 1;
    }

    @Override
    public boolean done(MediaId file, UUID lease, Made made, Instant now) {
        String sizes = made.sizes().stream().map(Size::toString).collect(Collectors.joining(" "));
        return sql().change(
                                DONE,
                                made.length().toMillis(),
                                sizes,
                                made.sound(),
                                made.bytes(),
                                now,
                                file.digest(),
                                lease)
                == 1;
    }

    @Override
    public void failed(MediaId file, UUID lease, WorkFailure why, String detail, Instant now) {
        sql().change(END, "FAILED", why.name(), shown(detail), now, now, file.digest(), lease, "FAILED");
    }

    @Override
    public void again(MediaId file, UUID lease, WorkFailure why, String detail, Instant due, Instant now) {
        sql().change(END, "WAITING", why.name(), shown(detail), due, now, file.digest(), lease, "AGAIN");
    }

    private static String shown(String detail) {
        return detail.substring(0, Math.min(DETAIL_AT_MOST, detail.length())).replace("\u0000", "");
    }

    @Override
    public void giveBack(MediaId file, UUID lease, Instant now) {
        sql().change(GIVE_BACK, now, file.digest(), lease);
    }

    @Override
    public boolean cancel(MediaId file, UUID person, Instant now) {
        return sql().change(CANCEL_WAITING, now, file.digest(), person) == 1
                || sql().change(CANCEL_RUNNING, file.digest()) == 1;
    }

    @Override
    public boolean retry(MediaId file, UUID person, Instant now) {
        return sql().change(RETRY, now, now, file.digest(), person) == 1;
    }

    @Override
    public Optional<Work> find(MediaId file) {
        return sql().one(WORK + "where digest = ?", JdbcWorks::work, file.digest());
    }

    @Override
    public Optional<Made> made(MediaId file) {
        return sql().one(
                        "select length_ms, sizes, sound, made_bytes from media.job where digest = ? and sizes is not null",
                        JdbcWorks::made,
                        file.digest());
    }

    @Override
    public List<Work> latest(Optional<WorkState> state, int from, int most) {
        String name = state.map(WorkState::name).orElse(null);
        return sql().ask(WORK + """
                where state = ?::text or ?::text is null
                order by state = 'RUNNING' desc, changed_at desc, digest offset ? limit ?""", JdbcWorks::work, name, name, from, most);
    }

    @Override
    public int count(Optional<WorkState> state) {
        String name = state.map(WorkState::name).orElse(null);
        return sql().ask(
                        "select count(*) from media.job where state = ?::text or ?::text is null",
                        row -> row.getInt(1),
                        name,
                        name)
                .get(0);
    }

    @Override
    public List<WorkEvent> events(MediaId file) {
        return sql().ask(
                        "select at, kind, reason, detail from media.job_event where digest = ? order by id",
                        row -> new WorkEvent(
                                row.getTimestamp(1).toInstant(),
                                WorkEvent.Kind.valueOf(row.getString(2)),
                                Optional.ofNullable(row.getString(3)).map(WorkFailure::valueOf),
                                row.getString(4)),
                        file.digest());
    }

    private static Work work(ResultSet row) throws SQLException {
        MediaFile file = new MediaFile(
                new MediaId(row.getString("digest")),
                MediaType.valueOf(row.getString("type")),
                row.getLong("bytes"),
                row.getString("name"),
                row.getTimestamp("stored_at").toInstant());
        return new Work(
                file,
                WorkState.valueOf(row.getString("state")),
                row.getInt("percent"),
                row.getInt("tries"),
                row.getBoolean("cancel_asked"),
                Optional.ofNullable(row.getString("reason")).map(WorkFailure::valueOf),
                row.getString("detail"),
                row.getTimestamp("due_at").toInstant(),
                row.getTimestamp("queued_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                row.getString("sizes") == null ? Optional.empty() : Optional.of(made(row)));
    }

    private static Made made(ResultSet row) throws SQLException {
        List<Size> sizes = Arrays.stream(row.getString("sizes").split(" "))
                .filter(each -> !each.isEmpty())
                .map(Size::parse)
                .toList();
        return new Made(
                Duration.ofMillis(row.getLong("length_ms")), sizes, row.getBoolean("sound"), row.getLong("made_bytes"));
    }
}
