package org.pingandeng.course.training.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.sql.Database;
import org.pingandeng.course.training.model.Applicant;
import org.pingandeng.course.training.model.Schooling;
import org.pingandeng.course.training.model.SignUp;
import org.pingandeng.course.training.model.SignUpStep;
import org.pingandeng.course.training.model.SignUps;

/** Requests for seats in PostgreSQL. */
@ApplicationScoped
public class JdbcSignUps implements SignUps {

    /** A request that was taken back is made anew: with a new place at the end of the order. */
    private static final String ADD = """
        insert into course.training_sign_up as mine (id, class, learner, owner, at, state, seated, born, schooling,
            post, health, certificates)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (class, learner) do update set owner = excluded.owner, at = excluded.at,
            place = default, state = excluded.state, seated = excluded.seated,
            born = excluded.born, schooling = excluded.schooling, post = excluded.post, health = excluded.health,
            certificates = excluded.certificates
        where mine.state = 'WITHDRAWN'\
        """;

    private static final String FORGET_DOCUMENTS = """
        update course.training_sign_up_step s set document = null
        from course.training_sign_up u join course.training_class c on c.id = u.class
        where s.sign_up = u.id and s.document is not null and u.state <> 'ACCEPTED'
            and (u.state in ('REFUSED', 'WITHDRAWN') or c.state in ('ENDED', 'CANCELLED') and c.to_date < ?)
            and not exists (select 1 from course.training_sign_up_step l where l.sign_up = u.id and l.at >= ?)\
        """;

    private static final String ALL = "select * from course.training_sign_up ";

    @Inject
    Database database;

    /** For the container. */
    public JdbcSignUps() {}

    /**
     * Requests in a database of one's own.
     *
     * @param database with the schema
     */
    public JdbcSignUps(Database database) {
        this.database = database;
    }

    @Override
    public boolean add(SignUp fresh) {
        Applicant said = fresh.applicant();
        return database.change(
                        ADD,
                        fresh.id(),
                        fresh.of(),
                        fresh.learner().value(),
                        fresh.owner().orElse(null),
                        fresh.at(),
                        fresh.state().name(),
                        fresh.seated(),
                        said.born().orElse(null),
                        said.schooling().map(Enum::name).orElse(null),
                        said.post(),
                        said.health(),
                        List.copyOf(said.certificates()))
                == 1;
    }

    @Override
    public int forgetDocuments(Instant quiet, LocalDate day) {
        return database.change(FORGET_DOCUMENTS, day, quiet);
    }

    @Override
    public Optional<SignUp> find(UUID id) {
        return database.one(ALL + "where id = ?", JdbcSignUps::read, id);
    }

    @Override
    public Optional<SignUp> find(UUID of, LearnerId learner) {
        return database.one(ALL + "where class = ? and learner = ?", JdbcSignUps::read, of, learner.value());
    }

    @Override
    public List<SignUp> in(UUID of) {
        return database.list(ALL + "where class = ? order by place", JdbcSignUps::read, of);
    }

    @Override
    public List<Alike> alike(UUID of) {
        return database.list(
                """
                select state, seated, count(*) as many from course.training_sign_up where class = ?
                group by state, seated\
                """,
                row -> new Alike(
                        SignUp.State.valueOf(row.getString("state")), row.getBoolean("seated"), row.getInt("many")),
                of);
    }

    @Override
    public List<SignUp> by(LearnerId learner) {
        return database.list(ALL + "where learner = ? order by at desc", JdbcSignUps::read, learner.value());
    }

    @Override
    public int seated(UUID of) {
        return database.one(
                        "select count(*) as seats from course.training_sign_up where class = ? and seated",
                        row -> row.getInt("seats"),
                        of)
                .orElseThrow();
    }

    @Override
    public void decide(UUID id, SignUp.State state, boolean seated) {
        database.change(
                "update course.training_sign_up set state = ?, seated = ? where id = ?", state.name(), seated, id);
    }

    @Override
    public void append(UUID id, SignUpStep step) {
        database.change(
                """
                insert into course.training_sign_up_step (sign_up, kind, at, actor, reason, words, document,
                    document_name)
                values (?, ?, ?, ?, ?, ?, ?, ?)\
                """,
                id,
                step.kind().name(),
                step.at(),
                step.actor(),
                step.reason(),
                step.words(),
                step.document().orElse(null),
                step.documentName().orElse(null));
    }

    @Override
    public List<SignUpStep> steps(UUID id) {
        return database.list(
                "select * from course.training_sign_up_step where sign_up = ? order by id",
                row -> new SignUpStep(
                        SignUpStep.Kind.valueOf(row.getString("kind")),
                        Database.instant(row, "at"),
                        row.getObject("actor", UUID.class),
                        row.getString("reason"),
                        row.getString("words"),
                        Optional.ofNullable(row.getString("document")),
                        Optional.ofNullable(row.getString("document_name"))),
                id);
    }

    private static SignUp read(ResultSet row) throws SQLException {
        return new SignUp(
                row.getObject("id", UUID.class),
                row.getObject("class", UUID.class),
                new LearnerId(row.getObject("learner", UUID.class)),
                Optional.ofNullable(row.getObject("owner", UUID.class)),
                row.getLong("place"),
                Database.instant(row, "at"),
                SignUp.State.valueOf(row.getString("state")),
                row.getBoolean("seated"),
                new Applicant(
                        Optional.ofNullable(row.getObject("born", LocalDate.class)),
                        Optional.ofNullable(row.getString("schooling")).map(Schooling::valueOf),
                        row.getString("post"),
                        row.getBoolean("health"),
                        Set.copyOf(Database.texts(row, "certificates"))));
    }
}
