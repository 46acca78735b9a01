package org.pingandeng.course.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingandeng.course.Text;
import org.pingandeng.course.programme.model.Industry;
import org.pingandeng.course.programme.model.RuleTable;
import org.pingandeng.course.programme.model.RuleTable.Missing;
import org.pingandeng.course.programme.model.TrainingRule;
import org.pingandeng.course.programme.model.TrainingRule.Asked;
import org.pingandeng.course.programme.model.TrainingRule.Period;

class RuleTableTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
    private static final List<String> POSTS = List.of("head", "worker", "guard");
    private static final List<String> STAGES = List.of("initial", "yearly");
    private static final List<Industry> INDUSTRIES = List.of(
            industry("any", null),
            industry("high_risk", "any"),
            industry("ordinary", "any"),
            industry("coal", "high_risk"),
            industry("hazchem", "high_risk"),
            industry("road", "ordinary"));

    private static Industry industry(String code, String within) {
        return new Industry(code, Optional.ofNullable(within), new Text(code, ""), "");
    }

    private static TrainingRule rule(String code, Asked asked, LocalDate from, LocalDate to, int hours) {
        return new TrainingRule(
                code,
                asked,
                new Period(from, Optional.ofNullable(to)),
                new Text(code, ""),
                Optional.of(BigDecimal.valueOf(hours)),
                List.of(),
                new TrainingRule.Exam("none", OptionalInt.empty()),
                OptionalInt.empty(),
                Optional.empty(),
                Text.NONE,
                "第3号令",
                "confirmed");
    }

    private static RuleTable starter() {
        InputStream json = RuleTableTest.class.getResourceAsStream("/starter/training-rules.json");
        TrainingRuleFile file = TrainingRuleFile.read(json);
        assertEquals(List.of(), file.problems());
        return new RuleTable(file.rules(), file.industries());
    }

    private static String code(RuleTable table, LocalDate day, String post, String industry, String stage) {
        RuleTable.Found found = table.find(day, new Asked(post, industry, stage));
        return found.rule()
                .map(TrainingRule::code)
                .orElseGet(() -> found.missing().orElseThrow().name());
    }

    @Test
    void theStarterTableKnowsWhoMustLearnWhat() {
        RuleTable table = starter();
        assertEquals("head.high_risk.initial", code(table, DAY, "head", "hazchem", "initial"));
        assertEquals("head.ordinary.initial", code(table, DAY, "head", "road_traffic", "initial"));
        assertEquals("worker.coal.yearly", code(table, DAY, "worker", "coal", "yearly"));
        assertEquals("worker.high_risk.yearly", code(table, DAY, "worker", "fireworks", "yearly"));
        assertEquals("special.coal.initial", code(table, DAY, "special_operator", "coal", "initial"));
        assertEquals("special.2026.review", code(table, DAY, "special_operator", "hazchem", "review"));
        assertEquals(
                "special.2010.review",
                code(table, LocalDate.of(2026, 5, 31), "special_operator", "hazchem", "review"),
                "the old order holds to its last day");
        assertEquals("NO_POST", code(table, DAY, "pilot", "coal", "initial"));
        assertEquals("NO_STAGE", code(table, DAY, "fire", "coal", "renewal"));
        assertEquals("NO_INDUSTRY", code(table, DAY, "special_operator", "hazchem", "renewal"));
        assertEquals("NOT_YET", code(table, LocalDate.of(2005, 1, 1), "head", "coal", "initial"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void whatIsFoundHoldsAndNothingNearerDoes(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<TrainingRule> rules = rules(random);
            RuleTable table = new RuleTable(rules, INDUSTRIES);
            Asked asked =
                    new Asked(pick(random, POSTS), pick(random, INDUSTRIES).code(), pick(random, STAGES));
            LocalDate day = day(random);
            RuleTable.Found found = table.find(day, asked);
            assertEquals(found.rule().isEmpty(), found.missing().isPresent());
            List<TrainingRule> holding = rules.stream()
                    .filter(each -> each.period().has(day) && distance(asked, each) >= 0)
                    .toList();
            assertEquals(holding.isEmpty(), found.rule().isEmpty());
            found.rule().ifPresent(rule -> {
                assertTrue(holding.contains(rule));
                int distance = distance(asked, rule);
                assertTrue(holding.stream().allMatch(other -> distance(asked, other) >= distance));
                assertTrue(holding.stream()
                        .filter(other -> distance(asked, other) == distance)
                        .noneMatch(other ->
                                other.period().from().isAfter(rule.period().from())));
            });
            found.missing().ifPresent(why -> assertEquals(expected(rules, asked, day), why));
            Collections.shuffle(rules, random);
            assertEquals(found, new RuleTable(rules, INDUSTRIES).find(day, asked), "the order of rows says nothing");
        }
    }

    /** How many groups away a rule is; less than 0 when it does not fit. */
    private static int distance(Asked asked, TrainingRule rule) {
        if (!rule.asked().post().equals(asked.post()) || !rule.asked().stage().equals(asked.stage())) {
            return -1;
        }
        int steps = 0;
        for (String at = asked.industry(); at != null; at = within(at)) {
            if (at.equals(rule.asked().industry())) {
                return steps;
            }
            steps++;
        }
        return -1;
    }

    private static String within(String code) {
        return INDUSTRIES.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .flatMap(Industry::within)
                .orElse(null);
    }

    private static Missing expected(List<TrainingRule> rules, Asked asked, LocalDate day) {
        if (rules.stream().noneMatch(each -> each.asked().post().equals(asked.post()))) {
            return Missing.NO_POST;
        }
        if (rules.stream()
                .noneMatch(each -> each.asked().post().equals(asked.post())
                        && each.asked().stage().equals(asked.stage()))) {
            return Missing.NO_STAGE;
        }
        List<TrainingRule> fitting =
                rules.stream().filter(each -> distance(asked, each) >= 0).toList();
        if (fitting.isEmpty()) {
            return Missing.NO_INDUSTRY;
        }
        return fitting.stream().anyMatch(each -> each.period().over(day)) ? Missing.NO_LONGER : Missing.NOT_YET;
    }

    private static List<TrainingRule> rules(Random random) {
        List<TrainingRule> rules = new ArrayList<>();
        for (int at = random.nextInt(12); at > 0; at--) {
            LocalDate from = day(random);
            LocalDate to = random.nextBoolean() ? null : from.plusDays(1 + random.nextInt(400));
            Asked asked = new Asked(
                    pick(random, POSTS.subList(0, 2)), pick(random, INDUSTRIES).code(), pick(random, STAGES));
            rules.add(rule("r" + at, asked, from, to, 1 + random.nextInt(90)));
        }
        return rules;
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(900));
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
