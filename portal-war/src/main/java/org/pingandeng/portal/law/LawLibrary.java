package org.pingandeng.portal.law;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pingandeng.portal.law.model.Law;
import org.pingandeng.portal.law.model.Laws;
import org.pingandeng.portal.outbox.NodeCopy;
import org.pingandeng.portal.outbox.NodeReader;
import org.pingandeng.portal.outbox.OutboxLog;

/** The laws for everybody: a copy in each node's memory that follows the news. */
@ApplicationScoped
public class LawLibrary implements NodeReader {

    @Inject
    Laws laws;

    @Inject
    OutboxLog log;

    private final NodeCopy<List<Law>> copy = new NodeCopy<>(() -> laws.all());

    /** All laws with their articles. */
    @PermitAll
    public List<Law> all() {
        return copy.get(log);
    }

    /**
     * A law by its code.
     *
     * @param code such as 安全生产法
     */
    @PermitAll
    public Optional<Law> find(String code) {
        return all().stream().filter(law -> law.code().equals(code)).findFirst();
    }

    /**
     * The laws whose place a law took, the latest first.
     *
     * @param code the later law's code
     */
    @PermitAll
    public List<Law> replacedBy(String code) {
        return all().stream()
                .filter(law -> !code.isEmpty() && law.sheet().replacedBy().equals(code))
                .sorted(Comparator.comparing(Law::inForce, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed())
                .toList();
    }

    /**
     * What a reference points to. A law that the library lacks is named all the same.
     *
     * @param reference such as {@code 安全生产法:28} or {@code 煤矿安全规程}
     */
    @PermitAll
    public ArticleView article(String reference) {
        int colon = reference.indexOf(':');
        String code = colon < 0 ? reference : reference.substring(0, colon);
        String number = colon < 0 ? "" : reference.substring(colon + 1);
        Law law = find(code).orElseGet(() -> new Law(code, code, "", null, List.of()));
        return new ArticleView(law, law.article(number).orElse(null), number);
    }

    @Override
    public Set<String> topics() {
        return Set.of(LawDesk.PUBLISHED);
    }

    @Override
    public NodeCopy<?> copy() {
        return copy;
    }
}
