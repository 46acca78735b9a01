package org.pingandeng.course.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.course.TestHouse;
import org.pingandeng.course.programme.model.TrainingRule;
import org.pingandeng.course.programme.store.JdbcTrainingRules;

class TrainingRuleDeskTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    private TestHouse house;
    private TrainingRuleDesk desk;

    @BeforeEach
    void bringIn() {
        house = new TestHouse(folder.resolve("media"));
        desk = new TrainingRuleDesk(
                new JdbcTrainingRules(house.database), house.programmes, (action, subject, detail) -> {});
        assertEquals(
                List.of(),
                desk.bringIn(TrainingRuleDeskTest.class.getResourceAsStream("/starter/training-rules.json")));
    }

    @Test
    void theTableIsKeptAndBringingItInAgainChangesNothing() {
        int rows = desk.rules(DAY).size();
        assertTrue(rows >= 30, "rows: " + rows);
        desk.bringIn(TrainingRuleDeskTest.class.getResourceAsStream("/starter/training-rules.json"));
        assertEquals(rows, desk.rules(DAY).size());
        assertEquals("any", desk.industries().get(0).code());
        TrainingRule head = desk.find(DAY, new TrainingRule.Asked("head", "hazchem", "initial"))
                .rule()
                .orElseThrow();
        assertEquals(48, head.hours().orElseThrow().intValue());
        assertEquals(5, head.topics().size());
    }

    @Test
    void aProgrammeMayNameARow() {
        String code = "p-" + UUID.randomUUID();
        house.open(folder.resolve("pack"), code, ",\"rule\":\"special.coal.renewal\",\"classroom\":true");
        ProgrammeView view = house.programmeDesk.programme(code).orElseThrow();
        assertEquals(24L * view.secondsPerClassHour(), view.requiredSeconds());
        assertTrue(view.rule().source().contains("第92号"));
    }

    @Test
    void aBrokenFileChangesNothingAndSaysWhatIsWrong() {
        String json = """
                {"industries":[{"code":"any","within":"nowhere","title":{"zh_CN":"不分"}}],
                 "rules":[{"code":"Not A Code","post":"head","industry":"moon","stage":"initial","hours":-1,
                           "exam":"oral","from":"soon","to":null,"title":{},"source":"","mark":"sure"}]}""";
        List<String> problems = desk.bringIn(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        assertTrue(problems.size() >= 7, problems.toString());
    }
}
