package org.pingandeng.portal.warning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingandeng.portal.editing.model.PieceKind;
import org.pingandeng.portal.outbox.OutboxLog;
import org.pingandeng.portal.warning.model.Cases;
import org.pingandeng.portal.warning.model.WarningCase;
import org.pingandeng.portal.warning.model.WithdrawnCase;

/** Warning cases are published by the same reviews as articles. Their key is their code. */
@ApplicationScoped
public class CasePieces implements PieceKind {

    /** The kind's name. */
    public static final String KIND = "case";

    private Cases cases;
    private OutboxLog outbox;

    /** For the container. */
    protected CasePieces() {}

    /**
     * Over kept cases.
     *
     * @param cases where they are
     * @param outbox is told what is new
     */
    @Inject
    public CasePieces(Cases cases, OutboxLog outbox) {
        this.cases = cases;
        this.outbox = outbox;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<String> fields() {
        return CaseFields.NAMES;
    }

    @Override
    public String title(Map<String, String> fields) {
        return fields.getOrDefault("title", "").strip();
    }

    @Override
    public List<String> problems(String key, Map<String, String> fields) {
        List<String> problems = new ArrayList<>(CaseFields.problems(fields));
        String slug = fields.getOrDefault("slug", "").strip();
        if (!cases.addresses().getOrDefault(slug, key).equals(key)) {
            problems.add("slug.taken");
        }
        String type = fields.getOrDefault("type2025", "").strip();
        if (!type.isEmpty()
                && cases.types().stream().noneMatch(each -> each.code().equals(type))) {
            problems.add("type2025");
        }
        return problems;
    }

    @Override
    public Optional<Map<String, String>> published(String key) {
        return find(key).map(CaseFields::of);
    }

    @Override
    public String href(String key) {
        return find(key).map(each -> "/case?c=" + each.slug()).orElse("");
    }

    @Override
    public void publish(String key, Map<String, String> fields, Instant now) {
        WarningCase warning = CaseFields.read(key, find(key).orElse(null), fields);
        boolean changed = cases.keep(warning, now);
        if (cases.giveBack(key) || changed) {
            outbox.append(CaseDesk.PUBLISHED, key, Map.of("slug", warning.slug()));
        }
    }

    @Override
    public boolean withdrawable(String key) {
        return cases.find(key).isPresent();
    }

    @Override
    public Optional<String> withdrawn(String key) {
        return cases.withdrawn().stream()
                .filter(each -> each.facts().code().equals(key))
                .map(WithdrawnCase::reason)
                .findFirst();
    }

    /** The case stays: it can be corrected and published again, and its address says why it is gone. */
    @Override
    public boolean withdraw(String key, String reason, Instant now) {
        boolean done = cases.withdraw(key, reason, now);
        if (done) {
            outbox.append(CaseDesk.PUBLISHED, key, Map.of());
        }
        return done;
    }

    private Optional<WarningCase> find(String code) {
        return cases.find(code)
                .or(() -> cases.withdrawn().stream()
                        .map(WithdrawnCase::facts)
                        .filter(each -> each.code().equals(code))
                        .findFirst());
    }
}
