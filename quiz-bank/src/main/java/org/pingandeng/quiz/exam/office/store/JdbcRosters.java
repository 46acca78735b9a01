package org.pingandeng.quiz.exam.office.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.office.model.Roster;
import org.pingandeng.quiz.exam.office.model.RosterLine;
import org.pingandeng.quiz.exam.office.model.RosterReason;
import org.pingandeng.quiz.exam.office.model.RosterStep;
import org.pingandeng.quiz.exam.office.model.Rosters;
import org.pingandeng.quiz.sql.Sql;

/** {@link Rosters} by JDBC; a whole class goes in with one statement. */
@ApplicationScoped
public class JdbcRosters implements Rosters {

    private static final String APPEND = """
            insert into quiz.exam_roster_step (session, candidate, kind, reason, words, number, by_whom, at)
            select session, candidate, kind, reason, words, number, by_whom, at from jsonb_to_recordset(?::jsonb)
              as step (place int, session uuid, candidate uuid, kind text, reason text, words text, number int,
                by_whom uuid, at timestamptz)
            order by place""";

    private static final String RANK = """
            select count(distinct candidate) from quiz.exam_roster_step
            where session = ? and kind in ('LISTED', 'ACCEPTED') and line <= (
              select min(line) from quiz.exam_roster_step
              where session = ? and candidate = ? and kind in ('LISTED', 'ACCEPTED'))""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    private final ObjectMapper json = new ObjectMapper();

    /** For the container. */
    public JdbcRosters() {}

    /**
     * For a store outside the container.
     *
     * @param database with the schema quiz
     */
    public JdbcRosters(DataSource database) {
        this.database = database;
    }

    @Override
    public void append(List<RosterStep> steps) {
        ArrayNode all = json.createArrayNode();
        for (RosterStep step : steps) {
            all.addObject()
                    .put("place", all.size())
                    .put("session", step.session().toString())
                    .put("candidate", step.candidate().value().toString())
                    .put("kind", step.kind().name())
                    .put("reason", step.reason() == null ? null : step.reason().name())
                    .put("words", step.words())
                    .put("number", step.number())
                    .put("by_whom", step.by().toString())
                    .put("at", step.at().toString());
        }
        new Sql(database).change(APPEND, all.toString());
    }

    @Override
    public Roster of(UUID session) {
        return new Roster(steps(session));
    }

    @Override
    public List<RosterStep> steps(UUID session) {
        return ask("where session = ? order by line", session);
    }

    @Override
    public Optional<RosterLine> line(UUID session, CandidateId candidate) {
        List<RosterStep> steps = ask("where session = ? and candidate = ? order by line", session, candidate.value());
        return steps.isEmpty() ? Optional.empty() : Optional.of(RosterLine.of(steps));
    }

    @Override
    public int rank(UUID session, CandidateId candidate) {
        return new Sql(database)
                .ask(RANK, row -> row.getInt(1), session, session, candidate.value())
                .get(0);
    }

    @Override
    public Map<UUID, RosterLine> of(CandidateId candidate) {
        Map<UUID, List<RosterStep>> each = ask("where candidate = ? order by line", candidate.value()).stream()
                .collect(Collectors.groupingBy(RosterStep::session));
        Map<UUID, RosterLine> lines = new HashMap<>();
        each.forEach((session, steps) -> lines.put(session, RosterLine.of(steps)));
        return lines;
    }

    private List<RosterStep> ask(String where, Object... values) {
        return new Sql(database).ask("select * from quiz.exam_roster_step " + where, JdbcRosters::step, values);
    }

    private static RosterStep step(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return new RosterStep(
                row.getObject("session", UUID.class),
                new CandidateId(row.getObject("candidate", UUID.class)),
                RosterStep.Kind.valueOf(row.getString("kind")),
                reason == null ? null : RosterReason.valueOf(reason),
                row.getString("words"),
                row.getInt("number"),
                row.getObject("by_whom", UUID.class),
                Sql.instant(row, "at"));
    }
}
