package org.pingandeng.quiz.exam.practical.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.practical.model.Entry;
import org.pingandeng.quiz.exam.practical.model.EntryText;
import org.pingandeng.quiz.exam.practical.model.Picture;
import org.pingandeng.quiz.exam.practical.model.PracticalRule;
import org.pingandeng.quiz.exam.practical.model.Practicals;
import org.pingandeng.quiz.exam.practical.model.Score;
import org.pingandeng.quiz.exam.practical.model.ScoreSheet;
import org.pingandeng.quiz.exam.practical.model.Seal;
import org.pingandeng.quiz.exam.practical.model.SheetBook;
import org.pingandeng.quiz.exam.practical.model.SheetText;
import org.pingandeng.quiz.exam.practical.model.Subject;
import org.pingandeng.quiz.sql.Sql;

/** {@link Practicals} by JDBC. */
@ApplicationScoped
public class JdbcPracticals implements Practicals {

    private static final String BRING = """
            insert into quiz.practical_sheet (code, from_day, trade, subject, content, brought_at)
            values (?, ?, ?, ?, ?, ?) on conflict do nothing""";
    private static final String RULE = """
            insert into quiz.practical_rule (exam, from_day, trade, theory_first, examiners, tolerance, pass_mark,
              valid_months, source, by_whom, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String DRAW = """
            insert into quiz.practical_draw (session, candidate, seed, at) values (?, ?, ?, ?) on conflict do nothing""";
    private static final String ENTRY = """
            insert into quiz.practical_entry (id, session, candidate, subject, sheet, sheet_from, examiner, content,
              points, vetoed, corrects, at, previous, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String LOOK = """
            insert into quiz.practical_look (session, candidate, subject, reader, at) values (?, ?, ?, ?, ?)
            on conflict do nothing""";
    private static final String PICTURE =
            "insert into quiz.practical_picture (entry, kind, number, bytes) values (?, ?, ?, ?)";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    /** For the container. */
    public JdbcPracticals() {}

    /**
     * For a store outside the container.
     *
     * @param database with the schema quiz
     */
    public JdbcPracticals(DataSource database) {
        this.database = database;
    }

    @Override
    public boolean bring(ScoreSheet sheet, String content, Instant now) {
        return new Sql(database)
                        .change(
                                BRING,
                                sheet.code(),
                                Date.valueOf(sheet.from()),
                                sheet.trade(),
                                sheet.subject().name(),
                                content,
                                now)
                == 1;
    }

    @Override
    public SheetBook sheets(String trade) {
        return new SheetBook(new Sql(database)
                .ask(
                        "select content from quiz.practical_sheet where trade = ? order by code, from_day",
                        row -> SheetText.sheet(row.getString(1)),
                        trade));
    }

    @Override
    public List<String> trades() {
        return new Sql(database)
                .ask("select distinct trade from quiz.practical_sheet order by trade", row -> row.getString(1));
    }

    @Override
    public void append(PracticalRule rule, UUID by, Instant now) {
        new Sql(database)
                .change(
                        RULE,
                        rule.exam(),
                        Date.valueOf(rule.from()),
                        rule.trade(),
                        rule.theoryFirst(),
                        rule.examiners(),
                        rule.tolerance(),
                        rule.passMark(),
                        rule.validMonths(),
                        rule.source(),
                        by,
                        now);
    }

    @Override
    public List<PracticalRule> rules(String exam) {
        return new Sql(database)
                .ask("select * from quiz.practical_rule where exam = ? order by line", JdbcPracticals::rule, exam);
    }

    @Override
    public List<PracticalRule> rules() {
        return new Sql(database).ask("select * from quiz.practical_rule order by exam, line", JdbcPracticals::rule);
    }

    private static PracticalRule rule(ResultSet row) throws SQLException {
        return new PracticalRule(
                row.getString("exam"),
                row.getDate("from_day").toLocalDate(),
                row.getString("trade"),
                row.getBoolean("theory_first"),
                row.getInt("examiners"),
                row.getInt("tolerance"),
                row.getInt("pass_mark"),
                row.getInt("valid_months"),
                row.getString("source"));
    }

    @Override
    public void draw(UUID session, Map<CandidateId, Long> fresh, Instant now) {
        fresh.forEach((candidate, seed) -> new Sql(database).change(DRAW, session, candidate.value(), seed, now));
    }

    @Override
    public Map<CandidateId, Long> seeds(UUID session) {
        Map<CandidateId, Long> seeds = new HashMap<>();
        new Sql(database)
                .ask(
                        "select candidate, seed from quiz.practical_draw where session = ?",
                        row -> seeds.put(new CandidateId(row.getObject("candidate", UUID.class)), row.getLong("seed")),
                        session);
        return seeds;
    }

    @Override
    public void lock(UUID session, CandidateId candidate) {
        new Sql(database)
                .ask(
                        "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                        row -> true,
                        "practical " + session + " " + candidate.value());
    }

    @Override
    public void append(Entry entry, List<Picture> pictures) {
        Sql sql = new Sql(database);
        sql.change(
                ENTRY,
                entry.id(),
                entry.session(),
                entry.candidate().value(),
                entry.subject().name(),
                entry.sheet(),
                Date.valueOf(entry.sheetFrom()),
                entry.examiner(),
                entry.seal().content(),
                entry.score().points(),
                entry.score().vetoed(),
                entry.corrects(),
                entry.at(),
                entry.seal().previous(),
                entry.seal().hash());
        pictures.forEach(
                picture -> sql.change(PICTURE, entry.id(), picture.kind().name(), picture.number(), picture.bytes()));
    }

    @Override
    public Optional<Entry> find(UUID id) {
        return entries("where id = ?", id).stream().findFirst();
    }

    @Override
    public List<Entry> entries(UUID session) {
        return entries("where session = ? order by line", session);
    }

    @Override
    public List<Entry> entries(CandidateId candidate) {
        return entries("where candidate = ? order by line", candidate.value());
    }

    private List<Entry> entries(String where, Object... values) {
        return new Sql(database).ask("select * from quiz.practical_entry " + where, JdbcPracticals::entry, values);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        String content = row.getString("content");
        return new Entry(
                row.getObject("id", UUID.class),
                row.getObject("session", UUID.class),
                new CandidateId(row.getObject("candidate", UUID.class)),
                Subject.valueOf(row.getString("subject")),
                row.getString("sheet"),
                row.getDate("sheet_from").toLocalDate(),
                row.getObject("examiner", UUID.class),
                EntryText.read(content),
                new Score(row.getInt("points"), row.getBoolean("vetoed")),
                row.getObject("corrects", UUID.class),
                Sql.instant(row, "at"),
                new Seal(content, row.getBytes("previous"), row.getBytes("hash")));
    }

    @Override
    public Optional<byte[]> picture(UUID entry, Picture.Kind kind, int number) {
        return new Sql(database)
                        .ask(
                                "select bytes from quiz.practical_picture where entry = ? and kind = ? and number = ?",
                                row -> row.getBytes(1),
                                entry,
                                kind.name(),
                                number)
                        .stream()
                        .findFirst();
    }

    @Override
    public void look(UUID session, CandidateId candidate, Subject subject, UUID reader, Instant now) {
        new Sql(database).change(LOOK, session, candidate.value(), subject.name(), reader, now);
    }

    @Override
    public Map<CandidateId, Set<Subject>> looks(UUID session, UUID reader) {
        Map<CandidateId, Set<Subject>> looks = new HashMap<>();
        new Sql(database)
                .ask(
                        "select candidate, subject from quiz.practical_look where session = ? and reader = ?",
                        row -> looks.computeIfAbsent(
                                        new CandidateId(row.getObject("candidate", UUID.class)),
                                        none -> EnumSet.noneOf(Subject.class))
                                .add(Subject.valueOf(row.getString("subject"))),
                        session,
                        reader);
        return looks;
    }
}
