package org.pingandeng.portal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.portal.Wired;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.account.model.PersonId;
import org.pingandeng.portal.account.model.Role;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.notice.Notices;
import org.pingandeng.portal.organisation.model.OrganisationKind;
import org.pingandeng.portal.question.AnswerDesk;
import org.pingandeng.portal.question.AskDesk;
import org.pingandeng.portal.question.AskOrder;
import org.pingandeng.portal.question.FollowRoom.Mine;
import org.pingandeng.portal.question.Questioning;
import org.pingandeng.portal.question.model.Asker;
import org.pingandeng.portal.question.model.Question.Kind;
import org.pingandeng.portal.question.model.QuestionRefusal;
import org.pingandeng.portal.question.model.Questions;
import org.pingandeng.portal.question.model.Round.State;
import org.pingandeng.quiz.sql.Sql;

/** A citizen asks, the office lets in, a trainer of one township answers, the office lets out; nobody else's is seen. */
class PublicQuestionsTest {

    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 11, 23);

    @TempDir
    Path home;

    private final DataSource database = SharedPostgres.dataSource("portal");
    private final String phone = "139" + String.format("%08d", (int) (Math.random() * 100_000_000));
    private Town town;
    private Questioning it;
    private UUID township;
    private UUID neighbour;

    @BeforeEach
    void twoTownships() {
        town = new Town(home);
        Wired wired = new Wired().with(database, town.organisations, town.desk, town.visitor, town.clock);
        wired.with(new Notices(database));
        wired.make(Trail.class);
        it = new Questioning(wired, database);
        office();
        town.tell(() -> town.organisations.plant("测试县"));
        UUID county = town.tell(town.organisations::tree).get(0).id();
        township = township(county, "示例甲镇");
        neighbour = township(county, "示例乙镇");
    }

    private UUID township(UUID county, String name) {
        return town.tell(() -> town.organisations.add(county, OrganisationKind.TOWNSHIP, name))
                .orElseThrow()
                .id();
    }

    private void office() {
        town.become(Set.of(Role.OFFICE, Role.ADMINISTRATOR), null);
    }

    private void stranger() {
        town.visitor.become(null);
    }

    private AskOrder order(UUID once, String sum, boolean wantsPrivate) {
        return new AskOrder(
                Kind.QUESTION, "rights", "没培训能拒绝上岗吗", "老板让我今天就上机器。", wantsPrivate, "示例群众", phone, once, "", sum);
    }

    private String sum(UUID once) {
        var sum = it.ask.sum(once);
        return String.valueOf(sum.first() + sum.second());
    }

    private AskDesk.Asked asked(boolean wantsPrivate) {
        stranger();
        UUID once = UUID.randomUUID();
        AskDesk.Asked asked = town.tell(() -> it.ask.ask(order(once, sum(once), wantsPrivate)));
        assertEquals(List.of(), asked.refusals());
        return asked;
    }

    private PersonId routed(long number) {
        PersonId trainer = town.enter(township, Role.TRAINER);
        SignedIn as = signedIn(trainer);
        office();
        assertEquals(Optional.empty(), town.tell(() -> it.desk.accept(number, Role.TRAINER, township)));
        town.visitor.become(as);
        return trainer;
    }

    private SignedIn signedIn(PersonId person) {
        return new SignedIn(
                UUID.randomUUID(),
                person,
                "示例讲师",
                Set.of(Role.TRAINER),
                Role.permissions(Set.of(Role.TRAINER)),
                Optional.of(township),
                Optional.empty(),
                false);
    }

    private AnswerDesk.Draft draft(String... articles) {
        return new AnswerDesk.Draft("可以拒绝。", List.of(articles), false, NEXT_YEAR);
    }

    private void published(long number) {
        routed(number);
        assertEquals(Optional.empty(), town.tell(() -> it.answers.answer(number, draft("安全生产法:28"))));
        office();
        assertEquals(Optional.empty(), town.tell(() -> it.answers.publish(number)));
    }

    private List<String> told(PersonId who) {
        return new Sql(database)
                .ask(
                        "select kind from portal.notice where person = ? and kind like 'QUESTION%' order by id",
                        row -> row.getString(1), who.value());
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnceAndTheSameFormIsOneQuestion() {
        stranger();
        UUID once = UUID.randomUUID();
        AskOrder empty = new AskOrder(Kind.QUESTION, "", "", "", false, "", "12", once, "x", "");
        assertEquals(
                List.of(
                        QuestionRefusal.TRAP,
                        QuestionRefusal.NO_TOPIC,
                        QuestionRefusal.NO_TITLE,
                        QuestionRefusal.NO_NAME,
                        QuestionRefusal.NO_PHONE,
                        QuestionRefusal.WRONG_SUM),
                town.tell(() -> it.ask.ask(empty)).refusals());
        AskDesk.Asked first = town.tell(() -> it.ask.ask(order(once, sum(once), false)));
        AskDesk.Asked again = town.tell(() -> it.ask.ask(order(once, sum(once), false)));
        assertEquals(first, again);
        assertEquals(LocalDate.of(2026, 12, 14), first.due());
        assertTrue(first.sure());
    }

    @Test
    void onePersonAsksFiveADay() {
        for (int i = 0; i < 4; i++) {
            asked(false);
        }
        stranger();
        UUID fifth = UUID.randomUUID();
        AskDesk.Asked kept = town.tell(() -> it.ask.ask(order(fifth, sum(fifth), false)));
        assertEquals(kept, town.tell(() -> it.ask.ask(order(fifth, sum(fifth), false))), "sent twice, told twice");
        UUID once = UUID.randomUUID();
        assertEquals(
                List.of(QuestionRefusal.TOO_MANY),
                town.tell(() -> it.ask.ask(order(once, sum(once), false))).refusals());
        town.clock.pass(Duration.ofDays(1).plusSeconds(1));
        assertEquals(
                List.of(),
                town.tell(() -> it.ask.ask(order(once, sum(once), false))).refusals());
    }

    @Test
    void anAnswerCitesTheLawAndPassesASecondPairOfEyes() {
        AskDesk.Asked asked = asked(false);
        PersonId trainer = routed(asked.number());
        assertEquals(List.of("QUESTION_ROUTED"), told(trainer));
        assertEquals(
                Optional.of(QuestionRefusal.NO_ARTICLE), town.tell(() -> it.answers.answer(asked.number(), draft())));
        assertEquals(
                Optional.of(QuestionRefusal.UNKNOWN_ARTICLE),
                town.tell(() -> it.answers.answer(asked.number(), draft("安全生产法:999"))));
        assertEquals(
                Optional.of(QuestionRefusal.REVIEW_DAY),
                town.tell(() -> it.answers.answer(
                        asked.number(),
                        new AnswerDesk.Draft("可以。", List.of("安全生产法:28"), false, LocalDate.of(2026, 11, 23)))));
        assertEquals(Optional.empty(), town.tell(() -> it.answers.answer(asked.number(), draft("安全生产法:28"))));
        assertEquals(Optional.of(QuestionRefusal.OWN_ANSWER), town.tell(() -> it.answers.publish(asked.number())));
        assertTrue(town.tell(() -> it.library.find(asked.number())).isEmpty());
        office();
        assertEquals(Optional.empty(), town.tell(() -> it.answers.publish(asked.number())));
        assertEquals(Optional.of(QuestionRefusal.NOT_NOW), town.tell(() -> it.answers.publish(asked.number())));
        assertTrue(town.tell(() -> it.library.find(asked.number())).isPresent());
        List<Long> numbers = List.of(asked.number());
        assertEquals(
                1,
                town.tell(() -> it.library.questions(numbers, "", 0, 12)).page().size());
        var later = town.tell(() -> it.library.questions(numbers, "", 12, 12));
        assertEquals(1, later.total());
        assertTrue(later.page().isEmpty(), "a page after the last one");
        assertEquals(
                0, town.tell(() -> it.library.questions(numbers, "none", 0, 12)).total());
    }

    @Test
    void theAskerReadsByTheCodeRatesOnceAndAsksOn() {
        AskDesk.Asked asked = asked(false);
        published(asked.number());
        stranger();
        Mine mine = town.tell(() -> it.follow.find(asked.code().toLowerCase())).orElseThrow();
        assertEquals(State.ANSWERED, mine.standing().state());
        assertTrue(town.tell(() -> it.follow.find("AAAA-AAAA-AAAA")).isEmpty());
        assertTrue(
                town.tell(() -> it.follow.find(String.valueOf(asked.number()))).isEmpty(), "a number is no code");
        assertEquals(Optional.of(QuestionRefusal.NO_STARS), town.tell(() -> it.follow.rate(asked.code(), 0, "")));
        assertEquals(Optional.empty(), town.tell(() -> it.follow.rate(asked.code(), 5, "清楚")));
        assertEquals(Optional.of(QuestionRefusal.RATED_BEFORE), town.tell(() -> it.follow.rate(asked.code(), 1, "")));
        assertEquals(Optional.empty(), town.tell(() -> it.follow.followUp(asked.code(), "临时工呢")));
        assertEquals(Optional.of(QuestionRefusal.NOT_NOW), town.tell(() -> it.follow.followUp(asked.code(), "再问")));
        assertTrue(town.tell(() -> it.library.mean()).people() > 0);
    }

    @Test
    void whatAnotherTownshipAnswersIsNotSeen() {
        AskDesk.Asked asked = asked(false);
        routed(asked.number());
        assertTrue(lists(asked.number()));
        town.enter(neighbour, Role.TRAINER);
        assertThrows(NotYours.class, () -> town.tell(() -> it.desk.open(asked.number())));
        assertThrows(NotYours.class, () -> town.tell(() -> it.answers.answer(asked.number(), draft("安全生产法:28"))));
        assertFalse(lists(asked.number()));
        town.enter(township, Role.EDITOR);
        assertThrows(NotYours.class, () -> town.tell(() -> it.desk.open(asked.number())));
    }

    private boolean lists(long number) {
        return town.tell(() -> it.desk.lines("OPEN", 0, 1000)).stream()
                .anyMatch(each -> each.question().number() == number);
    }

    @Test
    void whatIsForTheAskerOnlyIsInNoList() {
        AskDesk.Asked asked = asked(true);
        published(asked.number());
        assertTrue(town.tell(() -> it.library.find(asked.number())).isEmpty());
        assertFalse(it.questions.shownAfter(asked.number() - 1, 10).contains(asked.number()));
        assertTrue(town.tell(() -> it.follow.find(asked.code()))
                .orElseThrow()
                .standing()
                .answered());
    }

    @Test
    void whoIsLateIsRemindedOnceADayAndTheFiguresSayIt() {
        AskDesk.Asked asked = asked(false);
        PersonId trainer = routed(asked.number());
        town.clock.pass(Duration.ofDays(18));
        remind();
        remind();
        assertEquals(List.of("QUESTION_ROUTED", "QUESTION_DUE"), told(trainer));
        town.clock.pass(Duration.ofDays(4));
        remind();
        remind();
        town.clock.pass(Duration.ofDays(1));
        remind();
        assertEquals(List.of("QUESTION_ROUTED", "QUESTION_DUE", "QUESTION_LATE", "QUESTION_LATE"), told(trainer));
        Questions.Figure figure = town.tell(() -> it.figures.since(LocalDate.of(2026, 11, 1))).stream()
                .filter(each -> township.equals(each.organisation()))
                .findFirst()
                .orElseThrow();
        assertEquals("2026-11", figure.month());
        assertEquals(1, figure.overdue());
        assertTrue(lines("LATE").contains(asked.number()));
    }

    @Test
    void everybodyReadsHowPunctualTheOfficesWereTogether() {
        Questions.Punctuality before = punctuality();
        asked(false);
        assertEquals(before, punctuality(), "what waits and has time counts for nobody");
        AskDesk.Asked asked = asked(false);
        published(asked.number());
        stranger();
        assertEquals(new Questions.Punctuality(before.inTime() + 1, before.counted() + 1), punctuality());
        office();
        List<Questions.Figure> figures = town.tell(() -> it.figures.since(LocalDate.of(2025, 11, 23)));
        long inTime = figures.stream().mapToLong(Questions.Figure::inTime).sum();
        long late = figures.stream().mapToLong(Questions.Figure::late).sum();
        long overdue = figures.stream().mapToLong(Questions.Figure::overdue).sum();
        assertEquals(new Questions.Punctuality(inTime, inTime + late + overdue), punctuality(), "the same figures");
    }

    private Questions.Punctuality punctuality() {
        return town.tell(() -> it.figures.ofTheYear());
    }

    private void remind() {
        office();
        town.tell(() -> {
            it.clock.remind();
            return null;
        });
    }

    private List<Long> lines(String view) {
        return town.tell(() -> it.desk.lines(view, 0, 1000)).stream()
                .map(each -> each.question().number())
                .toList();
    }

    @Test
    void anAnswerIsReadAgainAfterItsDay() {
        AskDesk.Asked asked = asked(false);
        published(asked.number());
        assertFalse(lines("REVIEW").contains(asked.number()));
        town.clock.pass(Duration.ofDays(366));
        assertTrue(lines("REVIEW").contains(asked.number()));
        assertEquals(Optional.empty(), town.tell(() -> it.answers.renew(asked.number(), LocalDate.of(2028, 11, 23))));
        assertFalse(lines("REVIEW").contains(asked.number()));
    }

    @Test
    void theOfficeSeesWhoAskedUntilTheirTimeIsOver() {
        AskDesk.Asked asked = asked(false);
        office();
        assertEquals(Optional.of(new Asker("示例群众", phone)), town.tell(() -> it.desk.asker(asked.number())));
        assertEquals(
                "SEEN",
                town.tell(() -> it.desk.open(asked.number()))
                        .steps()
                        .get(0)
                        .kind()
                        .name());
        town.clock.pass(Duration.ofDays(731));
        assertTrue(town.tell(() -> it.clock.forget()) > 0);
        assertEquals(Optional.empty(), town.tell(() -> it.desk.asker(asked.number())));
    }

    @Test
    void aCommentOnTheProgressIsShownOnceItWasLetIn() {
        stranger();
        UUID once = UUID.randomUUID();
        AskOrder comment = new AskOrder(Kind.COMMENT, "T6", "", "演出能不能到村里。", true, "示例群众", phone, once, "", sum(once));
        AskDesk.Asked asked = town.tell(() -> it.ask.ask(comment));
        assertEquals(List.of(), asked.refusals());
        assertFalse(comments().contains(asked.number()));
        office();
        assertEquals(Optional.empty(), town.tell(() -> it.desk.accept(asked.number(), Role.OFFICE, null)));
        assertTrue(comments().contains(asked.number()));
    }

    private List<Long> comments() {
        return town.tell(() -> it.library.comments("T6", 0, 100)).stream()
                .map(each -> each.question().number())
                .toList();
    }

    @Test
    void aYearThatIsCompletedCountsWhatWaitsAnew() {
        town.clock.pass(Duration.ofDays(35));
        AskDesk.Asked asked = asked(false);
        assertFalse(asked.sure(), "2027 is not published");
        office();
        assertEquals(
                Optional.of(QuestionRefusal.BAD_DAYS),
                town.tell(() -> it.calendar.keep(2099, true, "示例", "known", "2099-13-01 休 元旦")));
        LocalDate before = due(asked.number());
        List<String> lines = it.calendar.years().stream()
                .filter(each -> each.year() == 2027)
                .flatMap(each -> each.days().stream())
                .map(each -> each.line())
                .toList();
        try {
            String longer = String.join("\n", lines) + "\n2027-01-04 休 元旦";
            assertEquals(Optional.empty(), town.tell(() -> it.calendar.keep(2027, true, "示例", "known", longer)));
            assertEquals(before.plusDays(before.getDayOfWeek().getValue() == 5 ? 3 : 1), due(asked.number()));
        } finally {
            town.tell(() -> it.calendar.keep(2027, false, "示例", "known", String.join("\n", lines)));
        }
    }

    private LocalDate due(long number) {
        return town.tell(() -> it.desk.open(number)).standing().last().due();
    }

    @Test
    void everyViewIsCountedAsItIsListed() {
        asked(false);
        office();
        Map<String, Long> counts = town.tell(() -> it.desk.counts());
        for (String view : List.of("", "WAITING", "OPEN", "CHECK", "ANSWERED", "REFUSED", "LATE", "REVIEW")) {
            long listed = town.tell(() -> it.desk.count(view));
            long counted = counts.getOrDefault(view, 0L);
            assertEquals(listed, counted, view);
        }
    }
}
