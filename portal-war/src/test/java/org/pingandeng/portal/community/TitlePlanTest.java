package org.pingandeng.portal.community;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.portal.Officer;
import org.pingandeng.portal.TestClock;
import org.pingandeng.portal.Undone;
import org.pingandeng.portal.Wired;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.community.model.Counting;
import org.pingandeng.portal.community.model.CriteriaText;
import org.pingandeng.portal.community.model.Scheme;
import org.pingandeng.portal.community.model.ScoreRule;
import org.pingandeng.portal.community.model.TitleLevel;
import org.pingandeng.portal.community.model.TitleRefusal;
import org.pingandeng.portal.community.store.JdbcSchemes;
import org.pingandeng.quiz.sql.Sql;

/** The county says which title counts for a target of the plan, and the figure follows. */
class TitlePlanTest {

    private static final String DISASTER = "example-disaster";
    private static final String CAMPUS = "example-campus";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private final Undone portal = new Undone(SharedPostgres.dataSource("portal"));
    private final Sql sql = new Sql(portal.database());
    private TitlePlan plan;
    private TitleTargets targets;

    @BeforeEach
    void theOffice() {
        Wired wired = new Wired()
                .with(portal.database(), Officer.atTheDesk(), new TestClock(Instant.parse("2026-11-30T04:00:00Z")));
        wired.make(Trail.class);
        Titling.wire(wired, portal.database());
        targets = wired.make(TitleTargets.class);
        plan = wired.make(TitlePlan.class);
        inForce(DISASTER, Set.of("village"), Set.of(TitleLevel.NATIONAL, TitleLevel.REGIONAL));
        inForce(CAMPUS, Set.of("school"), Set.of(TitleLevel.COUNTY));
    }

    @AfterEach
    void nothingStays() throws SQLException {
        portal.close();
    }

    private void inForce(String code, Set<String> applicants, Set<TitleLevel> levels) {
        JdbcSchemes schemes = new JdbcSchemes(portal.database());
        Scheme scheme = new Scheme(
                code,
                1,
                new Scheme.Words("示例称号", "Example title", "", "", "示例办法", "", "", ""),
                new Scheme.Rules(applicants, levels, 60.0, 3, 7, 2, ScoreRule.MEAN, 100, 6),
                CriteriaText.read("1 | 制度 | 100 | 材料\n= 1 | 有\n= 0 | 无").criteria(),
                List.of(),
                Scheme.Advice.NONE,
                null);
        schemes.draft(scheme, null, "示例", Instant.parse("2026-11-29T04:00:00Z"));
        assertTrue(schemes.enforce(code, 1, TODAY, null, "示例"));
    }

    private void granted(String scheme, TitleLevel level) {
        UUID id = UUID.randomUUID();
        sql.change("""
                insert into portal.title_application (id, scheme, version, level, owner, owner_name, owner_kind,
                  owner_path, begun_by, begun_at)
                values (?, ?, 1, ?, ?, '示例村', 'village', '', ?, now())""", id, scheme, level.name(), id, id);
        sql.change("""
                insert into portal.title_stand (application, stage, since, scheme, level, owner, owner_name, owner_kind,
                  owner_path, number, granted_on)
                values (?, 'GRANTED', now(), ?, ?, ?, '示例村', 'village', '', ?, ?)""", id, scheme, level.name(), id, id.toString(), TODAY);
    }

    private BigDecimal counted(String target) {
        return targets.counted(target, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    }

    private Optional<TitleRefusal> choose(String target, String scheme, TitleLevel level) {
        return plan.choose(target, new Counting(scheme, level));
    }

    private int trail(String target) {
        return sql.ask(
                        "select count(*) from portal.audit where action = 'title.targetChosen' and subject = ?",
                        row -> row.getInt(1),
                        target)
                .get(0);
    }

    private int news(String target) {
        return sql.ask(
                        "select count(*) from portal.outbox where topic = 'title.target' and key = ?",
                        row -> row.getInt(1),
                        target)
                .get(0);
    }

    @Test
    void anotherTitleCountsForNationalCommunitiesAndTheSameAgainChangesNothing() {
        int lines = trail("T9");
        int told = news("T9");
        granted(DISASTER, TitleLevel.NATIONAL);
        granted(DISASTER, TitleLevel.REGIONAL);
        assertEquals(Optional.empty(), choose("T9", DISASTER, TitleLevel.NATIONAL));
        assertEquals(BigDecimal.ONE, counted("T9"));
        assertEquals(Optional.empty(), choose("T9", DISASTER, TitleLevel.NATIONAL));
        assertEquals(lines + 1, trail("T9"));
        assertEquals(told + 1, news("T9"));
        assertTrue(targets.topics().contains(TitlePlan.COUNTED), "the board reads the figure again");
        assertEquals(Optional.empty(), choose("T9", DISASTER, null));
        assertEquals(BigDecimal.valueOf(2), counted("T9"), "every level counts");
        assertEquals(new Counting(DISASTER, null), plan.chosen().get("T9"));
        assertEquals(
                List.of("T8", "T9", "T10", "T11"), List.copyOf(plan.chosen().keySet()));
    }

    @Test
    void noTitleCountsForTwoTargets() {
        assertEquals(Optional.empty(), choose("T9", DISASTER, TitleLevel.NATIONAL));
        assertEquals(Optional.of(TitleRefusal.COUNTED), choose("T10", DISASTER, TitleLevel.NATIONAL));
        assertEquals(Optional.of(TitleRefusal.COUNTED), choose("T10", DISASTER, null), "every level is that one too");
        assertEquals(Optional.empty(), choose("T10", DISASTER, TitleLevel.REGIONAL));
        assertEquals(Optional.of(TitleRefusal.COUNTED), choose("T9", DISASTER, null));
    }

    @Test
    void whatNobodyCanBeGivenDoesNotCount() {
        int lines = trail("T9");
        assertEquals(Optional.of(TitleRefusal.NOT_THERE), choose("T1", DISASTER, null));
        assertEquals(Optional.of(TitleRefusal.SCHEME), choose("T9", "example-none", null));
        assertEquals(Optional.of(TitleRefusal.LEVEL), choose("T9", DISASTER, TitleLevel.COUNTY));
        assertEquals(Optional.of(TitleRefusal.SCHOOLS), choose("T11", DISASTER, TitleLevel.NATIONAL));
        assertEquals(lines, trail("T9"));
        assertEquals(Optional.empty(), choose("T11", CAMPUS, TitleLevel.COUNTY));
    }
}
