package org.pingandeng.quiz.exam.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.exam.model.DoubleMarking;
import org.pingandeng.quiz.exam.model.GivenMark;
import org.pingandeng.quiz.exam.model.Rulings.Place;
import org.pingandeng.quiz.exam.model.WrittenAnswer;
import org.pingandeng.quiz.exam.model.WrittenAnswers;
import org.pingandeng.quiz.item.Mark;
import org.pingandeng.quiz.sql.Sql;

/** {@link WrittenAnswers} by JDBC. */
@ApplicationScoped
public class JdbcWrittenAnswers implements WrittenAnswers {

    private static final String ADD = """
            insert into quiz.written_answer (sitting, slot, part, exam, item, version, text, waits_since)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";
    private static final String PILES = """
            select a.exam, a.item, a.version, a.part, min(a.waits_since) as since,
              count(*) filter (where a.decided_at is null and m.marker is null) as waiting,
              count(m.marker) as mine
            from quiz.written_answer a left join quiz.written_mark m
              on m.sitting = a.sitting and m.slot = a.slot and m.part = a.part and m.marker = ?
            group by a.exam, a.item, a.version, a.part
            having count(*) filter (where a.decided_at is null and m.marker is null) > 0
            order by since""";
    /** Two may read an answer that has no mark yet, one reads the others; a claim that ran out counts no more. */
    private static final String NEXT = """
            select a.* from quiz.written_answer a
            where a.exam = ? and a.item = ? and a.version = ? and a.part = ? and a.decided_at is null
              and not exists (select 1 from quiz.written_mark m
                where m.sitting = a.sitting and m.slot = a.slot and m.part = a.part and m.marker = ?)
              and (select count(*) from quiz.written_claim c where c.sitting = a.sitting and c.slot = a.slot
                and c.part = a.part and c.until > ? and c.marker <> ? and not exists (select 1 from quiz.written_mark d
                  where d.sitting = c.sitting and d.slot = c.slot and d.part = c.part and d.marker = c.marker))
                < greatest(1, 2 - (select count(*) from quiz.written_mark n
                  where n.sitting = a.sitting and n.slot = a.slot and n.part = a.part))
            order by exists (select 1 from quiz.written_claim o where o.sitting = a.sitting and o.slot = a.slot
              and o.part = a.part and o.marker = ?) desc, a.waits_since, a.sitting, a.slot
            limit 1 for update of a skip locked""";

    private static final String CLAIM = """
            insert into quiz.written_claim (sitting, slot, part, marker, until) values (?, ?, ?, ?, ?)
            on conflict (sitting, slot, part, marker) do update set until = excluded.until""";
    private static final String MARKS = """
            select marker, given, whole from quiz.written_mark
            where sitting = ? and slot = ? and part = ? order by at, marker""";
    private static final String MARK = """
            insert into quiz.written_mark (sitting, slot, part, marker, given, whole, remark, at)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";
    private static final String OF_SITTING = """
            select slot, part, marker, given, whole from quiz.written_mark where sitting = ? order by at, marker""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    /** For the container. */
    public JdbcWrittenAnswers() {}

    /**
     * For a store outside the container.
     *
     * @param database with the schema quiz
     */
    public JdbcWrittenAnswers(DataSource database) {
        this.database = database;
    }

    private Sql sql() {
        return new Sql(database);
    }

    @Override
    public void add(WrittenAnswer answer) {
        sql().change(
                        ADD,
                        answer.sitting(),
                        answer.place().slot(),
                        answer.place().part(),
                        answer.exam(),
                        answer.version().item(),
                        answer.version().version(),
                        answer.text().replace("\u0000", ""),
                        answer.since());
    }

    @Override
    public List<Pile> piles(UUID marker) {
        return sql().ask(
                        PILES,
                        row -> new Pile(
                                row.getString("exam"),
                                new VersionId(row.getObject("item", UUID.class), row.getInt("version")),
                                row.getInt("part"),
                                row.getInt("waiting"),
                                row.getInt("mine")),
                        marker);
    }

    @Override
    public Optional<WrittenAnswer> next(Pile pile, UUID marker, Instant now, Instant until) {
        Optional<WrittenAnswer> next = sql()
                .ask(
                        NEXT,
                        JdbcWrittenAnswers::answer,
                        pile.exam(),
                        pile.version().item(),
                        pile.version().version(),
                        pile.part(),
                        marker,
                        now,
                        marker,
                        marker)
                .stream()
                .findFirst();
        next.ifPresent(answer -> sql().change(
                        CLAIM,
                        answer.sitting(),
                        answer.place().slot(),
                        answer.place().part(),
                        marker,
                        until));
        return next;
    }

    @Override
    public Optional<WrittenAnswer> lockOpen(UUID sitting, Place place) {
        return sql()
                .ask(
                        "select * from quiz.written_answer where sitting = ? and slot = ? and part = ?"
                                + " and decided_at is null for update",
                        JdbcWrittenAnswers::answer,
                        sitting,
                        place.slot(),
                        place.part())
                .stream()
                .findFirst();
    }

    private static WrittenAnswer answer(ResultSet row) throws SQLException {
        return new WrittenAnswer(
                row.getObject("sitting", UUID.class),
                place(row),
                row.getString("exam"),
                new VersionId(row.getObject("item", UUID.class), row.getInt("version")),
                row.getString("text"),
                Sql.instant(row, "waits_since"));
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(row.getInt("slot"), row.getInt("part"));
    }

    @Override
    public List<GivenMark> marks(UUID sitting, Place place) {
        return sql().ask(MARKS, JdbcWrittenAnswers::given, sitting, place.slot(), place.part());
    }

    private static GivenMark given(ResultSet row) throws SQLException {
        return new GivenMark(row.getObject("marker", UUID.class), row.getInt("given"), row.getInt("whole"));
    }

    @Override
    public boolean mark(UUID sitting, Place place, GivenMark mark, String remark, Instant now) {
        return sql().change(
                                MARK,
                                sitting,
                                place.slot(),
                                place.part(),
                                mark.marker(),
                                mark.given(),
                                mark.whole(),
                                remark,
                                now)
                == 1;
    }

    @Override
    public void decide(UUID sitting, Place place, Instant now) {
        sql().change(
                        "update quiz.written_answer set decided_at = ? where sitting = ? and slot = ? and part = ?",
                        now,
                        sitting,
                        place.slot(),
                        place.part());
    }

    @Override
    public Map<Place, Mark> awarded(UUID sitting, DoubleMarking rule) {
        Map<Place, List<GivenMark>> marks = new HashMap<>();
        sql().ask(
                        OF_SITTING,
                        row -> marks.computeIfAbsent(place(row), none -> new ArrayList<>())
                                .add(given(row)),
                        sitting);
        Map<Place, Mark> awarded = new HashMap<>();
        marks.forEach((place, given) -> rule.decided(given).ifPresent(mark -> awarded.put(place, mark)));
        return awarded;
    }
}
