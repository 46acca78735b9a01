package org.pingandeng.quiz.exam.watch.store;

import org.pingandeng.quiz.exam.watch.model.Order;

/**
 * What each order does to sittings, as one statement: it locks those it concerns in the order of their ids, as the
 * writers of saves do, changes their times, and writes a line for each.
 */
final class OrderSql {

    private static final String STILL_OPEN =
            "s.closed_at is null and (s.paused_at is not null or s.grace_ends_at > said.now)";
    private static final String RESTING = "s.closed_at is null and s.paused_at is not null";
    private static final String RUNNING = "s.closed_at is null and s.paused_at is null and s.grace_ends_at > said.now";

    private static final String STATEMENT = """
            with said as (select ?::timestamptz as now, ?::int as minutes),
            found as (
              select s.id from quiz.sitting s, said where %s and %s order by s.id for update of s),
            done as (%s)
            insert into quiz.sitting_order (id, sitting, kind, minutes, words, by_whom, at)
            select ?, done.id, ?, said.minutes, ?, ?, said.now from done, said
            on conflict do nothing returning sitting""";

    private OrderSql() {}

    static String of(Order.Kind kind) {
        return STATEMENT.formatted(SeatRows.SCOPE, concerns(kind), change(kind));
    }

    private static String concerns(Order.Kind kind) {
        return switch (kind) {
            case PAUSE -> RUNNING;
            case RESUME -> RESTING;
            case EXTEND, READMIT -> STILL_OPEN;
            case MESSAGE, CLOSE, VOID, ANSWER -> "s.closed_at is null";
        };
    }

    private static String change(Order.Kind kind) {
        return switch (kind) {
            case PAUSE -> changed("paused_at = said.now");
            case RESUME ->
                changed("ends_at = s.ends_at + (said.now - s.paused_at),"
                        + " grace_ends_at = s.grace_ends_at + (said.now - s.paused_at), paused_at = null");
            case EXTEND ->
                changed("ends_at = s.ends_at + make_interval(mins => said.minutes),"
                        + " grace_ends_at = s.grace_ends_at + make_interval(mins => said.minutes)");
            case READMIT -> changed("lease = s.lease + 1");
            case MESSAGE, CLOSE, VOID, ANSWER -> "select id from found";
        };
    }

    private static String changed(String values) {
        return "update quiz.sitting s set " + values + " from found, said where s.id = found.id returning s.id";
    }
}
