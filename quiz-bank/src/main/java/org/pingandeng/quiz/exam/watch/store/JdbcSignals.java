package org.pingandeng.quiz.exam.watch.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.quiz.exam.model.HeardRoom;
import org.pingandeng.quiz.exam.model.RoomNews;
import org.pingandeng.quiz.exam.model.Signal;
import org.pingandeng.quiz.exam.model.Signals;
import org.pingandeng.quiz.sql.Sql;

/** {@link Signals} by JDBC. */
@ApplicationScoped
public class JdbcSignals implements Signals {

    /** A browser gone wild fills no disk. */
    private static final int MOST = 2_000;

    private static final String APPEND = """
            insert into quiz.sitting_signal (id, sitting, kind, lease, seconds, words, about, at)
            select ?, ?, ?, ?, ?, ?, ?::uuid, ?::timestamptz
            where (select count(*) from quiz.sitting_signal where sitting = ?) < ?
            on conflict do nothing""";
    private static final String NEWS = """
            select o.id, o.words, o.at, 'MESSAGE' what from quiz.sitting_order o
            where o.sitting = ? and o.kind = 'MESSAGE' and not exists (select 1 from quiz.sitting_signal seen
              where seen.sitting = o.sitting and seen.kind = 'MESSAGE_SEEN' and seen.about = o.id)
            union all
            (select null, hand.words, hand.at, hand.kind from (
               select kind, words, at from quiz.sitting_signal
                 where sitting = ? and kind in ('HAND_RAISED', 'HAND_LOWERED')
               union all
               select kind, words, at from quiz.sitting_order where sitting = ? and kind = 'ANSWER') hand
             order by hand.at desc, hand.kind limit 1)
            order by 3""";
    /** All of it sees the presences as they were before. */
    private static final String HEARD = """
            with heard as (
              select h.* from jsonb_to_recordset(?::jsonb) as h(sitting uuid, at timestamptz, address text, lease int)
                join quiz.sitting s on s.id = h.sitting and s.closed_at is null),
            moved as (
              insert into quiz.sitting_signal (id, sitting, kind, lease, seconds, words, at)
              select gen_random_uuid(), sitting, 'ADDRESS_CHANGED', heard.lease, 0, '', at
              from heard join quiz.sitting_presence known using (sitting)
              where known.address <> heard.address and known.heard_at < heard.at),
            back as (
              insert into quiz.sitting_signal (id, sitting, kind, lease, seconds, words, at)
              select gen_random_uuid(), sitting, 'SILENCE', heard.lease,
                extract(epoch from at - known.heard_at)::int, '', at
              from heard join quiz.sitting_presence known using (sitting)
              where at - known.heard_at > interval '60 seconds')
            insert into quiz.sitting_presence as kept (sitting, heard_at, address, lease)
            select sitting, at, address, lease from heard order by sitting
            on conflict (sitting) do update
              set heard_at = excluded.heard_at, address = excluded.address, lease = excluded.lease
              where kept.heard_at < excluded.heard_at""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    private final ObjectMapper json = new ObjectMapper();

    /** For the container. */
    public JdbcSignals() {}

    /**
     * For a store outside the container.
     *
     * @param database with the schema quiz
     */
    public JdbcSignals(DataSource database) {
        this.database = database;
    }

    @Override
    public int append(List<Signal> signals) {
        int added = 0;
        for (Signal signal : signals) {
            added += new Sql(database)
                    .change(
                            APPEND,
                            signal.id(),
                            signal.sitting(),
                            signal.kind().name(),
                            signal.lease(),
                            signal.seconds(),
                            signal.words(),
                            signal.about(),
                            signal.at(),
                            signal.sitting(),
                            MOST);
        }
        return added;
    }

    private record Line(UUID id, String words, Instant at, String what) {}

    @Override
    public RoomNews news(UUID sitting) {
        List<RoomNews.Message> messages = new ArrayList<>();
        Instant hand = null;
        for (Line line : new Sql(database)
                .ask(
                        NEWS,
                        row -> new Line(
                                row.getObject("id", UUID.class),
                                row.getString("words"),
                                Sql.instant(row, "at"),
                                row.getString("what")),
                        sitting,
                        sitting,
                        sitting)) {
            if (line.id() != null) {
                messages.add(new RoomNews.Message(line.id(), line.words(), line.at()));
            } else if (line.what().equals(Signal.Kind.HAND_RAISED.name())) {
                hand = line.at();
            }
        }
        return new RoomNews(messages, hand);
    }

    @Override
    public void heard(Collection<HeardRoom> rooms) {
        ArrayNode all = json.createArrayNode();
        rooms.forEach(room -> all.addObject()
                .put("sitting", room.sitting().toString())
                .put("at", room.at().toString())
                .put("address", room.address())
                .put("lease", room.lease()));
        new Sql(database).change(HEARD, all.toString());
    }
}
