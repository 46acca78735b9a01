package org.pingandeng.portal.law.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.pingandeng.portal.law.model.Term;
import org.pingandeng.portal.law.model.Terms;

/** The glossary as documents. */
@ApplicationScoped
public class JdbcTerms implements Terms {

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    /** For the container. */
    protected JdbcTerms() {}

    /**
     * For a database given by hand.
     *
     * @param database connections to it
     */
    public JdbcTerms(DataSource database) {
        this.database = database;
    }

    private Documents<Term> documents() {
        return new Documents<>(database, "portal.glossary_term", Term.class);
    }

    @Override
    public boolean keep(Term term) {
        return documents().keep(term.term(), term);
    }

    @Override
    public Optional<Term> find(String word) {
        return documents().find(word);
    }

    @Override
    public List<Term> all() {
        return documents().all().stream()
                .sorted(Comparator.comparing(Term::reading).thenComparing(Term::term))
                .toList();
    }
}
