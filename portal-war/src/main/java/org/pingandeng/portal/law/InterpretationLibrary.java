package org.pingandeng.portal.law;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pingandeng.portal.law.model.Interpretation;
import org.pingandeng.portal.law.model.Interpretations;
import org.pingandeng.portal.outbox.NodeCopy;
import org.pingandeng.portal.outbox.NodeReader;
import org.pingandeng.portal.outbox.OutboxLog;

/** Questions about the law with their answers, for everybody: a copy in each node's memory that follows the news. */
@ApplicationScoped
public class InterpretationLibrary implements NodeReader {

    @Inject
    Interpretations interpretations;

    @Inject
    OutboxLog log;

    private final NodeCopy<List<Interpretation>> copy = new NodeCopy<>(() -> interpretations.all());

    /** All of them by code. */
    @PermitAll
    public List<Interpretation> all() {
        return copy.get(log);
    }

    /**
     * One of them.
     *
     * @param code such as {@code i-001}
     */
    @PermitAll
    public Optional<Interpretation> find(String code) {
        return all().stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /**
     * Others to read after one: those with an article in common first, then those of the same area.
     *
     * @param to the one just read
     * @param most how many
     */
    @PermitAll
    public List<Interpretation> related(Interpretation to, int most) {
        return all().stream()
                .filter(each -> !each.code().equals(to.code()) && closeness(each, to) > 0)
                .sorted((a, b) -> closeness(b, to) - closeness(a, to))
                .limit(most)
                .toList();
    }

    private static int closeness(Interpretation a, Interpretation b) {
        int articles =
                (int) a.articles().stream().filter(b.articles()::contains).count();
        return 2 * articles + (a.area().equals(b.area()) ? 1 : 0);
    }

    @Override
    public Set<String> topics() {
        return Set.of(LibraryDesk.INTERPRETED);
    }

    @Override
    public NodeCopy<?> copy() {
        return copy;
    }
}
