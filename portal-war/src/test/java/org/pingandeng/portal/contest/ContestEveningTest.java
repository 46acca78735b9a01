package org.pingandeng.portal.contest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.portal.TestClock;
import org.pingandeng.portal.Wired;
import org.pingandeng.portal.account.SignedIn;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.PersonId;
import org.pingandeng.portal.account.model.Role;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.config.Keys;
import org.pingandeng.portal.contest.ContestAnswers.Given;
import org.pingandeng.portal.contest.model.AnswerQueue;
import org.pingandeng.portal.contest.model.Contest;
import org.pingandeng.portal.contest.model.ContestBank;
import org.pingandeng.portal.contest.model.ContestDraft;
import org.pingandeng.portal.contest.model.ContestRefusal;
import org.pingandeng.portal.contest.model.DraftRefusal;
import org.pingandeng.portal.contest.model.Reply;
import org.pingandeng.portal.contest.model.Side;
import org.pingandeng.portal.contest.store.AnswerCommit;
import org.pingandeng.portal.contest.store.JdbcContests;
import org.pingandeng.portal.contest.store.JdbcEntries;
import org.pingandeng.portal.organisation.OrganisationOffice;
import org.pingandeng.portal.outbox.OutboxLog;
import org.pingandeng.quiz.item.Answer;
import org.pingandeng.quiz.item.Blank;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.paper.Paper;
import org.pingandeng.quiz.paper.PoolItem;

/** An evening of a contest, from the office's desk to the pupil's phone, on a bank of thirty questions. */
class ContestEveningTest {

    private static final Instant EVENING = Instant.parse("2026-06-16T11:00:00Z");
    private static final String PICTURE = "ab".repeat(32);
    private static final String SECRET = "因为这样才安全";

    private final DataSource database = SharedPostgres.dataSource("portal");
    private final TestClock clock = new TestClock(EVENING);
    private final Visitor visitor = new Visitor();
    private final Bank bank = new Bank();
    private final ObjectMapper json = new ObjectMapper();
    private AnswerCommit commits;
    private ContestDesk desk;
    private ContestHall hall;
    private ContestAnswers answers;
    private Contest contest;

    /** Thirty questions of which the second option is right, and one with a picture and a blank where it is asked for. */
    private static final class Bank implements ContestBank {
        private final Map<UUID, Item> items = new HashMap<>();

        Bank() {
            IntStream.range(0, 30)
                    .forEach(n -> items.put(
                            UUID.randomUUID(),
                            new Item.Single(
                                    new Item.Text("示例题 " + n, SECRET, "消防", 3, List.of(), ""),
                                    List.of("甲" + n, "乙" + n, "丙" + n),
                                    1)));
        }

        /** Leaves ten blanks to fill, each below a picture. */
        void becomeBlanks() {
            items.clear();
            IntStream.range(0, 10)
                    .forEach(n -> items.put(
                            UUID.randomUUID(),
                            new Item.FillIn(
                                    new Item.Text(
                                            "![示例图](media:" + PICTURE + ")示例题 " + n + "：先____再检测。",
                                            SECRET,
                                            "消防",
                                            3,
                                            List.of(),
                                            ""),
                                    List.of(new Blank(List.of("通风", "送风"))))));
        }

        @Override
        public List<PoolItem> pool(List<String> topics) {
            return items.entrySet().stream()
                    .map(each -> new PoolItem(each.getKey(), 1, each.getValue().type(), "消防", options(each.getValue())))
                    .toList();
        }

        private static int options(Item item) {
            return item instanceof Item.Single single ? single.options().size() : 0;
        }

        @Override
        public Map<Integer, Item> items(Paper paper) {
            Map<Integer, Item> found = new HashMap<>();
            paper.slots().forEach(slot -> found.put(slot.number(), items.get(slot.item())));
            return found;
        }

        @Override
        public Map<String, Integer> topics() {
            return Map.of("消防", items.size());
        }
    }

    private static final class FixedKeys extends Keys {
        @Override
        public byte[] derive(String purpose, int length) {
            return new byte[length];
        }
    }

