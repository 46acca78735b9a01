package org.pingandeng.quiz.exam.watch.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.pingandeng.quiz.exam.model.Signal;
import org.pingandeng.quiz.exam.watch.model.Seat;
import org.pingandeng.quiz.exam.watch.model.Seat.Orders;
import org.pingandeng.quiz.exam.watch.model.Seat.Remark;
import org.pingandeng.quiz.exam.watch.model.Seat.Times;
import org.pingandeng.quiz.exam.watch.model.Seat.Work;
import org.pingandeng.quiz.sql.Sql;

/** The grid in one statement: sums over each sitting's own few rows, found by their keys. */
final class SeatRows {

    /** What concerns a hall: an exam, one date of it or all, one sitting or all, and candidates within reach. */
    static final String SCOPE = """
            s.exam = ? and (?::uuid is null or s.session = ?) and (?::uuid is null or s.id = ?)
              and (? or s.candidate = any(?::uuid[]))""";

    static final String SEATS = """
            with latest as (
              select distinct on (s.candidate) s.* from quiz.sitting s
              where %s and (s.closed_at is null or s.closed_at > ?)
              order by s.candidate, s.attempt desc),
            expected as (
              select e.candidate from (
                select candidate, (array_agg(listed order by line desc))[1] stands from quiz.exam_candidate
                where exam = ? group by candidate) e
              where e.stands and ?::uuid is null and (? or e.candidate = any(?::uuid[]))
                and not exists (select 1 from quiz.sitting had where had.exam = ? and had.candidate = e.candidate)),
            seats as (
              select candidate, id, session, attempt, started_at, ends_at, paused_at, closed_at, closed_by, slots from latest
              union all
              select candidate, null, null, 0, null, null, null, null, null, 0 from expected)
            select seats.*, p.heard_at, work.*, seen.remarks, asked.words hand_words, ordered.*
            from seats
            left join quiz.sitting_presence p on p.sitting = seats.id
            left join lateral (
              select count(distinct slot) filter (where flag is distinct from 'TAKEN_OVER') answered,
                max(arrived_at) saved_at, count(*) filter (where flag = 'LATE') late,
                count(*) filter (where flag = 'TAKEN_OVER') aside
              from quiz.sitting_event e where e.sitting = seats.id) work on true
            left join lateral (
              select string_agg(k.kind || ' ' || k.n || ' ' || k.seconds || ' ' || k.at, ',') remarks from (
                select kind, count(*) n, sum(seconds) seconds, (extract(epoch from max(at)) * 1000)::bigint at
                from quiz.sitting_signal g where g.sitting = seats.id group by kind) k) seen on true
            left join lateral (
              select words from quiz.sitting_signal h where h.sitting = seats.id and h.kind = 'HAND_RAISED'
              order by number desc limit 1) asked on true
            left join lateral (
              select max(at) filter (where kind = 'ANSWER') answered_at,
                count(*) filter (where kind = 'MESSAGE') messages
              from quiz.sitting_order o where o.sitting = seats.id) ordered on true
            order by seats.started_at nulls last, seats.candidate""".formatted(SCOPE);

    private SeatRows() {}

    static Seat seat(ResultSet row) throws SQLException {
        UUID sitting = row.getObject("id", UUID.class);
        return new Seat(
                row.getObject("candidate", UUID.class),
                sitting,
                row.getObject("session", UUID.class),
                0,
                row.getInt("attempt"),
                sitting == null ? Times.NONE : times(row),
                sitting == null ? Work.NONE : work(row),
                Sql.instant(row, "heard_at"),
                remarks(row.getString("remarks")),
                new Orders(Sql.instant(row, "answered_at"), row.getInt("messages")),
                row.getString("hand_words") == null ? "" : row.getString("hand_words"));
    }

    private static Times times(ResultSet row) throws SQLException {
        return new Times(
                Sql.instant(row, "started_at"),
                Sql.instant(row, "ends_at"),
                Sql.instant(row, "paused_at"),
                Sql.instant(row, "closed_at"),
                row.getString("closed_by"));
    }

    private static Work work(ResultSet row) throws SQLException {
        return new Work(
                row.getInt("slots"),
                row.getInt("answered"),
                Sql.instant(row, "saved_at"),
                row.getInt("late"),
                row.getInt("aside"));
    }

    private static Map<Signal.Kind, Remark> remarks(String text) {
        Map<Signal.Kind, Remark> remarks = new EnumMap<>(Signal.Kind.class);
        if (text != null) {
            for (String each : text.split(",")) {
                String[] part = each.split(" ");
                remarks.put(
                        Signal.Kind.valueOf(part[0]),
                        new Remark(
                                Integer.parseInt(part[1]),
                                (int) Math.min(Integer.MAX_VALUE, Long.parseLong(part[2])),
                                Instant.ofEpochMilli(Long.parseLong(part[3]))));
            }
        }
        return remarks;
    }
}
