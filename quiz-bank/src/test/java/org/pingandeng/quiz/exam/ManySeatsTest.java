package org.pingandeng.quiz.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.quiz.exam.model.CandidateScope;
import org.pingandeng.quiz.exam.watch.model.Hall;
import org.pingandeng.quiz.exam.watch.model.Order;
import org.pingandeng.quiz.exam.watch.model.Seat;
import org.pingandeng.quiz.exam.watch.store.JdbcWatchBook;
import org.pingandeng.quiz.paper.Paper;
import org.pingandeng.quiz.sql.PaperJson;
import org.pingandeng.quiz.sql.Sql;

/** A hall of five hundred costs the database as many statements as a hall of one: one to look, one to order. */
class ManySeatsTest {

    private static final int MANY = 500;
    private static final String PAPER = PaperJson.write(new Paper(IntStream.rangeClosed(1, 3)
            .mapToObj(number -> new Paper.Slot(number, UUID.randomUUID(), 1, 1, List.of()))
            .toList()));
    private static final String SEAT = """
            insert into quiz.sitting (id, exam, candidate, attempt, seed, paper, points, pass_mark, started_at, ends_at,
              grace_ends_at)
            select gen_random_uuid(), ?, gen_random_uuid(), 1, n, ?, 3, 2, ?::timestamptz, ?::timestamptz,
              ?::timestamptz
            from generate_series(1, ?) n""";
    private static final String ANSWERS = """
            insert into quiz.sitting_event (sitting, branch, sequence, slot, answer, client_at, arrived_at, previous,
              hash, batch, leaf)
            select s.id, 1, n, n, '{"t":true}', '', ?::timestamptz, '', '', 0, 0
            from quiz.sitting s, generate_series(1, 2) n where s.exam = ?""";
    private static final String SIGNALS = """
            insert into quiz.sitting_signal (id, sitting, kind, lease, seconds, words, at)
            select gen_random_uuid(), id, 'TAB_BACK', 1, 7, '', ?::timestamptz from quiz.sitting where exam = ?""";

    private final AtomicInteger statements = new AtomicInteger();
    private final DataSource database = SharedPostgres.dataSource("quiz");
    private final JdbcWatchBook book = new JdbcWatchBook(counting(DataSource.class, database));

    /** Counts what is prepared on any connection. */
    private <T> T counting(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, values) -> {
                    if (method.getName().equals("prepareStatement")) {
                        statements.incrementAndGet();
                    }
                    try {
                        Object found = method.invoke(real, values);
                        return found instanceof Connection open ? counting(Connection.class, open) : found;
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }

    @Test
    void oneStatementShowsAllAndOneReachesAll() {
        try (ExamHouse house = new ExamHouse()) {
            Instant now = house.clock.instant();
            Instant ends = now.plus(ExamHouse.TIME);
            Sql sql = new Sql(database);
            sql.change(SEAT, house.code, PAPER, now, ends, ends.plus(ExamHouse.GRACE), MANY);
            sql.change(ANSWERS, now, house.code);
            sql.change(SIGNALS, now, house.code);
            Hall hall = new Hall(house.code, null, CandidateScope.EVERYBODY);

            List<Seat> seats = book.seats(hall, now.minus(Duration.ofHours(1)));
            assertEquals(1, statements.getAndSet(0));
            assertEquals(MANY, seats.size());
            assertTrue(seats.stream()
                    .allMatch(seat -> seat.work().answered() == 2 && seat.work().places() == 3));
            assertTrue(seats.stream()
                    .allMatch(seat -> seat.remarks().values().iterator().next().seconds() == 7));

            Order pause = new Order(UUID.randomUUID(), Order.Kind.PAUSE, null, 0, "停电", UUID.randomUUID());
            assertEquals(MANY, book.carryOut(hall, pause, now.plusSeconds(60)).size());
            assertEquals(1, statements.get());
            assertEquals(MANY, book.reached(pause.id()));
        }
    }
}