    @BeforeEach
    void theOfficeMakesAContestWithAClassOfThree() {
        commits = new AnswerCommit(database, Thread::new, 1_000);
        AnswerQueue queue = commits::offer;
        Wired wired = new Wired()
                .with(database, clock, visitor, bank, queue, new FixedKeys())
                .with(new JdbcContests(database), new JdbcEntries(database), new OrganisationOffice());
        wired.make(Trail.class);
        wired.make(OutboxLog.class);
        Passes passes = wired.make(Passes.class);
        passes.open();
        wired.make(Papers.class);
        wired.make(Teller.class);
        wired.make(Gate.class);
        wired.make(ContestBoard.class);
        desk = wired.make(ContestDesk.class);
        hall = wired.make(ContestHall.class);
        answers = wired.make(ContestAnswers.class);
        visitor.comeFrom("192.0.2.7");
        become("示例干部", Role.OFFICE);
        UUID id = desk.make(UUID.randomUUID(), draft(10)).id();
        assertEquals(Optional.empty(), desk.addSquad(id, Side.CLASS, "示例小学五（2）班", 3));
        desk.open(id, true);
        desk.open(id, true);
        contest = desk.find(id).orElseThrow();
    }

    @AfterEach
    void theWritersRest() {
        commits.close();
    }

    private void become(String name, Role role) {
        visitor.become(new SignedIn(
                UUID.randomUUID(),
                new PersonId(UUID.randomUUID()),
                name,
                Set.of(role),
                Role.permissions(Set.of(role)),
                Optional.empty(),
                Optional.empty(),
                false));
    }

    private static ContestDraft draft(int questions) {
        return new ContestDraft(
                "示例竞赛",
                "",
                "",
                "",
                Set.of(Side.CLASS, Side.INDIVIDUAL),
                List.of(),
                questions,
                10,
                2,
                false,
                5,
                EVENING.minusSeconds(60),
                EVENING.plusSeconds(7_200));
    }

    private String code() {
        return desk.codes(contest.id(), "", 0, 10).get(0).squad().code();
    }

    private Reply<ContestHall.Admitted> enter(String code, int seat, UUID device) {
        return hall.enter(new EntryOrder(contest.slug(), "CLASS", code, null, seat, device, null, false));
    }

    private Told answer(ContestHall.Sheet sheet, int slot, int option) {
        return answers.handIn(sheet.pass(), List.of(new Given(slot, new Answer.Choice(Set.of(option)))))
                .value()
                .join()
                .get(0);
    }

    @Test
    void aPupilComesInByCodeAnswersAndIsToldWhatIsRightOnlyThen() throws JsonProcessingException {
        String pass = enter(code().toLowerCase(java.util.Locale.ROOT), 2, UUID.randomUUID())
                .value()
                .pass();
        ContestHall.Sheet sheet = hall.begin(pass).value();
        assertEquals(10, sheet.questions().size());
        String sent = json.writeValueAsString(sheet);
        assertFalse(sent.contains(SECRET) || sent.contains("\"right\""), "no key and no explanation");
        Told told = answer(sheet, 1, 1);
        assertTrue(told.correct());
        assertEquals("{\"c\":[1]}", told.key());
        assertEquals(SECRET, told.why());
        assertFalse(answer(sheet, 2, 0).correct());
        assertEquals(told, answer(sheet, 1, 0), "the first answer stands");
        ContestHall.Standing standing = hall.standing(pass).value();
        assertEquals("示例小学五（2）班", standing.squad());
        assertEquals(2, standing.seat());
        assertEquals(0, standing.place(), "no pupil has a place of their own");
    }

