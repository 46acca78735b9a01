package org.pingandeng.portal.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingandeng.portal.plan.model.Counted;
import org.pingandeng.portal.plan.model.Progress.State;
import org.pingandeng.quiz.sql.Sql;

/** Somebody gets a proof of training: it moves what is counted, and the part that the portal knows of reported shares. */
class PlanPartsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private final Board board = new Board();
    private final Sql sql = new Sql(board.database);

    private BigDecimal reached(String code) {
        return board.now().find(code).orElseThrow().value();
    }

    private Counted part(String code) {
        return board.now().part(code).orElseThrow();
    }

    private void proof(String programme, LocalDate day, LocalDate last, UUID owner) {
        String letters = UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
        String serial = "PAD-" + day.getYear() + "-" + letters.substring(0, 6) + "-" + letters.substring(6, 12) + "-0";
        sql.change("""
                insert into portal.certificate (serial, holder, holder_name, programme, title_zh, title_en,
                  credited_seconds, seconds_per_class_hour, sitting, score, full_score, passed_on, issuer, issued_at,
                  last_day, owner)
                values (?, ?, '示例学员', ?, '示例证明', 'Sample', 1, 2700, ?, 90, 100, ?, '示例机构', now(), ?, ?)""", serial, UUID.randomUUID(), programme, UUID.randomUUID(), day, last, owner);
    }

    @Test
    void headsOfMinesCountForBothTrainingTargetsAndWeldersForTheKeyPostsAlone() {
        BigDecimal heads = reached("T1");
        BigDecimal posts = reached("T2");
        proof("non-coal-mine-heads", TODAY, null, null);
        proof("welding-cutting", TODAY, null, null);
        proof("restaurant-gas", TODAY, null, null);
        assertEquals(heads.add(BigDecimal.ONE), reached("T1"));
        assertEquals(posts.add(BigDecimal.valueOf(2)), reached("T2"));
    }

    @Test
    void ofPostHoldersThePortalKnowsTheProofsThatAreValidToday() {
        BigDecimal before = part("T3").all();
        proof("welding-cutting", LocalDate.of(2025, 1, 1), TODAY, null);
        proof("work-at-height", LocalDate.of(2020, 1, 1), TODAY.minusDays(1), null);
        assertEquals(before.add(BigDecimal.ONE), part("T3").all());
        assertEquals(before.add(BigDecimal.ONE), part("T3").in(2026), "a year to come stands as today");
        assertTrue(board.desk.rows("T3", 0, 0, 500).stream()
                .anyMatch(each -> each.address().startsWith("/verify/")));
        assertEquals(State.NOT_REPORTED, board.now().find("T3").orElseThrow().state(), "the office reports the share");
    }

    @Test
    void occupationalHealthAndEnforcementStaffAreKnownByTheirProofs() {
        BigDecimal health = part("T12").all();
        BigDecimal staff = part("T14").all();
        proof("occupational-health", TODAY, null, null);
        proof("enforcement-staff", TODAY, null, null);
        assertEquals(health.add(BigDecimal.ONE), part("T12").all());
        assertEquals(health.add(BigDecimal.ONE), part("T13").all());
        assertEquals(staff.add(BigDecimal.ONE), part("T14").all());
    }

    @Test
    void anEnterpriseCountsOnceForItsWorkshopsWhereSomebodyWasTrainedInTheYearBefore() {
        BigDecimal all =
                part("T15").whole() == null ? BigDecimal.ZERO : part("T15").whole();
        BigDecimal before = part("T15").all();
        UUID county = county();
        UUID trained = place(county, "enterprise", path(county));
        UUID workshop = place(trained, "workshop", path(county) + path(trained));
        UUID other = place(county, "enterprise", path(county));
        proof("three-level-education", TODAY, null, workshop);
        proof("three-level-education", TODAY, null, trained);
        proof("three-level-education", TODAY.minusYears(2), null, other);
        assertEquals(before.add(BigDecimal.ONE), part("T15").all());
        assertEquals(all.add(BigDecimal.valueOf(2)), part("T15").whole());
        assertEquals(
                List.of("示例" + trained),
                board.desk.rows("T15", 0, 0, 500).stream()
                        .map(CountedRow::what)
                        .filter(each -> each.equals("示例" + trained) || each.equals("示例" + other))
                        .toList());
    }

    private UUID county() {
        return sql
                .ask("select id from portal.organisation where kind = 'county'", row -> row.getObject(1, UUID.class))
                .stream()
                .findFirst()
                .orElseGet(() -> place(null, "county", ""));
    }

    private static String path(UUID place) {
        return place.toString().replace("-", "") + "/";
    }

    private UUID place(UUID parent, String kind, String above) {
        UUID id = UUID.randomUUID();
        sql.change(
                "insert into portal.organisation (id, parent, kind, name, path, created_at) values (?, ?, ?, ?, ?, now())",
                id,
                parent,
                kind,
                kind.equals("county") ? "测试县" : "示例" + id,
                above + path(id));
        return id;
    }
}
