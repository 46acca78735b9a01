package org.pingandeng.portal.law;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.pingandeng.portal.law.model.Term;
import org.pingandeng.portal.law.model.Terms;
import org.pingandeng.portal.outbox.NodeCopy;
import org.pingandeng.portal.outbox.NodeReader;
import org.pingandeng.portal.outbox.OutboxLog;

/** The words of the trade for everybody: a copy in each node's memory that follows the news. */
@ApplicationScoped
public class Glossary implements NodeReader {

    @Inject
    Terms terms;

    @Inject
    OutboxLog log;

    private final NodeCopy<List<Term>> copy = new NodeCopy<>(() -> terms.all());

    /** All words, as they are read. */
    @PermitAll
    public List<Term> all() {
        return copy.get(log);
    }

    @Override
    public Set<String> topics() {
        return Set.of(LibraryDesk.WORD_EXPLAINED);
    }

    @Override
    public NodeCopy<?> copy() {
        return copy;
    }
}