    @Test
    void aBlankBelowAPictureIsFilledAndTheKeyComesAfterIt() throws JsonProcessingException {
        bank.becomeBlanks();
        clock.pass(Duration.ofMinutes(2));
        ContestHall.Sheet sheet =
                hall.begin(enter(code(), 1, UUID.randomUUID()).value().pass()).value();
        assertFalse(json.writeValueAsString(sheet).contains("通风"), "no key in the question");
        Told right = fill(sheet, 1, " 送风 ");
        assertTrue(right.correct());
        assertEquals("{\"b\":[\"通风\"]}", right.key());
        assertEquals(List.of(), right.wrong());
        Told slip = fill(sheet, 2, "闻一闻");
        assertFalse(slip.correct());
        assertEquals(List.of(0), slip.wrong());
        assertEquals(ContestRefusal.MALFORMED, answer(sheet, 4, 0).refusal(), "a choice fills no blank");
        assertEquals(ContestRefusal.MALFORMED, fill(sheet, 3, " ").refusal());
        assertTrue(hall.shows(sheet.pass(), PICTURE).value());
        assertFalse(hall.shows(sheet.pass(), "cd".repeat(32)).value(), "no other file of the library");
        assertEquals(ContestRefusal.PASS, hall.shows("x", PICTURE).refusal());
    }

    private Told fill(ContestHall.Sheet sheet, int slot, String word) {
        return answers.handIn(sheet.pass(), List.of(new Given(slot, new Answer.Filled(List.of(word)))))
                .value()
                .join()
                .get(0);
    }

    @Test
    void afterALossOfNetworkTheSameAttemptGoesOnWithWhatStands() {
        String pass = enter(code(), 1, UUID.randomUUID()).value().pass();
        ContestHall.Sheet sheet = hall.begin(pass).value();
        answer(sheet, 3, 1);
        ContestHall.Sheet again = hall.begin(pass).value();
        assertEquals(sheet.attempt(), again.attempt());
        assertEquals(1, again.told().size());
        assertEquals(3, again.told().get(0).slot());
    }

    @Test
    void lateAnswersCountWithinTheGraceAndNotAfterIt() {
        ContestHall.Sheet sheet =
                hall.begin(enter(code(), 1, UUID.randomUUID()).value().pass()).value();
        clock.pass(Duration.ofSeconds(630));
        assertEquals(null, answer(sheet, 1, 1).refusal());
        clock.pass(Duration.ofSeconds(60));
        assertEquals(ContestRefusal.TOO_LATE, answer(sheet, 2, 1).refusal());
        assertEquals(600_000, hall.end(sheet.pass()).value().millis(), "no longer than it lasted");
        assertEquals(1, desk.figures(contest.id()).get(0).late());
    }

    @Test
    void theTriesOfADayAreCounted() {
        String pass = enter(code(), 1, UUID.randomUUID()).value().pass();
        for (int i = 0; i < 2; i++) {
            hall.end(hall.begin(pass).value().pass());
        }
        assertEquals(ContestRefusal.NO_MORE_TODAY, hall.begin(pass).refusal());
        assertEquals(0, hall.standing(pass).value().left());
        clock.pass(Duration.ofDays(1));
        assertEquals(ContestRefusal.NOT_OPEN, hall.begin(pass).refusal());
    }

    @Test
    void wrongCodesSeatsAndPassesAreRefused() {
        assertEquals(
                ContestRefusal.CODE, enter("AAAA-AAAA", 1, UUID.randomUUID()).refusal());
        assertEquals(ContestRefusal.SEAT, enter(code(), 4, UUID.randomUUID()).refusal());
        String pass = enter(code(), 3, UUID.randomUUID()).value().pass();
        assertEquals(
                ContestRefusal.SEAT_TAKEN, enter(code(), 3, UUID.randomUUID()).refusal());
        UUID squad = desk.codes(contest.id(), "", 0, 10).get(0).squad().id();
        assertTrue(desk.free(squad, 3));
        assertNotNull(enter(code(), 3, UUID.randomUUID()).value());
        assertEquals(ContestRefusal.PASS, hall.begin(pass).refusal(), "the seat went to another device");
        assertEquals(ContestRefusal.PASS, hall.begin("x").refusal());
        assertEquals(ContestRefusal.PASS, answers.handIn(pass, List.of()).refusal(), "a device is no attempt");
        assertEquals(
                ContestRefusal.SIDE,
                hall.enter(new EntryOrder(contest.slug(), "TEAM", code(), "x", 1, UUID.randomUUID(), null, false))
                        .refusal());
    }

