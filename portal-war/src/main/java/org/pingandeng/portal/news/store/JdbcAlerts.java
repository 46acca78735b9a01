package org.pingandeng.portal.news.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.portal.news.model.Alert;
import org.pingandeng.portal.news.model.Alerts;
import org.pingandeng.portal.news.model.Answer;
import org.pingandeng.portal.news.model.Recipient;
import org.pingandeng.quiz.sql.Sql;

/** Alerts, their recipients and what happened, in tables that only grow. */
@ApplicationScoped
public class JdbcAlerts implements Alerts {

    private static final Duration REMEMBERED = Duration.ofDays(30);
    private static final String SELECT =
            "select a.id, a.title, a.words, a.href, a.aim, a.due, a.sender_name, a.sent_at from portal.alert a ";
    private static final String APPEND = """
            insert into portal.alert_answer
              (alert, enterprise, kind, person, person_name, words, file, file_name, held_on, round, at, once)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    private Sql sql;

    /** For the container. */
    protected JdbcAlerts() {}

    /**
     * For a database given by hand.
     *
     * @param database connections to it
     */
    public JdbcAlerts(DataSource database) {
        this.database = database;
        open();
    }

    @PostConstruct
    void open() {
        sql = new Sql(database);
    }

    @Override
    public boolean add(Alert alert, UUID sender, Map<UUID, String> enterprises) {
        int added = sql.change(
                """
                insert into portal.alert (id, title, words, href, aim, due, sender, sender_name, sent_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""",
                alert.id(),
                alert.title(),
                alert.words(),
                alert.href(),
                alert.aim(),
                alert.due(),
                sender,
                alert.senderName(),
                alert.sentAt());
        if (added == 0) {
            return false;
        }
        enterprises.forEach((id, name) -> sql.change(
                "insert into portal.alert_recipient (alert, enterprise, name) values (?, ?, ?)", alert.id(), id, name));
        return true;
    }

    @Override
    public List<Alert> all(int most) {
        return sql.ask(SELECT + "order by a.sent_at desc limit ?", JdbcAlerts::alert, most);
    }

    @Override
    public Optional<Alert> find(UUID id) {
        return sql.ask(SELECT + "where a.id = ?", JdbcAlerts::alert, id).stream()
                .findFirst();
    }

    @Override
    public List<Alert> of(UUID enterprise) {
        return sql.ask(
                SELECT
                        + "join portal.alert_recipient r on r.alert = a.id where r.enterprise = ? order by a.sent_at desc",
                JdbcAlerts::alert,
                enterprise);
    }

    @Override
    public List<Alert> overdue(Instant now) {
        return sql.ask(SELECT + "where a.due <= ? and a.due > ?", JdbcAlerts::alert, now, now.minus(REMEMBERED));
    }

    @Override
    public List<Recipient> recipients(UUID alert) {
        Map<UUID, List<Answer>> answers = new HashMap<>();
        sql.ask(
                "select enterprise, kind, person, person_name, words, file, file_name, held_on, round, at"
                        + " from portal.alert_answer where alert = ? order by id",
                row -> answers.computeIfAbsent(row.getObject("enterprise", UUID.class), any -> new ArrayList<>())
                        .add(answer(row)),
                alert);
        return sql.ask(
                "select enterprise, name from portal.alert_recipient where alert = ? order by name, enterprise",
                row -> {
                    UUID enterprise = row.getObject(1, UUID.class);
                    return new Recipient(enterprise, row.getString(2), answers.getOrDefault(enterprise, List.of()));
                },
                alert);
    }

    @Override
    public boolean append(UUID alert, UUID enterprise, Answer answer, UUID request) {
        return sql.change(
                        APPEND,
                        alert,
                        enterprise,
                        answer.kind().name(),
                        answer.person(),
                        answer.name(),
                        answer.words(),
                        answer.file(),
                        answer.fileName(),
                        answer.heldOn(),
                        answer.round() == 0 ? null : answer.round(),
                        answer.at(),
                        request == null ? null : answer.once(request))
                == 1;
    }

    private static Alert alert(ResultSet row) throws SQLException {
        return new Alert(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("words"),
                row.getString("href"),
                row.getString("aim"),
                Sql.instant(row, "due"),
                row.getString("sender_name"),
                Sql.instant(row, "sent_at"));
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                Answer.Kind.valueOf(row.getString("kind")),
                row.getObject("person", UUID.class),
                row.getString("person_name"),
                row.getString("words"),
                row.getString("file"),
                row.getString("file_name"),
                row.getObject("held_on", LocalDate.class),
                row.getInt("round"),
                Sql.instant(row, "at"));
    }
}
