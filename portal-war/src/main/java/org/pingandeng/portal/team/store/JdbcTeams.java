package org.pingandeng.portal.team.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.portal.team.model.Appointment;
import org.pingandeng.portal.team.model.Deed;
import org.pingandeng.portal.team.model.Member;
import org.pingandeng.portal.team.model.Team;
import org.pingandeng.portal.team.model.TeamOverview;
import org.pingandeng.portal.team.model.Teams;
import org.pingandeng.quiz.sql.Sql;

/** Teams: appointments, their ends and deeds in tables that only grow. */
@ApplicationScoped
public class JdbcTeams implements Teams {

    private static final String MEMBER = "select m.id, m.name, m.unit, m.field, m.named from portal.team_member m ";
    private static final String HOLDING = """
            where exists (select 1 from portal.team_appointment a left join portal.team_ending e on e.appointment = a.id
              where a.member = m.id and a.team = ? and a.starts <= ? and a.ends >= ?
                and (e.ended_on is null or e.ended_on >= ?))
            """;
    private static final String LISTED = """
            where ? = '' or exists (select 1 from portal.team_appointment a where a.member = m.id and a.team = ?)
            """;
    private static final String APPOINTMENT = """
            select a.id, a.member, a.team, a.starts, a.ends, a.document, e.ended_on, coalesce(e.reason, '') reason
            from portal.team_appointment a left join portal.team_ending e on e.appointment = a.id
            """;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    private Sql sql;

    /** For the container. */
    protected JdbcTeams() {}

    /**
     * For a database given by hand.
     *
     * @param database connections to it
     */
    public JdbcTeams(DataSource database) {
        this.database = database;
        open();
    }

    @PostConstruct
    void open() {
        sql = new Sql(database);
    }

    @Override
    public List<Team> teams() {
        return sql.ask(
                "select code, name, name_en, duty, duty_en, retired from portal.team order by place, code",
                row -> new Team(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getBoolean(6)));
    }

    @Override
    public List<TeamOverview.Field> fields(String team, LocalDate day) {
        return sql.ask(
                "select m.field, count(*) from portal.team_member m " + HOLDING
                        + "group by m.field order by count(*) desc, m.field",
                row -> new TeamOverview.Field(row.getString(1), row.getLong(2)),
                team,
                day,
                day,
                day);
    }

    @Override
    public List<Member> named(String team, LocalDate day, int most) {
        return sql.ask(
                MEMBER + HOLDING + "and m.named order by m.name, m.id limit ?",
                JdbcTeams::member,
                team,
                day,
                day,
                day,
                most);
    }

    @Override
    public long deeds(String team, LocalDate from, LocalDate to) {
        return number("select count(*) from portal.team_deed where team = ? and day between ? and ?", team, from, to);
    }

    @Override
    public List<Member> list(String team, int skip, int most) {
        return sql.ask(
                MEMBER + LISTED + "order by m.name, m.id limit ? offset ?", JdbcTeams::member, team, team, most, skip);
    }

    @Override
    public long count(String team) {
        return number("select count(*) from portal.team_member m " + LISTED, team, team);
    }

    @Override
    public Optional<Member> find(UUID member) {
        return sql.ask(MEMBER + "where m.id = ?", JdbcTeams::member, member).stream()
                .findFirst();
    }

    @Override
    public void keep(Member member, Instant at) {
        sql.change("""
                insert into portal.team_member (id, name, unit, field, named, created_at) values (?, ?, ?, ?, ?, ?)
                on conflict (id) do update set name = excluded.name, unit = excluded.unit, field = excluded.field,
                  named = excluded.named""", member.id(), member.name(), member.unit(), member.field(), member.named(), at);
    }

    @Override
    public List<Appointment> appointments(UUID member) {
        return sql.ask(APPOINTMENT + "where a.member = ? order by a.starts desc, a.id", JdbcTeams::appointment, member);
    }

    @Override
    public Optional<Appointment> appointment(UUID id) {
        return sql.ask(APPOINTMENT + "where a.id = ?", JdbcTeams::appointment, id).stream()
                .findFirst();
    }

    @Override
    public void appoint(Appointment appointment, String by, Instant at) {
        sql.change(
                """
                insert into portal.team_appointment (id, member, team, starts, ends, document, person_name, at)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""",
                appointment.id(),
                appointment.member(),
                appointment.team(),
                appointment.starts(),
                appointment.ends(),
                appointment.document(),
                by,
                at);
    }

    @Override
    public boolean end(UUID appointment, LocalDate day, String reason, String by, Instant at) {
        return sql.change("""
                        insert into portal.team_ending (appointment, ended_on, reason, person_name, at)
                        values (?, ?, ?, ?, ?) on conflict (appointment) do nothing""", appointment, day, reason, by, at) == 1;
    }

    @Override
    public List<Deed> deeds(UUID member, int most) {
        return sql.ask(
                "select id, member, team, day, what from portal.team_deed where member = ? order by day desc, id limit ?",
                row -> new Deed(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getString(5)),
                member,
                most);
    }

    @Override
    public boolean add(Deed deed, String by, Instant at) {
        return sql.change("""
                        insert into portal.team_deed (id, member, team, day, what, person_name, at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""", deed.id(), deed.member(), deed.team(), deed.day(), deed.what(), by, at) == 1;
    }

    private long number(String question, Object... values) {
        return sql.ask(question, row -> row.getLong(1), values).get(0);
    }

    private static Member member(ResultSet row) throws SQLException {
        return new Member(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("unit"),
                row.getString("field"),
                row.getBoolean("named"));
    }

    private static Appointment appointment(ResultSet row) throws SQLException {
        return new Appointment(
                row.getObject("id", UUID.class),
                row.getObject("member", UUID.class),
                row.getString("team"),
                row.getObject("starts", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                row.getString("document"),
                row.getObject("ended_on", LocalDate.class),
                row.getString("reason"));
    }
}
