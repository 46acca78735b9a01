package org.pingandeng.portal.certification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.certification.model.DatedValidity;
import org.pingandeng.portal.certification.model.ValidityRules;

/** Where the office says how long certificates last: by programme and from a day on. */
@ApplicationScoped
@Transactional
public class ValidityDesk {

    /** The longest term, in months. */
    public static final int LONGEST = 600;

    private static final Set<String> MARKS = Set.of("confirmed", "known", "proposal");

    private ValidityRules rules;
    private Trail trail;

    /** For the container. */
    protected ValidityDesk() {}

    /** A desk over kept rules. */
    @Inject
    public ValidityDesk(ValidityRules rules, Trail trail) {
        this.rules = rules;
        this.trail = trail;
    }

    /**
     * All rules.
     *
     * @return by programme, the newest first
     */
    @RolesAllowed(CertificationPermissions.READ_RULES)
    public List<DatedValidity> rules() {
        return rules.all();
    }

    /**
     * Adds a version of a rule; certificates issued before its day keep their term.
     *
     * @param rule the version; its last day is left open
     * @return why not, or empty when it was added
     */
    @RolesAllowed(CertificationPermissions.CHANGE_RULES)
    public Optional<ValidityRefusal> add(@NotNull DatedValidity rule) {
        Optional<ValidityRefusal> refusal = judge(rule);
        if (refusal.isPresent()) {
            return refusal;
        }
        if (!rules.add(rule)) {
            return Optional.of(ValidityRefusal.DAY_TAKEN);
        }
        String months = rule.months() == null ? "none" : rule.months().toString();
        trail.record(
                "rule.added",
                "validity." + rule.programme(),
                Map.of("months", months, "from", rule.from().toString()));
        return Optional.empty();
    }

    private Optional<ValidityRefusal> judge(DatedValidity rule) {
        if (rules.all().stream().noneMatch(known -> known.programme().equals(rule.programme()))) {
            return Optional.of(ValidityRefusal.UNKNOWN);
        }
        if (rule.months() != null && (rule.months() < 1 || rule.months() > LONGEST)) {
            return Optional.of(ValidityRefusal.NO_TERM);
        }
        if (rule.from() == null) {
            return Optional.of(ValidityRefusal.NO_DAY);
        }
        if (rule.source() == null || rule.source().isBlank()) {
            return Optional.of(ValidityRefusal.NO_SOURCE);
        }
        return MARKS.contains(rule.mark()) ? Optional.empty() : Optional.of(ValidityRefusal.UNKNOWN_MARK);
    }
}
