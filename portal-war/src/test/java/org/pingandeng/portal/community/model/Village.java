package org.pingandeng.portal.community.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingandeng.portal.community.model.TitleStep.Kind;

/** A village of a township that applies for a small title, step by step, with everybody it meets. */
final class Village {

    static final UUID TOWNSHIP = UUID.randomUUID();
    static final Applicant PLACE =
            new Applicant(UUID.randomUUID(), "示例村", "village", "county/town/village/", TOWNSHIP, "示例镇");

    static final Actor HEAD = new Actor(UUID.randomUUID(), "示例村管理员", PLACE.id(), PLACE.path(), false);
    static final Actor NEIGHBOUR =
            new Actor(UUID.randomUUID(), "邻村管理员", UUID.randomUUID(), "county/town/other/", false);
    static final Actor CLERK = new Actor(UUID.randomUUID(), "示例镇管理员", TOWNSHIP, "county/town/", false);
    static final Actor OFFICER = new Actor(UUID.randomUUID(), "示例监管人员", null, "", true);
    static final Actor SECOND = new Actor(UUID.randomUUID(), "示例监管人员乙", null, "", true);
    static final Actor ONE = new Actor(UUID.randomUUID(), "示例评定员甲", null, "", false);
    static final Actor TWO = new Actor(UUID.randomUUID(), "示例评定员乙", null, "", false);

    private Application application;
    private Instant now = Instant.parse("2026-03-02T01:00:00Z");

    Village(Scheme scheme) {
        application = new Application(UUID.randomUUID(), scheme, TitleLevel.COUNTY, PLACE, List.of(), now);
    }

    static Scheme scheme(int objectionDays, double tolerance) {
        List<Criterion> criteria = CriteriaText.read("""
                        1 | 组织 // Leadership | 40 | 制度
                        = 1 | 有
                        = 0.5 | 一半
                        = 0 | 没有
                        2 | 项目 // Projects | 60
                        2.1 | 电动车 // E-bikes | 35 | 照片
                        = 1 | 有
                        = 0 | 没有
                        2.2 | 燃气 // Gas | 25 | 照片
                        = 1 | 有
                        = 0 | 没有
                        """).criteria();
        return new Scheme(
                "sample-title",
                1,
                new Scheme.Words("示例称号", "Sample title", "示例县", "", "示例办法", "", "", ""),
                new Scheme.Rules(
                        Set.of("village"),
                        Set.of(TitleLevel.COUNTY),
                        60.0,
                        3,
                        objectionDays,
                        2,
                        ScoreRule.MEAN,
                        tolerance,
                        6),
                criteria,
                List.of(new Scheme.Deduction("death", "死亡事故", "Fatal accident")),
                Scheme.Advice.NONE,
                java.time.LocalDate.of(2026, 1, 1));
    }

    static Sheet sheet(String first, String second, String third) {
        Map<String, String> fields = new HashMap<>();
        fields.put("about", "312 户");
        fields.put("projects", "燃气安全 | 换软管 | 4/6");
        fields.put("injuries", "2025 | 12");
        fields.put("s.1", first);
        fields.put("s.2.1", second);
        fields.put("s.2.2", third);
        Stream.of("1", "2.1", "2.2").forEach(each -> fields.put("w." + each, "做了"));
        fields.put("signed", "甲");
        fields.put("host", "乙");
        return new Sheet(fields, List.of());
    }

    Application now() {
        return application;
    }

    Instant time() {
        return now;
    }

    Ground as(Actor actor) {
        return new Ground(application, actor);
    }

    Village pass(Duration time) {
        now = now.plus(time);
        return this;
    }

    Village then(Actor who, Kind kind, Map<String, String> detail, Sheet sheet) {
        List<TitleStep> steps = new ArrayList<>(application.steps());
        application = application.after(
                new TitleStep(steps.size() + 1, kind, who.person(), who.name(), "说明", detail, sheet, now));
        return this;
    }

    Village then(Actor who, Kind kind) {
        return then(who, kind, Map.of(), kind == Kind.HANDED_IN ? sheet("1", "1", "1") : null);
    }

    Village visited(Sheet one, Sheet two) {
        then(HEAD, Kind.HANDED_IN).then(CLERK, Kind.PASSED);
        String named = Stream.of(ONE, TWO).map(each -> each.person().toString()).collect(Collectors.joining(","));
        then(OFFICER, Kind.VISIT_SET, Map.of("day", "2026-03-20", "assessors", named), null);
        return then(ONE, Kind.SCORED, Map.of(), one).then(TWO, Kind.SCORED, Map.of(), two);
    }

    Village named() {
        visited(sheet("1", "1", "1"), sheet("1", "1", "0")).then(OFFICER, Kind.PUBLISHED);
        return then(SECOND, Kind.GRANTED, Map.of("number", "S-1", "from", "2026-04-01", "until", "2029-03-31"), null);
    }

    static Optional<TitleRefusal> because(TitleRefusal refusal) {
        return Optional.of(refusal);
    }
}
