package org.pingandeng.portal.law.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.pingandeng.portal.law.model.Interpretation;
import org.pingandeng.portal.law.model.Interpretations;

/** Interpretations as documents. */
@ApplicationScoped
public class JdbcInterpretations implements Interpretations {

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    /** For the container. */
    protected JdbcInterpretations() {}

    /**
     * For a database given by hand.
     *
     * @param database connections to it
     */
    public JdbcInterpretations(DataSource database) {
        this.database = database;
    }

    private Documents<Interpretation> documents() {
        return new Documents<>(database, "portal.interpretation", Interpretation.class);
    }

    @Override
    public boolean keep(Interpretation interpretation) {
        return documents().keep(interpretation.code(), interpretation);
    }

    @Override
    public Optional<Interpretation> find(String code) {
        return documents().find(code);
    }

    @Override
    public List<Interpretation> all() {
        return documents().all();
    }
}
