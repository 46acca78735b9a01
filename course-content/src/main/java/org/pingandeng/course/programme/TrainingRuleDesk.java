package org.pingandeng.course.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.port.AuditTrail;
import org.pingandeng.course.programme.model.Industry;
import org.pingandeng.course.programme.model.Programmes;
import org.pingandeng.course.programme.model.Rule;
import org.pingandeng.course.programme.model.RuleTable;
import org.pingandeng.course.programme.model.TrainingRule;
import org.pingandeng.course.programme.model.TrainingRules;

/**
 * The rule table: who must be trained how, by date. Where a dated figure of the same code stands among the rules, its
 * value goes before the row's hours, so that the county changes a figure in one place.
 */
@ApplicationScoped
public class TrainingRuleDesk {

    @Inject
    TrainingRules table;

    @Inject
    Programmes programmes;

    @Inject
    AuditTrail trail;

    /** For the container. */
    public TrainingRuleDesk() {}

    /**
     * A desk put together by hand.
     *
     * @param table the rows
     * @param programmes keeps the dated figures
     * @param trail remembers
     */
    public TrainingRuleDesk(TrainingRules table, Programmes programmes, AuditTrail trail) {
        this.table = table;
        this.programmes = programmes;
        this.trail = trail;
    }

    /**
     * All rows, with the hours of a day.
     *
     * @param day whose figures
     * @return in their places
     */
    @RolesAllowed(CoursePermissions.READ_TRAINING_RULES)
    public List<TrainingRule> rules(@NotNull LocalDate day) {
        return table.rules().stream().map(rule -> dated(rule, day)).toList();
    }

    /**
     * All industries and groups.
     *
     * @return in their places
     */
    @RolesAllowed(CoursePermissions.READ_TRAINING_RULES)
    public List<Industry> industries() {
        return table.industries();
    }

    /**
     * The rule that holds for somebody.
     *
     * @param day on which day
     * @param asked for whom
     * @return the rule with the hours of the day, or why there is none
     */
    @RolesAllowed(CoursePermissions.READ_TRAINING_RULES)
    public RuleTable.Found find(@NotNull LocalDate day, @NotNull TrainingRule.Asked asked) {
        RuleTable.Found found = new RuleTable(table.rules(), table.industries()).find(day, asked);
        return new RuleTable.Found(found.rule().map(rule -> dated(rule, day)), found.missing());
    }

    private TrainingRule dated(TrainingRule rule, LocalDate day) {
        LocalDate on = rule.period().has(day) ? day : rule.period().from();
        Optional<Rule> figure = programmes.rule(rule.code(), on);
        return figure.isPresent() ? rule.with(figure.map(Rule::value)) : rule;
    }

    /**
     * Brings the table in: all of a file, or nothing. Rows of a code and day that are there already are changed.
     *
     * @param json industries and rules
     * @return problems; empty when it was brought in
     */
    @RolesAllowed(CoursePermissions.CHANGE_RULES)
    @Transactional
    public List<String> bringIn(@NotNull InputStream json) {
        TrainingRuleFile file = TrainingRuleFile.read(json);
        if (file.problems().isEmpty()) {
            for (int at = 0; at < file.industries().size(); at++) {
                table.put(file.industries().get(at), at);
            }
            for (int at = 0; at < file.rules().size(); at++) {
                table.put(file.rules().get(at), at);
            }
            trail.record(
                    "training_rules.imported",
                    "rules",
                    Map.of("count", file.rules().size()));
        }
        return file.problems();
    }
}
