package org.pingandeng.portal.community.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.portal.community.model.Applicant;
import org.pingandeng.portal.community.model.Application;
import org.pingandeng.portal.community.model.Applications;
import org.pingandeng.portal.community.model.Schemes;
import org.pingandeng.portal.community.model.Sheet;
import org.pingandeng.portal.community.model.TitleLevel;
import org.pingandeng.portal.community.model.TitleStep;
import org.pingandeng.quiz.sql.Sql;

/** Applications with their steps in tables that only grow; drafts beside, and where each stands worked out of its steps. */
@ApplicationScoped
public class JdbcApplications implements Applications {

    private static final String SELECT = """
            select a.id, a.scheme, a.version, a.level, a.owner, a.owner_name, a.owner_kind, a.owner_path, a.township,
              a.township_name, a.begun_at from portal.title_application a\s""";
    private static final String BEGIN = """
            insert into portal.title_application (id, scheme, version, level, owner, owner_name, owner_kind, owner_path,
              township, township_name, begun_by, begun_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String UNDER_WAY = """
            select 1 from portal.title_stand where owner = ? and scheme = ? and level = ?
            and stage in ('DRAFT', 'TOWNSHIP', 'QUESTION', 'OFFICE', 'VISIT', 'DECISION', 'PUBLISHED')""";
    private static final String STAND = """
            insert into portal.title_stand (application, stage, since, scheme, level, owner, owner_name, owner_kind,
              owner_path, township) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String STANDS_NOW = """
            update portal.title_stand set stage = ?, since = ?, points = ?, open_until = ?, number = ?, granted_on = ?,
              valid_until = ?, reported_year = ? where application = ?""";
    private static final String STEP = """
            insert into portal.title_step (application, number, kind, person, person_name, words, detail, sheet, at)
            values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?)""";
    private static final String KEEP = """
            insert into portal.title_draft (application, writer, fields, kept_at) values (?, ?, ?::jsonb, ?)
            on conflict (application, writer) do update
              set fields = title_draft.fields || excluded.fields, kept_at = excluded.kept_at""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    @Inject
    Schemes schemes;

    private Sql sql;

    /** For the container. */
    protected JdbcApplications() {}

    /**
     * For a database given by hand.
     *
     * @param database connections to it
     * @param schemes what applications go by
     */
    public JdbcApplications(DataSource database, Schemes schemes) {
        this.database = database;
        this.schemes = schemes;
        open();
    }

    @PostConstruct
    void open() {
        sql = new Sql(database);
    }

    @Override
    public boolean begin(Application begun, UUID person) {
        Applicant who = begun.applicant();
        String scheme = begun.scheme().code();
        sql.ask("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> 1, who.id() + scheme + begun.level());
        if (!sql.ask(UNDER_WAY, row -> 1, who.id(), scheme, begun.level().name())
                .isEmpty()) {
            return false;
        }
        sql.change(
                BEGIN,
                begun.id(),
                scheme,
                begun.scheme().number(),
                begun.level().name(),
                who.id(),
                who.name(),
                who.kind(),
                who.path(),
                who.township(),
                who.townshipName(),
                person,
                begun.begunAt());
        sql.change(
                STAND,
                begun.id(),
                begun.stage().name(),
                begun.begunAt(),
                scheme,
                begun.level().name(),
                who.id(),
                who.name(),
                who.kind(),
                who.path(),
                who.township());
        return true;
    }

    @Override
    public Optional<Application> find(UUID id) {
        return sql.ask(SELECT + "where a.id = ?", this::application, id).stream()
                .findFirst();
    }

    @Override
    public Optional<Application> hold(UUID id) {
        sql.ask("select 1 from portal.title_stand where application = ? for update", row -> 1, id);
        return find(id);
    }

    @Override
    public List<Application> of(UUID owner) {
        return sql.ask(SELECT + "where a.owner = ? order by a.begun_at desc limit 60", this::application, owner);
    }

    private Application application(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String code = row.getString("scheme");
        int version = row.getInt("version");
        return new Application(
                id,
                schemes.version(code, version).orElseThrow(),
                TitleLevel.valueOf(row.getString("level")),
                new Applicant(
                        row.getObject("owner", UUID.class),
                        row.getString("owner_name"),
                        row.getString("owner_kind"),
                        row.getString("owner_path"),
                        row.getObject("township", UUID.class),
                        row.getString("township_name")),
                steps(id),
                Sql.instant(row, "begun_at"));
    }

    private List<TitleStep> steps(UUID id) {
        return sql.ask(
                "select number, kind, person, person_name, words, detail::text, sheet::text, at"
                        + " from portal.title_step where application = ? order by number",
                row -> new TitleStep(
                        row.getInt("number"),
                        TitleStep.Kind.valueOf(row.getString("kind")),
                        row.getObject("person", UUID.class),
                        row.getString("person_name"),
                        row.getString("words"),
                        SheetJson.texts(row.getString("detail")),
                        row.getString("sheet") == null ? null : SheetJson.read(row.getString("sheet")),
                        Sql.instant(row, "at")),
                id);
    }

    @Override
    public void append(Application after, TitleStep step) {
        sql.change(
                STEP,
                after.id(),
                step.number(),
                step.kind().name(),
                step.person(),
                step.name(),
                step.words(),
                SheetJson.write(step.detail()),
                step.sheet() == null ? null : SheetJson.write(step.sheet()),
                step.at());
        Integer reported = after.reports().stream()
                .map(each -> Integer.valueOf(each.about("year")))
                .max(Integer::compare)
                .orElse(null);
        sql.change(
                STANDS_NOW,
                after.stage().name(),
                after.since(),
                after.result().orElse(null),
                after.openUntil().orElse(null),
                after.number().orElse(null),
                after.grantedOn().orElse(null),
                after.validUntil().orElse(null),
                reported,
                after.id());
        if (step.kind() == TitleStep.Kind.VISIT_SET) {
            sql.change("delete from portal.title_assessor where application = ?", after.id());
            step.assessors()
                    .forEach(each -> sql.change(
                            "insert into portal.title_assessor (application, person) values (?, ?)", after.id(), each));
        }
    }

    @Override
    public Sheet draft(UUID application, UUID writer) {
        Map<String, String> fields = sql
                .ask(
                        "select fields::text from portal.title_draft where application = ? and writer = ?",
                        row -> SheetJson.texts(row.getString(1)),
                        application,
                        writer)
                .stream()
                .findFirst()
                .orElse(Map.of());
        return new Sheet(
                fields,
                sql.ask(
                        "select criterion, digest, name from portal.title_file where application = ? and writer = ?"
                                + " order by added_at, digest",
                        row -> new Sheet.Attached(row.getString(1), row.getString(2), row.getString(3)),
                        application,
                        writer));
    }

    @Override
    public void keep(UUID application, UUID writer, Map<String, String> fields, Instant now) {
        sql.change(KEEP, application, writer, SheetJson.write(fields), now);
    }

    @Override
    public void attach(UUID application, UUID writer, Sheet.Attached file, Instant now) {
        sql.change("""
                insert into portal.title_file (application, writer, criterion, digest, name, added_at)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing""", application, writer, file.criterion(), file.digest(), file.name(), now);
    }

    @Override
    public void detach(UUID application, UUID writer, String criterion, String digest) {
        sql.change(
                "delete from portal.title_file where application = ? and writer = ? and criterion = ? and digest = ?",
                application,
                writer,
                criterion,
                digest);
    }

    @Override
    public int given(String scheme, int year) {
        sql.ask("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> 1, "title " + scheme);
        return sql.ask(
                        "select count(*) from portal.title_stand where scheme = ? and number is not null"
                                + " and extract(year from granted_on) = ?",
                        row -> row.getInt(1),
                        scheme,
                        year)
                .get(0);
    }

    @Override
    public boolean taken(String scheme, String number) {
        return !sql.ask("select 1 from portal.title_stand where scheme = ? and number = ?", row -> 1, scheme, number)
                .isEmpty();
    }
}
