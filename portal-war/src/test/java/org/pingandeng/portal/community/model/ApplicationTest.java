package org.pingandeng.portal.community.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pingandeng.portal.community.model.Village.CLERK;
import static org.pingandeng.portal.community.model.Village.HEAD;
import static org.pingandeng.portal.community.model.Village.NEIGHBOUR;
import static org.pingandeng.portal.community.model.Village.OFFICER;
import static org.pingandeng.portal.community.model.Village.ONE;
import static org.pingandeng.portal.community.model.Village.SECOND;
import static org.pingandeng.portal.community.model.Village.TWO;
import static org.pingandeng.portal.community.model.Village.because;
import static org.pingandeng.portal.community.model.Village.scheme;
import static org.pingandeng.portal.community.model.Village.sheet;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingandeng.portal.community.model.TitleStep.Kind;

/** A village goes from its draft to a title and on: where it stands after each step, and who may take the next. */
class ApplicationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private final Village village = new Village(scheme(7, 30));

    @Test
    void aQuestionGoesBackToTheVillageAndTheAnswerToWhoeverAsked() {
        assertEquals(Stage.DRAFT, village.now().stage());
        village.then(HEAD, Kind.HANDED_IN);
        assertEquals(Stage.TOWNSHIP, village.now().stage());
        village.then(CLERK, Kind.ASKED);
        assertEquals(Stage.QUESTION, village.now().stage());
        assertEquals(Optional.empty(), village.as(HEAD).fill());
        village.then(HEAD, Kind.HANDED_IN);
        assertEquals(Stage.TOWNSHIP, village.now().stage());
        village.then(CLERK, Kind.PASSED).then(OFFICER, Kind.ASKED).then(HEAD, Kind.HANDED_IN);
        assertEquals(Stage.OFFICE, village.now().stage(), "the township is not asked a second time");
        assertEquals(
                3,
                village.now().steps().stream()
                        .filter(each -> each.sheet() != null)
                        .count());
    }

    @Test
    void withoutATownshipAboveTheOfficeComesFirst() {
        Applicant alone = new Applicant(UUID.randomUUID(), "示例厂", "enterprise", "county/works/", null, "");
        Application begun =
                new Application(UUID.randomUUID(), scheme(7, 8), TitleLevel.COUNTY, alone, List.of(), village.time());
        TitleStep step = new TitleStep(
                1, Kind.HANDED_IN, UUID.randomUUID(), "甲", "", Map.of(), sheet("1", "1", "1"), village.time());
        assertEquals(Stage.OFFICE, begun.after(step).stage());
    }

    @Test
    void aNeighbourSeesNothingAndATownshipNoDraft() {
        assertFalse(village.as(NEIGHBOUR).sees());
        assertFalse(village.as(CLERK).sees());
        assertFalse(village.as(OFFICER).sees());
        assertTrue(village.as(HEAD).sees());
        assertEquals(because(TitleRefusal.NOT_THERE), village.as(NEIGHBOUR).fill());
        village.then(HEAD, Kind.HANDED_IN);
        assertTrue(village.as(CLERK).sees());
        assertEquals(because(TitleRefusal.NOT_THERE), village.as(NEIGHBOUR).ask("?"));
        assertEquals(because(TitleRefusal.NOT_NOW), village.as(OFFICER).ask("?"), "the township first");
        assertEquals(because(TitleRefusal.OWN), village.as(HEAD).ask("?"));
        assertEquals(because(TitleRefusal.NO_WORDS), village.as(CLERK).ask(" "));
    }

    @Test
    void whatLiesInATownshipIsNoPartOfItAndAWorkshopIsPartOfItsEnterprise() {
        Applicant town = new Applicant(Village.TOWNSHIP, "示例镇", "township", "county/town/", null, "");
        assertTrue(CLERK.of(town));
        assertFalse(HEAD.of(town));
        Applicant works = new Applicant(UUID.randomUUID(), "示例厂", "enterprise", "county/works/", null, "");
        assertTrue(new Actor(UUID.randomUUID(), "车间", UUID.randomUUID(), "county/works/shop/", false).of(works));
    }

    @Test
    void whatIsMissingIsNotHandedInAndNothingIsHandedInTwice() {
        assertEquals(because(TitleRefusal.INCOMPLETE), village.as(HEAD).handIn(Sheet.EMPTY));
        assertEquals(Optional.empty(), village.as(HEAD).handIn(sheet("1", "1", "0")));
        village.then(HEAD, Kind.HANDED_IN);
        assertEquals(because(TitleRefusal.NOT_NOW), village.as(HEAD).handIn(sheet("1", "1", "0")));
    }

    @Test
    void nobodyAssessesTheirOwnVillageNorWhatTheyReviewed() {
        village.then(HEAD, Kind.HANDED_IN).then(CLERK, Kind.PASSED);
        Map<UUID, String> good = Map.of(ONE.person(), "", TWO.person(), "");
        assertEquals(Optional.empty(), village.as(OFFICER).visit(TODAY, good, TODAY));
        assertEquals(because(TitleRefusal.TOO_FEW), village.as(OFFICER).visit(TODAY, Map.of(ONE.person(), ""), TODAY));
        assertEquals(
                because(TitleRefusal.UNFIT_ASSESSOR),
                village.as(OFFICER).visit(TODAY, Map.of(ONE.person(), "", TWO.person(), HEAD.path()), TODAY));
        assertEquals(
                because(TitleRefusal.UNFIT_ASSESSOR),
                village.as(OFFICER).visit(TODAY, Map.of(ONE.person(), "", CLERK.person(), ""), TODAY));
        assertEquals(because(TitleRefusal.DAY), village.as(OFFICER).visit(TODAY.minusDays(1), good, TODAY));
        assertEquals(because(TitleRefusal.NOT_THERE), village.as(CLERK).visit(TODAY, good, TODAY));
    }

    @Test
    void eachAssessorScoresOnceAndTheResultComesWithTheLast() {
        village.then(HEAD, Kind.HANDED_IN).then(CLERK, Kind.PASSED);
        String named = ONE.person() + "," + TWO.person();
        village.then(OFFICER, Kind.VISIT_SET, Map.of("day", "2026-03-20", "assessors", named), null);
        assertEquals(Optional.empty(), village.as(ONE).score(sheet("1", "1", "1")));
        village.then(ONE, Kind.SCORED, Map.of(), sheet("1", "1", "1"));
        assertEquals(Stage.VISIT, village.now().stage());
        assertEquals(Optional.empty(), village.now().result());
        assertEquals(because(TitleRefusal.NOT_NOW), village.as(ONE).score(sheet("0", "0", "0")));
        assertEquals(because(TitleRefusal.NOT_THERE), village.as(OFFICER).assess());
        village.then(TWO, Kind.SCORED, Map.of(), sheet("0.5", "1", "1"));
        assertEquals(Stage.DECISION, village.now().stage());
        assertEquals(Optional.of(90.0), village.now().result());
        assertEquals(20.0, village.now().spread());
        assertFalse(village.now().apart());
    }

    @Test
    void whoeverFallsIllIsReplacedAndWhoeverHasScoredStays() {
        village.then(HEAD, Kind.HANDED_IN).then(CLERK, Kind.PASSED);
        String named = ONE.person() + "," + TWO.person();
        village.then(OFFICER, Kind.VISIT_SET, Map.of("day", "2026-03-20", "assessors", named), null);
        village.then(ONE, Kind.SCORED, Map.of(), sheet("1", "1", "1"));
        UUID third = UUID.randomUUID();
        Map<UUID, String> without = Map.of(TWO.person(), "", third, "");
        assertEquals(because(TitleRefusal.NOT_NOW), village.as(OFFICER).visit(TODAY, without, TODAY));
        Map<UUID, String> good = Map.of(ONE.person(), "", third, "");
        assertEquals(Optional.empty(), village.as(OFFICER).visit(TODAY, good, TODAY));
        named = ONE.person() + "," + third;
        village.then(OFFICER, Kind.VISIT_SET, Map.of("day", "2026-03-22", "assessors", named), null);
        assertEquals(Stage.VISIT, village.now().stage());
        Actor other = new Actor(third, "示例评定员丙", null, "", false);
        village.then(other, Kind.SCORED, Map.of(), sheet("1", "1", "1"));
        assertEquals(Stage.DECISION, village.now().stage());
        assertEquals(Optional.of(100.0), village.now().result());
    }

    @Test
    void pointsThatCannotBeReadAreAskedForAndNotForgotten() {
        Map<String, String> fields = new HashMap<>(sheet("1", "1", "1").fields());
        fields.put("d.death", "5分");
        Sheet typed = new Sheet(fields, List.of());
        assertEquals(List.of(new Sheet.Missing("death", Sheet.Lack.DEDUCTION)), typed.missingOnSite(scheme(7, 30)));
        fields.put("d.death", "100");
        Sheet all = new Sheet(fields, List.of());
        assertEquals(List.of(), all.missingOnSite(scheme(7, 30)));
        assertEquals(0.0, all.points(scheme(7, 30)));
    }

    @Test
    void aResultBelowTheMarkOrWithWideDifferencesNeedsMore() {
        Village low = new Village(scheme(7, 30)).visited(sheet("1", "0", "0"), sheet("1", "0", "0"));
        assertEquals(because(TitleRefusal.BELOW_PASS_MARK), low.as(OFFICER).publish(""));
        assertEquals(Optional.empty(), low.as(OFFICER).refuse("得分不够"));
        Village wide = new Village(scheme(7, 8)).visited(sheet("1", "1", "1"), sheet("1", "1", "0"));
        assertEquals(because(TitleRefusal.DIFFERENCE), wide.as(OFFICER).publish(""));
        assertEquals(Optional.empty(), wide.as(OFFICER).publish("燃气项目复核过，以平均分为准"));
    }

    @Test
    void theTitleWaitsForTheEndOfTheObjectionsAndForOtherEyes() {
        village.visited(sheet("1", "1", "1"), sheet("1", "1", "0"));
        Actor assessorInOffice = new Actor(ONE.person(), "甲", null, "", true);
        assertEquals(
                because(TitleRefusal.SAME_PERSON), village.as(assessorInOffice).publish("x"));
        village.then(OFFICER, Kind.PUBLISHED);
        Instant end = Instant.parse("2026-03-09T16:00:00Z");
        assertEquals(Optional.of(end), village.now().openUntil(), "seven whole days in the county's time");
        assertTrue(village.now().objectable(end.minusSeconds(1)));
        assertEquals(because(TitleRefusal.STILL_OPEN), village.as(SECOND).grant(List.of(), end.minusSeconds(1)));
        Objection said = new Objection(UUID.randomUUID(), village.now().id(), "照片是旧的", "", village.time(), null);
        assertEquals(because(TitleRefusal.UNANSWERED), village.as(SECOND).grant(List.of(said), end));
        assertEquals(because(TitleRefusal.UPHELD), village.as(SECOND).grant(List.of(answered(said, true)), end));
        assertEquals(because(TitleRefusal.SAME_PERSON), village.as(OFFICER).grant(List.of(), end));
        assertEquals(Optional.empty(), village.as(SECOND).grant(List.of(answered(said, false)), end));
    }

    private static Objection answered(Objection said, boolean upheld) {
        return new Objection(
                said.id(),
                said.application(),
                said.words(),
                "",
                said.at(),
                new Objection.Answer(upheld, "查过了", "乙", said.at()));
    }

    @Test
    void withNoDaysForObjectionsItMayBeGivenAtOnce() {
        Village quick = new Village(scheme(0, 30)).visited(sheet("1", "1", "1"), sheet("1", "1", "1"));
        quick.then(OFFICER, Kind.PUBLISHED);
        assertFalse(quick.now().objectable(quick.time()));
        assertEquals(Optional.empty(), quick.as(SECOND).grant(List.of(), quick.time()));
    }

    @Test
    void aTitleHasATermIsReportedIsRenewedAndMayBeWithdrawn() {
        village.named();
        assertTrue(village.now().held(LocalDate.of(2029, 3, 31)));
        assertFalse(village.now().held(LocalDate.of(2029, 4, 1)));
        assertFalse(village.now().held(LocalDate.of(2026, 3, 31)), "not before its first day");
        assertFalse(village.now().renewable(LocalDate.of(2028, 9, 29)));
        assertTrue(village.now().renewable(LocalDate.of(2028, 9, 30)));
        assertEquals(Optional.of(LocalDate.of(2029, 3, 31)), village.now().end(LocalDate.of(2026, 4, 1)));
        assertEquals(Optional.empty(), village.as(HEAD).report(2026, LocalDate.of(2027, 1, 5)));
        assertEquals(because(TitleRefusal.YEAR), village.as(HEAD).report(2025, LocalDate.of(2027, 1, 5)));
        village.then(HEAD, Kind.REPORTED, Map.of("year", "2026", "injured", "9"), null);
        assertEquals(because(TitleRefusal.YEAR), village.as(HEAD).report(2026, LocalDate.of(2027, 1, 5)));
        assertEquals(Stage.GRANTED, village.now().stage());
        assertEquals(because(TitleRefusal.NO_WORDS), village.as(OFFICER).withdraw(""));
        village.then(OFFICER, Kind.WITHDRAWN);
        assertEquals(Stage.WITHDRAWN, village.now().stage());
        assertFalse(village.now().held(LocalDate.of(2026, 5, 1)));
        assertEquals(Optional.of("S-1"), village.now().number(), "what was given stays in the history");
    }

    @Test
    void whoeverAppliedMayTakeItBackUntilItIsMadeKnown() {
        village.then(HEAD, Kind.HANDED_IN);
        assertEquals(Optional.empty(), village.as(HEAD).takeBack());
        assertEquals(because(TitleRefusal.NOT_THERE), village.as(CLERK).takeBack());
        Village published = new Village(scheme(7, 30)).visited(sheet("1", "1", "1"), sheet("1", "1", "1"));
        published.then(OFFICER, Kind.PUBLISHED).pass(Duration.ofDays(1));
        assertEquals(because(TitleRefusal.NOT_NOW), published.as(HEAD).takeBack());
    }

    @Test
    void holdersAreRemindedOfTheReportAndOfTheEnd() {
        village.named();
        assertEquals(List.of(), Reminder.due(village.now(), LocalDate.of(2026, 12, 31)));
        assertEquals(
                List.of(new Reminder(Reminder.Kind.REPORT, "2026")),
                Reminder.due(village.now(), LocalDate.of(2027, 1, 1)));
        village.then(HEAD, Kind.REPORTED, Map.of("year", "2026", "injured", "9"), null);
        assertEquals(List.of(), Reminder.due(village.now(), LocalDate.of(2027, 2, 1)));
        village.then(HEAD, Kind.REPORTED, Map.of("year", "2027", "injured", "8"), null);
        assertEquals(
                List.of(new Reminder(Reminder.Kind.RENEW, "2029-03-31")),
                Reminder.due(village.now(), LocalDate.of(2028, 10, 1)));
        assertEquals(
                List.of(new Reminder(Reminder.Kind.ENDED, "2029-03-31")),
                Reminder.due(village.now(), LocalDate.of(2029, 4, 1)));
    }
}
