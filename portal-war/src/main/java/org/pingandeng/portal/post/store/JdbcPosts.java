package org.pingandeng.portal.post.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.pingandeng.portal.config.Keys;
import org.pingandeng.portal.config.Vault;
import org.pingandeng.portal.post.model.Declaration;
import org.pingandeng.portal.post.model.Ending;
import org.pingandeng.portal.post.model.Holding;
import org.pingandeng.portal.post.model.PortalProof;
import org.pingandeng.portal.post.model.Post;
import org.pingandeng.portal.post.model.PostLine;
import org.pingandeng.portal.post.model.Posts;
import org.pingandeng.portal.post.model.Proof;
import org.pingandeng.quiz.sql.Sql;

/** The register of posts in tables that only grow; names and numbers lie sealed, each for its own row. */
@ApplicationScoped
public class JdbcPosts implements Posts {

    private static final int KEY = 32;
    private static final int MOST = 5_000;
    private static final String LINE = """
            select l.id, l.owner, l.post, l.duty, l.person, n.sealed, l.since, l.actor_name, l.at,
              e.last_day, e.reason, e.actor_name as ender, e.at as ended_at, k.serial, k.last_day as serial_until
            from portal.post_line l cross join d
            left join portal.post_line_name n on n.line = l.id
            left join portal.post_line_end e on e.line = l.id
            """;
    private static final String PROOF = """
            select f.id, f.line, n.sealed, f.issuer, f.valid_from, f.valid_until, f.actor_name, f.at,
              b.reason, b.actor_name as taker, b.at as taken_at
            from portal.post_proof f join portal.post_line l on l.id = f.line
            left join portal.post_proof_number n on n.proof = f.id
            left join portal.post_proof_back b on b.proof = f.id
            """;
    private static final String FORGET_NUMBERS = """
            delete from portal.post_proof_number where proof in (select f.id from portal.post_proof f
              join portal.post_line_end e on e.line = f.line where e.last_day < ?)""";
    private static final String FORGET_NAMES =
            "delete from portal.post_line_name where line in (select line from portal.post_line_end where last_day < ?)";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    @Inject
    Keys keys;

    private Sql sql;
    private Vault vault;

    /** For the container. */
    protected JdbcPosts() {}

    /**
     * For a database given by hand.
     *
     * @param database connections to it
     * @param vault seals names and numbers
     */
    public JdbcPosts(DataSource database, Vault vault) {
        this.database = database;
        this.vault = vault;
        this.sql = new Sql(database);
    }

    @PostConstruct
    void open() {
        sql = new Sql(database);
        vault = new Vault(keys.derive("post-register", KEY));
    }

    @Override
    public boolean add(PostLine line, UUID actor) {
        boolean added = sql.change(
                        """
                        insert into portal.post_line (id, owner, post, duty, person, since, actor, actor_name, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""",
                        line.id(),
                        line.owner(),
                        line.post().word(),
                        line.duty(),
                        line.person(),
                        line.since(),
                        actor,
                        line.who(),
                        line.at())
                == 1;
        if (added) {
            sql.change(
                    "insert into portal.post_line_name (line, sealed) values (?, ?)",
                    line.id(),
                    vault.seal(line.name(), line.id()));
        }
        return added;
    }

    @Override
    public boolean end(UUID line, Ending end, UUID actor) {
        return sql.change("""
                        insert into portal.post_line_end (line, last_day, reason, actor, actor_name, at)
                        values (?, ?, ?, ?, ?, ?) on conflict (line) do nothing""", line, end.lastDay(), end.reason(), actor, end.who(), end.at()) == 1;
    }

    @Override
    public boolean add(Proof proof, UUID actor) {
        boolean added = sql.change(
                        """
                        insert into portal.post_proof (id, line, issuer, valid_from, valid_until, actor, actor_name, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""",
                        proof.id(),
                        proof.line(),
                        proof.issuer(),
                        proof.from(),
                        proof.until(),
                        actor,
                        proof.who(),
                        proof.at())
                == 1;
        if (added) {
            sql.change(
                    "insert into portal.post_proof_number (proof, sealed) values (?, ?)",
                    proof.id(),
                    vault.seal(proof.number(), proof.id()));
        }
        return added;
    }