    @Test
    void aWorkerIsShownByNumberUntilTheyAllowMore() {
        become("示例工人", Role.LEARNER);
        EntryOrder order = new EntryOrder(contest.slug(), "INDIVIDUAL", null, null, 0, null, null, false);
        String pass = hall.enter(order).value().pass();
        assertEquals("", hall.standing(pass).value().shown());
        assertEquals("示*", hall.show(pass, true).value());
        answer(hall.begin(pass).value(), 1, 1);
        clock.pass(Duration.ofSeconds(6));
        assertEquals(1, hall.standing(pass).value().place());
        become("示例别人", Role.LEARNER);
        assertEquals(ContestRefusal.SIGNED_OUT, hall.show(pass, true).refusal(), "not in another's name");
        assertEquals(ContestRefusal.PASS, hall.standing(pass).refusal(), "nor on the device that they left behind");
    }

    @Test
    void slipsOfManyNeverKeepOutWhoHasTheRightCode() {
        for (int slip = 0; slip < 300; slip++) {
            assertEquals(
                    ContestRefusal.CODE,
                    enter("AAAA-AAAA", 1, UUID.randomUUID()).refusal());
        }
        assertEquals(
                ContestRefusal.TOO_OFTEN,
                enter("AAAA-AAAA", 1, UUID.randomUUID()).refusal());
        assertNotNull(enter(code(), 1, UUID.randomUUID()).value());
    }

    @Test
    void theSameFormTwiceMakesOneContest() {
        UUID request = UUID.randomUUID();
        assertEquals(request, desk.make(request, draft(10)).id());
        assertEquals(new ContestDesk.Made(request, Optional.empty()), desk.make(request, draft(20)));
        assertEquals(10, desk.find(request).orElseThrow().questions());
    }

    @Test
    void aContestIsAmongThoseThatRunUntilItsRoundEndsOrTheOfficeClosesIt() {
        assertTrue(runs());
        clock.pass(Duration.ofSeconds(7_300));
        assertFalse(runs(), "its only round is over");
        UUID next = desk.make(UUID.randomUUID(), later()).id();
        assertFalse(runs(next), "nobody sees a draft");
        desk.open(next, true);
        assertTrue(runs(next));
        desk.open(next, false);
        assertFalse(runs(next));
    }

    private ContestDraft later() {
        ContestDraft draft = draft(10);
        return new ContestDraft(
                draft.titleZh(),
                "",
                "",
                "",
                draft.sides(),
                List.of(),
                10,
                10,
                2,
                false,
                5,
                EVENING.plusSeconds(7_200),
                EVENING.plusSeconds(14_400));
    }

    private boolean runs() {
        return runs(contest.id());
    }

    private boolean runs(UUID id) {
        return hall.running().stream().anyMatch(each -> each.id().equals(id));
    }

    @Test
    void whatCannotBeAContestIsRefusedWithTheReason() {
        become("示例干部", Role.OFFICE);
        assertEquals(
                Optional.of(DraftRefusal.NOT_ENOUGH),
                desk.make(UUID.randomUUID(), draft(31)).refusal());
        assertEquals(
                Optional.of(DraftRefusal.ROUND_OVERLAPS),
                desk.addRound(contest.id(), "第 2 轮", "", EVENING, EVENING.plusSeconds(60)));
        assertEquals(Optional.of(DraftRefusal.SIDE), desk.addSquad(contest.id(), Side.TEAM, "示例队", 5));
        assertEquals(Optional.of(DraftRefusal.NAME_TAKEN), desk.addSquad(contest.id(), Side.CLASS, "示例小学五（2）班", 5));
        desk.open(contest.id(), false);
        assertEquals(
                ContestRefusal.NOT_OPEN, enter(code(), 1, UUID.randomUUID()).refusal());
    }
}
