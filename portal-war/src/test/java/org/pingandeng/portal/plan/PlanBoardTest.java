package org.pingandeng.portal.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingandeng.portal.plan.model.Evaluation.Kind;
import org.pingandeng.portal.plan.model.PlanRefusal;
import org.pingandeng.portal.plan.model.Progress;
import org.pingandeng.portal.plan.model.Progress.State;
import org.pingandeng.portal.plan.model.Target;
import org.pingandeng.quiz.sql.Sql;

/** The office keeps the board: what it plans, what it reports, which documents it enters; nothing is overwritten. */
class PlanBoardTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);

    private final Board board = new Board();
    private final Sql sql = new Sql(board.database);

    private Progress target(String code) {
        return board.now().find(code).orElseThrow();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    @Test
    void sixteenTargetsSayWhatTheyWantAndHowTheyAreCounted() {
        List<Progress> all = board.now().all();
        assertEquals(16, all.size());
        assertEquals("T16", all.get(15).target().code());
        for (Progress each : all) {
            Target target = each.target();
            for (String words : List.of(
                    target.name().zh(),
                    target.name().en(),
                    target.definition().zh(),
                    target.definition().en(),
                    target.method().zh(),
                    target.method().en(),
                    target.goalWords().zh(),
                    target.goalWords().en(),
                    target.section())) {
                assertTrue(!words.isBlank(), target.code());
            }
            assertTrue(target.source().endsWith(target.section()), target.source());
            assertEquals("confirmed", target.mark());
        }
        assertEquals(number("20000"), target("T4").target().goal());
        assertNull(target("T11").target().goal(), "the plan says all schools and gives no number");
        assertTrue(target("T2").target().notes().get(0).zh().contains("不相加"));
    }

    @Test
    void aTargetThatNobodyCountsHasNoFigure() {
        Progress shows = target("T6");
        assertEquals(State.NO_RECORDS, shows.state());
        assertNull(shows.value());
        assertNull(shows.percent());
    }

    @Test
    void theYearsPlanIsEmptyUntilTheOfficeEntersItAndTheLastOneHolds() {
        assertNull(target("T9").planned());
        assertEquals(Optional.empty(), board.desk.plan("T9", 2026, number("1"), "示例说明"));
        assertEquals(Optional.empty(), board.desk.plan("T9", 2026, number("1.0"), "示例说明"));
        assertEquals(1, board.desk.plans("T9").size(), "the same again changes nothing");
        assertEquals(Optional.empty(), board.desk.plan("T9", 2026, number("2"), ""));
        assertEquals(number("2"), target("T9").planned());
        assertEquals(Optional.empty(), board.desk.plan("T9", 2026, null, "示例撤销"));
        assertNull(target("T9").planned());
        assertEquals(3, board.desk.plans("T9").size(), "each line stays");
    }

    @Test
    void aPlanNeedsATargetAYearAndANumber() {
        assertEquals(Optional.of(PlanRefusal.NO_TARGET), board.desk.plan("T99", 2026, BigDecimal.ONE, ""));
        assertEquals(Optional.of(PlanRefusal.YEAR), board.desk.plan("T4", 2020, BigDecimal.ONE, ""));
        assertEquals(Optional.of(PlanRefusal.YEAR), board.desk.plan("T4", 2028, BigDecimal.ONE, ""));
        assertEquals(Optional.of(PlanRefusal.FIGURE), board.desk.plan("T4", 2026, number("-1"), ""));
        assertEquals(Optional.of(PlanRefusal.FIGURE), board.desk.plan("T3", 2026, number("101"), ""));
        assertEquals(Optional.of(PlanRefusal.TOO_LONG), board.desk.plan("T4", 2026, BigDecimal.ONE, "长".repeat(201)));
    }

    @Test
    void aReportedFigureIsMarkedAndCanBeTakenBack() {
        UUID id = UUID.randomUUID();
        assertEquals(State.NOT_REPORTED, target("T12").state());
        assertEquals(Optional.empty(), board.desk.report(id, "T12", DAY, number("91.5"), "示例文件"));
        assertEquals(Optional.empty(), board.desk.report(id, "T12", DAY, number("91.50"), "示例文件"));
        assertEquals(Optional.of(PlanRefusal.OTHER_LINE), board.desk.report(id, "T12", DAY, number("99"), "示例文件"));
        Progress reported = target("T12");
        assertEquals(State.REPORTED, reported.state());
        assertEquals(number("91.5"), reported.value());
        assertEquals("示例监管员", reported.report().who());
        assertEquals(number("3.5"), reported.left());
        assertEquals(Optional.of(PlanRefusal.NO_SOURCE), board.desk.takeBack(id, " "));
        assertEquals(Optional.empty(), board.desk.takeBack(id, "示例：录错"));
        assertEquals(Optional.empty(), board.desk.takeBack(id, "示例：录错"));
        assertEquals(State.NOT_REPORTED, target("T12").state());
        assertEquals(1, board.desk.reports("T12").size());
        assertTrue(board.desk.reports("T12").get(0).takenBack());
        assertEquals(Optional.of(PlanRefusal.NOT_THERE), board.desk.takeBack(UUID.randomUUID(), "示例"));
    }

    @Test
    void onlyWhatCannotBeCountedIsReportedAndNeverWithoutDayFigureAndSource() {
        UUID id = UUID.randomUUID();
        assertEquals(Optional.of(PlanRefusal.COUNTED), board.desk.report(id, "T1", DAY, number("5"), "示例"));
        assertEquals(Optional.of(PlanRefusal.COUNTED), board.desk.report(id, "T6", DAY, number("5"), "示例"));
        assertEquals(Optional.of(PlanRefusal.DAY), board.desk.report(id, "T13", null, number("5"), "示例"));
        LocalDate tomorrow = LocalDate.of(2026, 12, 1);
        assertEquals(Optional.of(PlanRefusal.DAY), board.desk.report(id, "T13", tomorrow, number("5"), "示例"));
        assertEquals(Optional.of(PlanRefusal.FIGURE), board.desk.report(id, "T13", DAY, null, "示例"));
        assertEquals(Optional.of(PlanRefusal.FIGURE), board.desk.report(id, "T13", DAY, number("100.1"), "示例"));
        assertEquals(Optional.of(PlanRefusal.NO_SOURCE), board.desk.report(id, "T13", DAY, number("5"), " "));
    }

    @Test
    void theTwoEvaluationsCountOnceEachWithTheirDocuments() {
        UUID mid = UUID.randomUUID();
        LocalDate then = LocalDate.of(2022, 12, 20);
        assertEquals(
                Optional.of(PlanRefusal.ADDRESS),
                board.evaluations.enter(mid, Kind.MID, then, "示例中期评估", "javascript:alert(1)"));
        assertEquals(Optional.of(PlanRefusal.NO_TITLE), board.evaluations.enter(mid, Kind.MID, then, "", "/news"));
        assertEquals(Optional.empty(), board.evaluations.enter(mid, Kind.MID, then, "示例中期评估", "/news"));
        assertEquals(Optional.empty(), board.evaluations.enter(mid, Kind.MID, then, "示例中期评估", "/news"));
        assertEquals(
                Optional.of(PlanRefusal.OTHER_LINE),
                board.evaluations.enter(mid, Kind.MID, then, "示例另一份", "/news"),
                "nothing is said to be kept that is not");
        assertEquals(
                Optional.empty(),
                board.evaluations.enter(UUID.randomUUID(), Kind.MID, then, "示例中期评估附件", "https://example.org/a"));
        assertEquals(BigDecimal.ONE, target("T16").value());
        UUID last = UUID.randomUUID();
        assertEquals(
                Optional.empty(),
                board.evaluations.enter(last, Kind.FINAL, LocalDate.of(2025, 12, 20), "示例末期评估", "/news"));
        assertTrue(target("T16").reached());
        assertEquals(3, board.desk.rows("T16", 0, 0, 10).size());
        assertEquals(1, board.desk.rows("T16", 2025, 0, 10).size());
        assertEquals(Optional.empty(), board.evaluations.takeBack(last));
        assertEquals(Optional.empty(), board.evaluations.takeBack(last));
        assertEquals(BigDecimal.ONE, target("T16").value());
    }

    @Test
    void whoeverWasTrainedCountsOnceInTheYearOfTheFirstProof() {
        BigDecimal before = in(2024);
        UUID holder = UUID.randomUUID();
        certificate(holder, LocalDate.of(2024, 5, 1));
        certificate(holder, LocalDate.of(2025, 5, 1));
        String revoked = certificate(UUID.randomUUID(), LocalDate.of(2024, 6, 1));
        sql.change(
                "insert into portal.certificate_event (serial, kind, at, reason) values (?, 'revoked', now(), '示例原因')",
                revoked);
        assertEquals(before.add(BigDecimal.ONE), in(2024));
        CountedRow row = board.desk.rows("T1", 2024, 0, 500).stream()
                .filter(each -> each.what().startsWith("示例证明"))
                .findFirst()
                .orElseThrow();
        assertTrue(row.address().startsWith("/verify/PAD-2024-"), row.address());
    }

    private BigDecimal in(int year) {
        return target("T1").lines().stream()
                .filter(line -> line.year() == year)
                .findFirst()
                .orElseThrow()
                .figure();
    }

    private String certificate(UUID holder, LocalDate day) {
        String letters =
                UUID.randomUUID().toString().replaceAll("[^0-9a-f]", "").toUpperCase(java.util.Locale.ROOT);
        String serial = "PAD-" + day.getYear() + "-" + letters.substring(0, 6) + "-" + letters.substring(6, 12) + "-0";
        sql.change("""
                insert into portal.certificate (serial, holder, holder_name, programme, title_zh, title_en,
                  credited_seconds, seconds_per_class_hour, sitting, score, full_score, passed_on, issuer, issued_at)
                values (?, ?, '示例学员', 'hazchem-trading-head-initial', '示例证明', 'Sample', 1, 2700, ?, 90, 100, ?,
                  '示例机构', now())""", serial, holder, UUID.randomUUID(), day);
        return serial;
    }

    @Test
    void whatWasEnteredIsNeitherChangedNorDeleted() {
        board.desk.plan("T10", 2026, BigDecimal.ONE, "");
        assertThrows(IllegalStateException.class, () -> sql.change("update portal.plan_year_entry set planned = 9"));
        board.desk.report(UUID.randomUUID(), "T14", DAY, number("70"), "示例文件");
        assertThrows(IllegalStateException.class, () -> sql.change("delete from portal.plan_report"));
    }
}
