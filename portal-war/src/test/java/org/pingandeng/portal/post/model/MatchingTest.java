package org.pingandeng.portal.post.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A file is set against the list that stands: new people, new certificates, and those who stand there already. */
class MatchingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate SINCE = LocalDate.of(2024, 3, 1);
    private static final UUID ONCE = UUID.randomUUID();
    private static final Keeper KEEPER = new Keeper(UUID.randomUUID(), "示例企业", Post.ofEnterprises());
    private static final Member MEMBER = new Member(UUID.randomUUID(), "示例安全员乙");
    private static final PostDraft.Paper PAPER =
            new PostDraft.Paper("T000000000000001234", "示例发证机关", SINCE, SINCE.plusYears(6));

    private static PostDraft draft(int row, String name, String duty, LocalDate since, PostDraft.Paper paper) {
        return new PostDraft(row, name, "", Post.SPECIAL_OPERATOR, duty, since, paper);
    }

    private static Intake match(List<Holding> standing, PostDraft... drafts) {
        return new Matching(
                        new Matching.Hand(ONCE, "示例企业管理员", Instant.EPOCH, TODAY),
                        KEEPER,
                        standing,
                        account -> account.equals("li.si") ? Optional.of(MEMBER) : Optional.empty())
                .of(new PostTable(Arrays.asList(drafts), List.of()));
    }

    /** What stands on the list after a file was entered. */
    private static List<Holding> entered(Intake intake) {
        return intake.entries().stream()
                .map(entry ->
                        new Holding(entry.line(), entry.proof() == null ? List.of() : List.of(entry.proof()), null))
                .toList();
    }

    private static List<Intake.State> states(Intake intake) {
        assertEquals(List.of(), intake.flaws());
        return intake.entries().stream().map(Intake.Entry::state).toList();
    }

    private static void refused(Intake intake, PostColumn column, PostRefusal reason, String found) {
        assertTrue(!intake.sound());
        assertEquals(column, intake.flaws().get(0).column());
        assertEquals(reason, intake.flaws().get(0).reason());
        assertEquals(found, intake.flaws().get(0).found());
    }

    @Test
    void theSameFileTwiceAddsNothingTwice() {
        PostDraft electrician = draft(2, "示例电工甲", "低压电工作业", SINCE, PAPER);
        PostDraft welder = draft(3, "示例焊工丙", "", SINCE, null);
        Intake first = match(List.of(), electrician, welder);
        assertEquals(List.of(Intake.State.NEW, Intake.State.NEW), states(first));
        assertEquals(1, first.proofs());
        assertEquals(
                first.entries(), match(List.of(), electrician, welder).entries(), "the same form, the same numbers");
        assertNotEquals(
                first.entries().get(0).line().id(),
                first.entries().get(1).line().id());
        Intake again = match(entered(first), electrician, welder);
        assertEquals(List.of(Intake.State.STANDS, Intake.State.STANDS), states(again));
        assertTrue(!again.fresh());
        assertEquals(0, again.proofs());
    }

    @Test
    void aCertificateThatCameLaterIsEnteredForTheLineThatStands() {
        List<Holding> standing = entered(match(List.of(), draft(2, "示例电工甲", "低压电工作业", SINCE, null)));
        Intake later = match(standing, draft(7, "示例电工甲", "", SINCE, PAPER));
        assertEquals(List.of(Intake.State.PROOF), states(later));
        assertEquals(standing.get(0).line().id(), later.entries().get(0).proof().line());
    }

    @Test
    void whoStandsInThePostSinceAnotherDayIsNotEnteredTwice() {
        List<Holding> standing = entered(match(List.of(), draft(2, "示例电工甲", "", SINCE, null)));
        refused(
                match(standing, draft(2, "示例电工甲", "", SINCE.plusDays(1), null)),
                PostColumn.SINCE,
                PostRefusal.OTHER_SINCE,
                "2024-03-01");
    }

    @Test
    void whoLeftMayComeBackButWhatWasEndedStaysEnded() {
        PostLine line = match(List.of(), draft(2, "示例电工甲", "", SINCE, null))
                .entries()
                .get(0)
                .line();
        Ending end = new Ending(SINCE.plusYears(1), "示例：调岗", "示例企业管理员", Instant.EPOCH);
        PostLine left = new PostLine(
                line.id(),
                line.owner(),
                line.post(),
                line.duty(),
                line.person(),
                line.name(),
                line.since(),
                line.who(),
                line.at(),
                end);
        List<Holding> standing = List.of(new Holding(left, List.of(), null));
        assertEquals(List.of(Intake.State.STANDS), states(match(standing, draft(2, "示例电工甲", "", SINCE, PAPER))));
        assertEquals(
                List.of(Intake.State.NEW), states(match(standing, draft(2, "示例电工甲", "", SINCE.plusYears(2), null))));
    }

    @Test
    void anAccountIsSomebodyOfTheOrganisationWithThatName() {
        PostDraft known = new PostDraft(2, "", "li.si", Post.SAFETY_MANAGER, "", SINCE, null);
        PostLine line = match(List.of(), known).entries().get(0).line();
        assertEquals(MEMBER.id(), line.person());
        assertEquals(MEMBER.name(), line.name());
        PostDraft unknown = new PostDraft(2, "示例工人", "wang.wu", Post.HEAD, "", SINCE, null);
        refused(match(List.of(), unknown), PostColumn.ACCOUNT, PostRefusal.PERSON, "wang.wu");
        PostDraft other = new PostDraft(2, "示例工人", "li.si", Post.HEAD, "", SINCE, null);
        refused(match(List.of(), other), PostColumn.NAME, PostRefusal.ACCOUNT_OTHER, "示例工人");
    }

    @Test
    void twoRowsOfOnePersonInOnePostAreOneTooMany() {
        Intake intake = match(
                List.of(),
                draft(2, "示例电工甲", "低压电工作业", SINCE, null),
                draft(3, "示例电工甲", "高压电工作业", SINCE, null),
                draft(4, "示例电工甲", "低压电工作业", SINCE.plusDays(1), null));
        refused(intake, null, PostRefusal.ROW_TWICE, "2");
        assertEquals(4, intake.flaws().get(0).row());
        assertEquals(2, intake.entries().size(), "somebody with two duties has two lines");
    }

    @Test
    void whatTheFormOfThePageRefusesAFileDoesNotBringInEither() {
        refused(
                match(List.of(), draft(2, "示例电工甲", "", TODAY.plusDays(1), null)),
                PostColumn.SINCE,
                PostRefusal.DAY,
                "");
        PostDraft.Paper turned = new PostDraft.Paper("T1234", "示例发证机关", SINCE, SINCE.minusDays(1));
        refused(match(List.of(), draft(2, "示例电工甲", "", SINCE, turned)), PostColumn.FROM, PostRefusal.DAYS, "");
        PostDraft officer = new PostDraft(2, "示例执法人员", "", Post.ENFORCEMENT_OFFICER, "", SINCE, null);
        refused(match(List.of(), officer), PostColumn.POST, PostRefusal.POST, "");
    }
}
