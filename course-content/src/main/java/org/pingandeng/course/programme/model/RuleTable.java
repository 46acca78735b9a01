package org.pingandeng.course.programme.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pingandeng.course.programme.model.TrainingRule.Asked;

/**
 * The rule table: post × industry × stage by date. A rule for the industry itself goes before one for the group that it
 * belongs to, that before one for the group above; of two that hold on the day the later one goes first.
 */
public final class RuleTable {

    /** Why no rule holds. */
    public enum Missing {
        /** No rule speaks of such a post. */
        NO_POST,
        /** Rules speak of the post, and none of such a stage. */
        NO_STAGE,
        /** Rules speak of post and stage, in other industries. */
        NO_INDUSTRY,
        /** The first that would fit holds from a later day on. */
        NOT_YET,
        /** The last that would fit no longer holds. */
        NO_LONGER
    }

    /**
     * What the table says.
     *
     * @param rule the rule that holds, if one does
     * @param missing why none does, if none does
     */
    public record Found(Optional<TrainingRule> rule, Optional<Missing> missing) {}

    private final List<TrainingRule> rules;
    private final Map<String, Industry> industries;

    /**
     * A table.
     *
     * @param rules its rows, in any order
     * @param industries all industries and groups
     */
    public RuleTable(List<TrainingRule> rules, List<Industry> industries) {
        this.rules = List.copyOf(rules);
        this.industries = industries.stream().collect(Collectors.toMap(Industry::code, Function.identity()));
    }

    /**
     * The rule that holds.
     *
     * @param day on which day
     * @param asked for whom
     * @return the rule, or why there is none
     */
    public Found find(LocalDate day, Asked asked) {
        List<TrainingRule> post = rules.stream()
                .filter(rule -> rule.asked().post().equals(asked.post()))
                .toList();
        List<TrainingRule> stage = post.stream()
                .filter(rule -> rule.asked().stage().equals(asked.stage()))
                .toList();
        List<String> groups = groups(asked.industry());
        List<TrainingRule> fitting = stage.stream()
                .filter(rule -> groups.contains(rule.asked().industry()))
                .toList();
        Optional<TrainingRule> held = fitting.stream()
                .filter(rule -> rule.period().has(day))
                .min(Comparator.<TrainingRule>comparingInt(
                                rule -> groups.indexOf(rule.asked().industry()))
                        .thenComparing(rule -> rule.period().from(), Comparator.reverseOrder())
                        .thenComparing(TrainingRule::code));
        return new Found(held, held.isPresent() ? Optional.empty() : Optional.of(why(day, post, stage, fitting)));
    }

    private static Missing why(
            LocalDate day, List<TrainingRule> post, List<TrainingRule> stage, List<TrainingRule> fitting) {
        if (post.isEmpty()) {
            return Missing.NO_POST;
        }
        if (stage.isEmpty()) {
            return Missing.NO_STAGE;
        }
        if (fitting.isEmpty()) {
            return Missing.NO_INDUSTRY;
        }
        boolean ended = fitting.stream().anyMatch(rule -> rule.period().over(day));
        return ended ? Missing.NO_LONGER : Missing.NOT_YET;
    }

    /** The industry itself first, then each group around it; a circle in the data ends the walk. */
    private List<String> groups(String industry) {
        List<String> groups = new ArrayList<>();
        Optional<String> at = Optional.of(industry);
        while (at.isPresent() && !groups.contains(at.get())) {
            groups.add(at.get());
            at = Optional.ofNullable(industries.get(at.get())).flatMap(Industry::within);
        }
        return groups;
    }
}
