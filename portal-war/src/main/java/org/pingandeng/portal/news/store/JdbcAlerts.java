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
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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
    /** As {@link Recipient#state} says for one enterprise; a county's worth of them is counted where they lie. */
    private static final String STATES = """
            select r.alert, coalesce(a.stand, 0) as stand, count(*) as enterprises
            from portal.alert_recipient r left join (
              select alert, enterprise, max(case kind when 'DONE' then 3 when 'CONFIRMED' then 2 else 1 end) as stand
              from portal.alert_answer
              where alert = any (?::uuid[]) and kind in ('READ', 'CONFIRMED', 'DONE') group by alert, enterprise
            ) a on a.alert = r.alert and a.enterprise = r.enterprise
            where r.alert = any (?::uuid[]) group by r.alert, coalesce(a.stand, 0)""";

    private static final String ANSWER = "select alert, enterprise, kind, person, person_name, words, file, file_name,"
            + " held_on, round, at from portal.alert_answer ";
    private static final String RECIPIENT = "select alert, enterprise, name from portal.alert_recipient ";

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
    public List<Alert> all(int from, int most) {
        return sql.ask(SELECT + "order by a.sent_at desc, a.id limit ? offset ?", JdbcAlerts::alert, most, from);
    }

    @Override
    public long count() {
        return sql.ask("select count(*) from portal.alert", row -> row.getLong(1))
                .get(0);
    }

    @Override
    public Map<UUID, Map<Recipient.State, Long>> states(Collection<Alert> alerts, Instant now) {
        Map<UUID, Instant> due = alerts.stream().collect(Collectors.toMap(Alert::id, Alert::due));
        Map<UUID, Map<Recipient.State, Long>> states = new HashMap<>();
        String which = list(due.keySet());
        sql.ask(
                STATES,
                row -> {
                    UUID alert = row.getObject("alert", UUID.class);
                    return states.computeIfAbsent(alert, any -> new EnumMap<>(Recipient.State.class))
                            .put(state(row.getInt("stand"), due.get(alert), now), row.getLong("enterprises"));
                },
                which,
                which);
        return states;
    }

    private static Recipient.State state(int stand, Instant due, Instant now) {
        return switch (stand) {
            case 3 -> Recipient.State.DONE;
            case 2 -> Recipient.State.CONFIRMED;
            case 1 -> Recipient.State.READ;
            default -> now.isBefore(due) ? Recipient.State.OPEN : Recipient.State.LATE;
        };
    }

    private static String list(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    @Override
    public Optional<Alert> find(UUID id) {
        return sql.ask(SELECT + "where a.id = ?", JdbcAlerts::alert, id).stream()
                .findFirst();
    }

    @Override
    public List<Alert> of(UUID enterprise, int from, int most) {
        return sql.ask(
                SELECT
                        + "join portal.alert_recipient r on r.alert = a.id where r.enterprise = ?"
                        + " order by a.sent_at desc, a.id limit ? offset ?",
                JdbcAlerts::alert,
                enterprise,
                most,
                from);
    }

    @Override
    public long count(UUID enterprise) {
        return sql.ask(
                        "select count(*) from portal.alert_recipient where enterprise = ?",
                        row -> row.getLong(1),
                        enterprise)
                .get(0);
    }

    @Override
    public Map<UUID, Recipient> mine(UUID enterprise, Collection<UUID> alerts) {
        String which = list(alerts);
        Map<UUID, List<Answer>> answers = new HashMap<>();
        sql.ask(
                ANSWER + "where enterprise = ? and alert = any (?::uuid[]) order by id",
                row -> answers.computeIfAbsent(row.getObject("alert", UUID.class), any -> new ArrayList<>())
                        .add(answer(row)),
                enterprise,
                which);
        Map<UUID, Recipient> mine = new HashMap<>();
        sql.ask(
                RECIPIENT + "where enterprise = ? and alert = any (?::uuid[])",
                row -> {
                    UUID alert = row.getObject("alert", UUID.class);
                    return mine.put(
                            alert,
                            new Recipient(enterprise, row.getString("name"), answers.getOrDefault(alert, List.of())));
                },
                enterprise,
                which);
        return mine;
    }

    @Override
    public List<Alert> overdue(Instant now) {
        return sql.ask(SELECT + "where a.due <= ? and a.due > ?", JdbcAlerts::alert, now, now.minus(REMEMBERED));
    }

    @Override
    public List<Recipient> recipients(UUID alert) {
        return recipients(alert, 0, Integer.MAX_VALUE);
    }

    @Override
    public List<Recipient> recipients(UUID alert, int from, int most) {
        List<Recipient> bare = sql.ask(
                RECIPIENT + "where alert = ? order by name, enterprise limit ? offset ?",
                row -> new Recipient(row.getObject("enterprise", UUID.class), row.getString("name"), List.of()),
                alert,
                most,
                from);
        Map<UUID, List<Answer>> answers = new HashMap<>();
        sql.ask(
                ANSWER + "where alert = ? and enterprise = any (?::uuid[]) order by id",
                row -> answers.computeIfAbsent(row.getObject("enterprise", UUID.class), any -> new ArrayList<>())
                        .add(answer(row)),
                alert,
                list(bare.stream().map(Recipient::enterprise).toList()));
        return bare.stream()
                .map(each -> new Recipient(
                        each.enterprise(), each.name(), answers.getOrDefault(each.enterprise(), List.of())))
                .toList();
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