    @Override
    public int forget(LocalDate before) {
        return sql.change(FORGET_NUMBERS, before) + sql.change(FORGET_NAMES, before);
    }

    @Override
    public boolean takeBack(UUID proof, Proof.Back back, UUID actor) {
        return sql.change("""
                        insert into portal.post_proof_back (proof, reason, actor, actor_name, at)
                        values (?, ?, ?, ?, ?) on conflict (proof) do nothing""", proof, back.reason(), actor, back.who(), back.at()) == 1;
    }

    @Override
    public Optional<PostLine> line(UUID id) {
        return sql
                .ask(
                        HolderSql.DAY + LINE + HolderSql.PORTAL_PROOF + "where l.id = ?",
                        this::lineOf,
                        LocalDate.EPOCH,
                        id)
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Proof> proof(UUID id) {
        return sql.ask(PROOF + "where f.id = ?", this::proofOf, id).stream().findFirst();
    }

    @Override
    public List<Holding> of(UUID owner, LocalDate day) {
        Map<UUID, List<Proof>> proofs =
                sql.ask(PROOF + "where l.owner = ? order by f.at, f.id", this::proofOf, owner).stream()
                        .collect(Collectors.groupingBy(Proof::line));
        Comparator<Holding> order = Comparator.comparing(
                        (Holding each) -> each.line().post())
                .thenComparing(each -> each.line().since());
        return sql
                .ask(
                        HolderSql.DAY + LINE + HolderSql.PORTAL_PROOF + "where l.owner = ? order by l.at, l.id limit ?",
                        row -> holding(row, proofs),
                        day,
                        owner,
                        MOST)
                .stream()
                .sorted(order)
                .toList();
    }

    private Holding holding(ResultSet row, Map<UUID, List<Proof>> proofs) throws SQLException {
        PostLine line = lineOf(row);
        String serial = row.getString("serial");
        PortalProof portal =
                serial == null ? null : new PortalProof(serial, row.getObject("serial_until", LocalDate.class));
        return new Holding(line, proofs.getOrDefault(line.id(), List.of()), portal);
    }

    private PostLine lineOf(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        byte[] sealed = row.getBytes("sealed");
        LocalDate lastDay = row.getObject("last_day", LocalDate.class);
        return new PostLine(
                id,
                row.getObject("owner", UUID.class),
                Post.of(row.getString("post")),
                row.getString("duty"),
                row.getObject("person", UUID.class),
                opened(sealed, id),
                row.getObject("since", LocalDate.class),
                row.getString("actor_name"),
                Sql.instant(row, "at"),
                lastDay == null
                        ? null
                        : new Ending(
                                lastDay,
                                row.getString("reason"),
                                row.getString("ender"),
                                Sql.instant(row, "ended_at")));
    }

    private Proof proofOf(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String reason = row.getString("reason");
        return new Proof(
                id,
                row.getObject("line", UUID.class),
                opened(row.getBytes("sealed"), id),
                row.getString("issuer"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getString("actor_name"),
                Sql.instant(row, "at"),
                reason == null ? null : new Proof.Back(reason, row.getString("taker"), Sql.instant(row, "taken_at")));
    }

    /** What was forgotten reads as an empty text. */
    private String opened(byte[] sealed, UUID row) {
        return sealed == null ? "" : vault.open(sealed, row);
    }

    @Override
    public boolean declare(Declaration declaration, UUID actor) {
        return sql.change(
                        """
                        insert into portal.post_declaration (owner, day, lines, actor, actor_name, at)
                        values (?, ?, ?, ?, ?, ?) on conflict (owner, day) do nothing""",
                        declaration.owner(),
                        declaration.day(),
                        declaration.lines(),
                        actor,
                        declaration.who(),
                        declaration.at())
                == 1;
    }

    @Override
    public Optional<Declaration> declaration(UUID owner) {
        return sql
                .ask(
                        """
                        select owner, day, lines, actor_name, at from portal.post_declaration
                        where owner = ? order by day desc limit 1""",
                        row -> new Declaration(
                                row.getObject(1, UUID.class),
                                row.getObject(2, LocalDate.class),
                                row.getInt(3),
                                row.getString(4),
                                Sql.instant(row, "at")),
                        owner)
                .stream()
                .findFirst();
    }
}
