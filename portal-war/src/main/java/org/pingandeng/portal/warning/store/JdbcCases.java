package org.pingandeng.portal.warning.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.pingandeng.portal.warning.model.AccidentType;
import org.pingandeng.portal.warning.model.Cases;
import org.pingandeng.portal.warning.model.CauseKind;
import org.pingandeng.portal.warning.model.Severity;
import org.pingandeng.portal.warning.model.SeverityRule;
import org.pingandeng.portal.warning.model.SeverityRules;
import org.pingandeng.portal.warning.model.TypeChange;
import org.pingandeng.portal.warning.model.WarningCase;
import org.pingandeng.portal.warning.model.WithdrawnCase;
import org.pingandeng.quiz.sql.Sql;

/** Cases as documents with a few columns beside: they are read whole and replaced whole. */
@ApplicationScoped
public class JdbcCases implements Cases {

    private static final String KEEP = """
            insert into portal.warning_case as kept (code, slug, occurred_on, field, severity, document, published_at)
            values (?, ?, ?, ?, ?, ?::jsonb, ?)
            on conflict (code) do update set slug = excluded.slug, occurred_on = excluded.occurred_on,
              field = excluded.field, severity = excluded.severity, document = excluded.document,
              published_at = excluded.published_at
            where kept.document is distinct from excluded.document""";

    private static final String LEAVE = """
            insert into portal.warning_case_address (slug, code, left_at)
            select slug, code, ? from portal.warning_case where code = ? and slug <> ?
            on conflict (slug) do nothing""";

    private static final String CHANGES = """
            select was.code, was.standard, was.name, was.name_en, now.code, now.standard, now.name, now.name_en,
              change.settled, change.source
            from portal.accident_type_change change
              join portal.accident_type was on was.code = change.old_code
              join portal.accident_type now on now.code = change.new_code
            order by was.code""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    /** For the container. */
    protected JdbcCases() {}

    /**
     * For a database given by hand.
     *
     * @param database connections to it
     */
    public JdbcCases(DataSource database) {
        this.database = database;
    }

    @Override
    public boolean keep(WarningCase warning, Instant now) {
        new Sql(database).change(LEAVE, now, warning.code(), warning.slug());
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setString(1, warning.code());
            keep.setString(2, warning.slug());
            keep.setObject(3, warning.date());
            keep.setString(4, warning.field());
            keep.setString(5, warning.severity().name());
            keep.setString(6, json.writeValueAsString(warning));
            keep.setTimestamp(7, Timestamp.from(now));
            return keep.executeUpdate() == 1;
        } catch (SQLException | JsonProcessingException failed) {
            throw new IllegalStateException("Case " + warning.code() + " could not be kept", failed);
        }
    }

    @Override
    public boolean withdraw(String code, String reason, Instant now) {
        return new Sql(database)
                        .change(
                                "update portal.warning_case set withdrawn_at = ?, withdrawn_reason = ?"
                                        + " where code = ? and withdrawn_at is null",
                                now,
                                reason,
                                code)
                == 1;
    }

    @Override
    public boolean giveBack(String code) {
        return new Sql(database)
                        .change(
                                "update portal.warning_case set withdrawn_at = null, withdrawn_reason = ''"
                                        + " where code = ? and withdrawn_at is not null",
                                code)
                == 1;
    }

    @Override
    public Optional<WarningCase> find(String code) {
        return query(
                        "select document::text from portal.warning_case where code = ? and withdrawn_at is null",
                        row -> read(row.getString(1)),
                        code)
                .stream()
                .findFirst();
    }

    @Override
    public List<WarningCase> all() {
        return query(
                "select document::text from portal.warning_case where withdrawn_at is null"
                        + " order by occurred_on desc, code",
                row -> read(row.getString(1)));
    }

    @Override
    public List<WithdrawnCase> withdrawn() {
        return query(
                "select document::text, withdrawn_at, withdrawn_reason from portal.warning_case"
                        + " where withdrawn_at is not null order by withdrawn_at desc, code",
                row -> new WithdrawnCase(
                        read(row.getString(1)), Sql.instant(row, "withdrawn_at"), row.getString("withdrawn_reason")));
    }

    @Override
    public Map<String, String> addresses() {
        Map<String, String> addresses = new LinkedHashMap<>();
        query(
                "select slug, code from portal.warning_case_address union all select slug, code from portal.warning_case",
                row -> addresses.put(row.getString(1), row.getString(2)));
        return addresses;
    }

    @Override
    public SeverityRules rules() {
        return new SeverityRules(query(
                "select severity, deaths_from, serious_injuries_from, loss_wan_from, valid_from, valid_to, source"
                        + " from portal.severity_rule",
                row -> new SeverityRule(
                        Severity.valueOf(row.getString(1)),
                        row.getInt(2),
                        row.getInt(3),
                        row.getBigDecimal(4),
                        row.getObject(5, LocalDate.class),
                        row.getObject(6, LocalDate.class),
                        row.getString(7))));
    }

    @Override
    public List<AccidentType> types() {
        return query(
                "select code, standard, name, name_en from portal.accident_type order by code", row -> type(row, 1));
    }

    @Override
    public List<TypeChange> changes() {
        return query(CHANGES, row -> new TypeChange(type(row, 1), type(row, 5), row.getBoolean(9), row.getString(10)));
    }

    @Override
    public List<CauseKind> causes() {
        return query(
                "select code, name, name_en, words, source from portal.cause_kind order by code",
                row -> new CauseKind(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)));
    }

    private static AccidentType type(ResultSet row, int from) throws SQLException {
        return new AccidentType(
                row.getString(from), row.getString(from + 1), row.getString(from + 2), row.getString(from + 3));
    }

    private WarningCase read(String document) {
        try {
            return json.readValue(document, WarningCase.class);
        } catch (JsonProcessingException mangled) {
            throw new IllegalStateException("A kept case cannot be read", mangled);
        }
    }

    private <T> List<T> query(String sql, Reader<T> reader, String... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement ask = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                ask.setString(i + 1, values[i]);
            }
            List<T> found = new ArrayList<>();
            try (ResultSet row = ask.executeQuery()) {
                while (row.next()) {
                    found.add(reader.read(row));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
