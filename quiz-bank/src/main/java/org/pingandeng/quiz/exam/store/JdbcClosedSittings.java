package org.pingandeng.quiz.exam.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.pingandeng.quiz.exam.model.CandidateScope;
import org.pingandeng.quiz.exam.model.ClosedSitting;
import org.pingandeng.quiz.exam.model.ClosedSitting.Saved;
import org.pingandeng.quiz.exam.model.ClosedSittings;
import org.pingandeng.quiz.exam.model.DoubleMarking;
import org.pingandeng.quiz.exam.model.GivenMark;
import org.pingandeng.quiz.exam.model.Rulings;
import org.pingandeng.quiz.exam.model.Rulings.Place;
import org.pingandeng.quiz.item.Mark;
import org.pingandeng.quiz.sql.PaperJson;
import org.pingandeng.quiz.sql.Sql;

/** {@link ClosedSittings} by JDBC: four statements for each handful of sittings, however many saves they have. */
@ApplicationScoped
public class JdbcClosedSittings implements ClosedSittings {

    private static final int HANDFUL = 250;
    private static final String TALLIES = """
            select exam.code, exam.title_zh, exam.title_en, count(sitting.score) marked,
              count(*) - count(sitting.score) waiting, max(sitting.closed_at) latest
            from quiz.sitting join quiz.exam on exam.code = sitting.exam
            where sitting.closed_at is not null and sitting.closed_by <> 'VOID' and (? or sitting.candidate = any(?::uuid[]))
            group by exam.code order by latest desc, exam.code""";
    private static final String OF_EXAM = """
            from quiz.sitting
            where exam = ? and closed_at is not null and score is not null and (? or candidate = any(?::uuid[]))
            """;
    private static final String MARKED = "select id " + OF_EXAM + "order by closed_at, id";
    private static final String STAMP =
            "select count(*) || '/' || sum(hashtextextended(id || '/' || score || '/' || passed, 0))"
                    + " || '/' || (select coalesce(max(number), 0) from quiz.correction) " + OF_EXAM;
    private static final String SITTINGS = """
            select id, paper, passed, started_at, closed_at from quiz.sitting
            where id = any(?::uuid[]) order by closed_at, id""";
    private static final String SAVES = """
            select sitting, branch, slot, answer, client_at, (extract(epoch from arrived_at) * 1000)::bigint
            from quiz.sitting_event
            where sitting = any(?::uuid[]) and flag is distinct from 'TAKEN_OVER'
            order by sitting, branch, sequence""";

    private static final String WRITTEN = """
            select sitting, slot, part, marker, given, whole from quiz.written_mark
            where sitting = any(?::uuid[]) order by at, marker""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    /** For the container. */
    public JdbcClosedSittings() {}

    /**
     * For a store outside the container.
     *
     * @param database with the schema quiz
     */
    public JdbcClosedSittings(DataSource database) {
        this.database = database;
    }

    @Override
    public List<Tally> tallies(CandidateScope scope) {
        return new Sql(database).ask(TALLIES, JdbcClosedSittings::tally, scope.everybody(), array(scope.candidates()));
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(
                row.getString("code"),
                row.getString("title_zh"),
                row.getString("title_en"),
                row.getInt("marked"),
                row.getInt("waiting"),
                Sql.instant(row, "latest"));
    }

    @Override
    public String stamp(String exam, CandidateScope scope) {
        return String.valueOf(new Sql(database)
                .ask(STAMP, row -> row.getString(1), exam, scope.everybody(), array(scope.candidates()))
                .get(0));
    }

    @Override
    public void read(String exam, CandidateScope scope, Consumer<List<ClosedSitting>> reader) {
        List<UUID> ids = new Sql(database)
                .ask(MARKED, row -> row.getObject(1, UUID.class), exam, scope.everybody(), array(scope.candidates()));
        for (int from = 0; from < ids.size(); from += HANDFUL) {
            reader.accept(handful(array(ids.subList(from, Math.min(ids.size(), from + HANDFUL)))));
        }
    }

    private List<ClosedSitting> handful(String ids) {
        Map<UUID, List<Saved>> saves = new HashMap<>();
        new Sql(database)
                .ask(
                        SAVES,
                        row -> saves.computeIfAbsent(row.getObject(1, UUID.class), none -> new ArrayList<>())
                                .add(saved(row)),
                        ids);
        Map<UUID, Map<Place, List<GivenMark>>> written = written(ids);
        return new Sql(database).ask(SITTINGS, row -> sitting(row, saves, written), ids);
    }

    private Map<UUID, Map<Place, List<GivenMark>>> written(String ids) {
        Map<UUID, Map<Place, List<GivenMark>>> written = new HashMap<>();
        new Sql(database)
                .ask(
                        WRITTEN,
                        row -> written.computeIfAbsent(row.getObject("sitting", UUID.class), none -> new HashMap<>())
                                .computeIfAbsent(
                                        new Place(row.getInt("slot"), row.getInt("part")), none -> new ArrayList<>())
                                .add(given(row)),
                        ids);
        return written;
    }

    private static GivenMark given(ResultSet row) throws SQLException {
        return new GivenMark(row.getObject("marker", UUID.class), row.getInt("given"), row.getInt("whole"));
    }

    private static Saved saved(ResultSet row) throws SQLException {
        return new Saved(
                row.getInt(2), row.getInt(3), row.getString(4), row.getString(5), Instant.ofEpochMilli(row.getLong(6)));
    }

    private static ClosedSitting sitting(
            ResultSet row, Map<UUID, List<Saved>> saves, Map<UUID, Map<Place, List<GivenMark>>> written)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new ClosedSitting(
                id,
                PaperJson.paper(row.getString("paper")),
                row.getBoolean("passed"),
                Sql.instant(row, "started_at"),
                Sql.instant(row, "closed_at"),
                saves.getOrDefault(id, List.of()),
                awarded(written.getOrDefault(id, Map.of())));
    }

    private static Rulings awarded(Map<Place, List<GivenMark>> written) {
        Map<Place, Mark> awarded = new HashMap<>();
        written.forEach(
                (place, marks) -> DoubleMarking.USUAL.decided(marks).ifPresent(mark -> awarded.put(place, mark)));
        return new Rulings(awarded, Map.of());
    }

    /** Ids as the text of an array, which the statement casts. */
    private static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
