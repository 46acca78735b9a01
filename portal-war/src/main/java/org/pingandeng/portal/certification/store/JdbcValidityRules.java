package org.pingandeng.portal.certification.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.pingandeng.portal.certification.model.DatedValidity;
import org.pingandeng.portal.certification.model.ValidityRules;

/** {@link ValidityRules} in plain JDBC. */
@ApplicationScoped
public class JdbcValidityRules implements ValidityRules {

    private static final String ALL = """
            select programme, months, effective_from, effective_to, source, mark
            from portal.certificate_rule order by programme, effective_from desc""";

    private static final String ADD = """
            insert into portal.certificate_rule (programme, months, effective_from, source, mark)
            values (?, ?, ?, ?, ?) on conflict (programme, effective_from) do nothing""";

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    /** For the container. */
    protected JdbcValidityRules() {}

    /**
     * For a database given by hand.
     *
     * @param database connections to it
     */
    public JdbcValidityRules(DataSource database) {
        this.database = database;
    }

    @Override
    public List<DatedValidity> all() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ALL);
                ResultSet row = statement.executeQuery()) {
            List<DatedValidity> rules = new ArrayList<>();
            while (row.next()) {
                rules.add(new DatedValidity(
                        row.getString("programme"),
                        row.getObject("months", Integer.class),
                        row.getObject("effective_from", LocalDate.class),
                        row.getObject("effective_to", LocalDate.class),
                        row.getString("source"),
                        row.getString("mark")));
            }
            return rules;
        } catch (SQLException failed) {
            throw new IllegalStateException("The rules of validity could not be read", failed);
        }
    }

    @Override
    public boolean add(DatedValidity rule) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ADD)) {
            statement.setString(1, rule.programme());
            statement.setObject(2, rule.months(), java.sql.Types.INTEGER);
            statement.setObject(3, rule.from());
            statement.setString(4, rule.source());
            statement.setString(5, rule.mark());
            return statement.executeUpdate() == 1;
        } catch (SQLException failed) {
            throw new IllegalStateException("A rule of validity could not be kept", failed);
        }
    }
}
