package org.pingandeng.course.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.TestHouse;
import org.pingandeng.course.hours.model.Attention;
import org.pingandeng.course.hours.model.Span;
import org.pingandeng.course.programme.PlayerPolicyDesk.Wanted;
import org.pingandeng.course.programme.PolicyRefusal;
import org.pingandeng.course.programme.model.PlayerPolicy;
import org.pingandeng.course.programme.model.PlayerPolicy.Questions;
import org.pingandeng.course.programme.model.PlayerPolicy.Seeking;
import org.pingandeng.course.study.model.Check;

/** Somebody watches a film of a minute whose programme asks in the middle of it whether they are there. */
class PresenceTest {

    private static final int ANSWER = 60;

    @TempDir
    Path folder;

    private TestHouse house;
    private String code;
    private LessonId film;
    private final LearnerId learner = new LearnerId(UUID.randomUUID());
    private final UUID tab = UUID.randomUUID();
    private StudyState state;

    @BeforeEach
    void enrol() {
        house = new TestHouse(folder.resolve("media"));
        code = "p-" + UUID.randomUUID();
        house.open(folder.resolve("pack"), code, "");
        film = LessonId.of(code, "l03");
        house.programmeDesk.enrol(learner, code, Optional.empty());
    }

    private void policy(Seeking seeking, List<Integer> speeds, int faster, int least, int questions) {
        PlayerPolicy policy = new PlayerPolicy(seeking, speeds, faster, least, new Questions(questions, ANSWER));
        assertEquals(
                Optional.empty(),
                house.policyDesk.add(
                        new Wanted(Optional.of(code), house.shelf.today(), policy, "示例办公室决定", "proposal")));
    }

    private void open() {
        state = house.heartbeats
                .open(learner, film, tab, false, Optional.empty())
                .orElseThrow();
    }

    private void watch(long from, long to, long lasted) {
        house.watch.pass(lasted);
        Report report = new Report(state.token(), List.of(new Span(Attention.ACTIVE, from, to, lasted)), 0, false);
        state = house.heartbeats
                .report(learner, film, tab, report, Optional.empty())
                .orElseThrow();
    }

    private void watch(long from, long to) {
        watch(from, to, to - from);
    }

    /** Watches on, fifteen seconds at a time, until a question stands before the learner. */
    private long untilAsked(long from) {
        long at = from;
        while (state.asked().isEmpty() && at < 60_000) {
            long next = Math.min(60_000, at + 15_000);
            watch(at, next);
            at = next;
        }
        assertTrue(state.asked().isPresent(), "asked by " + at);
        return at;
    }

    private Optional<Answered> answer(String choice) {
        return house.answers.answer(
                learner,
                film,
                tab,
                Optional.empty(),
                state.asked().orElseThrow().id(),
                choice);
    }

    private List<String> ledger() {
        return house.ledger.newest(learner, List.of(code), 0, 100).stream()
                .map(entry -> entry.line().refusal().map(Enum::name).orElse("COUNTED") + " "
                        + entry.line().lasted())
                .toList();
    }

    @Test
    void whatWasWatchedCountsOnceSomebodyAnswers() {
        policy(Seeking.LESSON, List.of(100), 100, 100, 1);
        open();
        assertEquals(Optional.empty(), state.asked(), "nothing is told ahead");
        long at = untilAsked(0);
        assertEquals(0, state.credited());
        assertEquals(at, state.held());
        assertEquals("进入有限空间前先做什么？", state.asked().orElseThrow().stem());
        assertEquals(ANSWER, state.asked().orElseThrow().secondsLeft());

        Answered wrong = answer("1").orElseThrow();
        assertEquals(Answered.Came.PROVEN, wrong.came(), "a wrong answer proves as well that somebody is there");
        assertFalse(wrong.right());
        assertEquals("通风", wrong.key());
        assertEquals(List.of("COUNTED " + at), ledger());
        while (at < 60_000) {
            watch(at, at + 15_000);
            at += 15_000;
        }
        assertTrue(state.done(), "after the last answer nothing waits any more");
    }

    @Test
    void aMomentIsNotPlayedOverByPlayingFaster() {
        policy(Seeking.LESSON, List.of(100, 200), 100, 100, 1);
        open();
        for (long at = 0; at < 60_000 && state.asked().isEmpty(); at += 10_000) {
            watch(at, at + 10_000, 5_000);
        }
        long moment = house.checks.of(learner, film).get(0).moment();
        assertTrue(state.asked().isPresent());
        assertTrue(state.reached() - moment <= 10_000, "asked with the first report after it");
    }

    @Test
    void theFirstAnswerCountsAndTheSameAgainChangesNothing() {
        policy(Seeking.LESSON, List.of(100), 100, 100, 1);
        open();
        untilAsked(0);
        assertEquals(Optional.empty(), answer("7"), "no such answer");
        assertTrue(answer("0").orElseThrow().right());
        List<String> once = ledger();
        assertTrue(answer("1").orElseThrow().right(), "the first one stands");
        assertEquals(once, ledger());
    }

    @Test
    void whereNobodyAnswersTheStretchIsLostAndAskedAboutAgain() {
        policy(Seeking.LESSON, List.of(100), 100, 100, 1);
        open();
        long at = untilAsked(0);
        UUID first = state.asked().orElseThrow().id();
        house.watch.pass((ANSWER + 11) * 1000L);
        assertEquals(Answered.Came.LATE, answer("0").orElseThrow().came());
        assertEquals(List.of("ABSENT " + at), ledger());
        watch(at, at, 1_000);
        assertEquals(0, state.credited());
        assertEquals(0, state.reached(), "it is watched again from where it was lost");

        untilAsked(0);
        assertFalse(first.equals(state.asked().orElseThrow().id()), "another question");
        assertEquals(Answered.Came.PROVEN, answer("0").orElseThrow().came());
        assertTrue(house.ledger.counted(learner, film).covered().length() > 0);
    }

    @Test
    void thePageGivesUpForNobodyOnceTheTimeIsOver() {
        policy(Seeking.LESSON, List.of(100), 100, 100, 1);
        open();
        long at = untilAsked(0);
        assertEquals(Optional.empty(), answer(PresenceRoom.NOBODY), "not before");
        house.watch.pass(ANSWER * 1000L);
        Answered nobody = answer(PresenceRoom.NOBODY).orElseThrow();
        assertEquals(Answered.Came.LATE, nobody.came());
        assertEquals(0, nobody.back());
        assertEquals(List.of("ABSENT " + at), ledger());
    }

    @Test
    void whoClosesThePageOverAQuestionLosesTheStretchAndIsToldSo() {
        policy(Seeking.LESSON, List.of(100), 100, 100, 1);
        open();
        long at = untilAsked(0);
        house.watch.pass(3_600_000);
        open();
        assertEquals(
                List.of("ABSENT"),
                state.lines().stream().map(StudyState.Told::reason).toList());
        assertEquals(0, state.back().orElseThrow());
        assertEquals(List.of("ABSENT " + at), ledger());
    }

    @Test
    void whoComesBackInTimeFindsTheSameQuestion() {
        policy(Seeking.LESSON, List.of(100), 100, 100, 1);
        open();
        untilAsked(0);
        UUID asked = state.asked().orElseThrow().id();
        house.watch.pass(20_000);
        open();
        assertEquals(asked, state.asked().orElseThrow().id());
        assertEquals(ANSWER - 20, state.asked().orElseThrow().secondsLeft());
    }

    @Test
    void whatWasWatchedElsewhereWaitsForTheNextQuestionToo() {
        policy(Seeking.LESSON, List.of(100), 100, 100, 1);
        var lesson =
                house.enrolled.course(learner, film).orElseThrow().lesson(film).orElseThrow();
        PlayerPolicy policy = house.enrolled.policy(learner, code);
        assertTrue(house.presence.holds(learner, lesson, policy), "nobody has asked yet");
        open();
        untilAsked(0);
        assertTrue(house.presence.holds(learner, lesson, policy));
        answer("0");
        assertFalse(house.presence.holds(learner, lesson, policy), "all was answered");
    }

    @Test
    void withoutAQuestionOfTheTopicPresenceAloneIsAskedFor() {
        house.questions.only = Optional.empty();
        policy(Seeking.LESSON, List.of(100), 100, 100, 1);
        open();
        untilAsked(0);
        assertEquals("", state.asked().orElseThrow().stem());
        assertEquals(
                Answered.Came.PROVEN, answer(PresenceRoom.HERE).orElseThrow().came());
    }

    @Test
    void aQuestionOfAnotherIsNobodysToAnswer() {
        policy(Seeking.LESSON, List.of(100), 100, 100, 1);
        open();
        untilAsked(0);
        LearnerId other = new LearnerId(UUID.randomUUID());
        house.programmeDesk.enrol(other, code, Optional.empty());
        UUID asked = state.asked().orElseThrow().id();
        assertEquals(
                Optional.empty(), house.answers.answer(other, film, UUID.randomUUID(), Optional.empty(), asked, "0"));
        assertEquals(0, house.ledger.counted(learner, film).covered().length());
    }

    @Test
    void aProgrammeThatAsksNoMoreLetsWhatWaitedCount() {
        policy(Seeking.LESSON, List.of(100), 100, 100, 2);
        open();
        watch(0, 5_000);
        assertEquals(5_000, state.held());
        policy(Seeking.LESSON, List.of(100), 100, 100, 0);
        watch(5_000, 10_000);
        assertEquals(10_000, state.credited());
        assertTrue(house.checks.of(learner, film).stream().allMatch(check -> check.state() == Check.State.DROPPED));
    }

    @Test
    void wherePartsMayBeJumpedOverWhatIsLeftIsAskedAtTheEnd() {
        policy(Seeking.FREE, List.of(100), 100, 50, 2);
        house.programmeDesk.enrol(new LearnerId(UUID.randomUUID()), code, Optional.empty());
        open();
        List<Long> moments =
                house.checks.of(learner, film).stream().map(Check::moment).toList();
        assertEquals(2, moments.size());
        watch(moments.get(0) + 1_000, moments.get(0) + 15_000);
        watch(moments.get(1) + 1_000, Math.min(60_000, moments.get(1) + 20_000));
        assertTrue(state.held() > 0);
    }

    @Test
    void onlyNaturalSpeedIsAllowedAndNothingFasterGoesOn() {
        policy(Seeking.LESSON, List.of(100), 100, 100, 0);
        open();
        watch(0, 30_000, 15_000);
        assertEquals(15_000, state.credited());
        assertTrue(state.reached() <= 16_500, "what was played too fast was not reached");
        assertEquals("FAST_PLAY", state.lines().get(1).reason());
    }

    @Test
    void whatFasterPlayingCountsIsAValueOfTheProgramme() {
        policy(Seeking.LESSON, List.of(100, 150), 40, 100, 0);
        open();
        watch(0, 15_000, 10_000);
        assertEquals(4_000, state.credited());
        assertEquals(15_000, state.reached());
        watch(15_000, 25_000);
        assertEquals(14_000, state.credited());
    }

    @Test
    void theLeastTimeIsTheOneOfTheDayOfEnrolment() {
        policy(Seeking.LESSON, List.of(100), 100, 80, 0);
        open();
        watch(0, 48_000);
        assertTrue(state.done(), "four fifths of a minute are enough for this programme");
        policy(Seeking.LESSON, List.of(100), 100, 100, 0);
        house.watch.pass(86_400_000L);
        policy(Seeking.LESSON, List.of(100), 100, 90, 0);
        open();
        assertFalse(state.done(), "the last word of the day of enrolment goes");
    }

    @Test
    void ofTwoProgrammesWithTheCourseTheStricterGoes() {
        String other = "p-" + UUID.randomUUID();
        String json = "[{\"code\":\"%s\",\"title\":{\"zh_CN\":\"宽松\"},\"courses\":[\"%s\"]}]".formatted(other, code);
        house.programmeDesk.bringInProgrammes(new java.io.ByteArrayInputStream(json.getBytes()));
        policy(Seeking.NONE, List.of(100, 125), 50, 100, 1);
        house.watch.pass(1_000);
        house.programmeDesk.enrol(learner, other, Optional.empty());
        PlayerPolicy met = house.enrolled.policy(learner, code);
        assertEquals(new PlayerPolicy(Seeking.NONE, List.of(100, 125), 50, 100, new Questions(1, ANSWER)), met);
    }

    @Test
    void aPolicyIsRefusedWithItsReason() {
        PlayerPolicy fine = house.policies.on(code, house.shelf.today()).policy();
        assertEquals(Optional.of(PolicyRefusal.UNKNOWN_PROGRAMME), refused("none", 0, fine, "示例"));
        assertEquals(Optional.of(PolicyRefusal.PAST_DAY), refused(code, -1, fine, "示例"));
        assertEquals(Optional.of(PolicyRefusal.NO_SOURCE), refused(code, 0, fine, " "));
        assertEquals(
                Optional.of(PolicyRefusal.SPEEDS),
                refused(code, 0, new PlayerPolicy(Seeking.FREE, List.of(125), 100, 100, fine.questions()), "示例"));
        assertEquals(
                Optional.of(PolicyRefusal.FASTER),
                refused(code, 0, new PlayerPolicy(Seeking.FREE, List.of(100), 101, 100, fine.questions()), "示例"));
        assertEquals(Optional.of(PolicyRefusal.LEAST), refused(code, 0, fine.withLeast(40), "示例"));
        assertEquals(
                Optional.of(PolicyRefusal.ANSWER_TIME),
                refused(code, 0, new PlayerPolicy(Seeking.FREE, List.of(100), 100, 100, new Questions(1, 5)), "示例"));
        assertEquals(Optional.empty(), refused(code, 1, fine, "示例"));
        assertEquals(Optional.empty(), refused(code, 1, fine, "示例"));
        assertEquals(
                1,
                house.policyDesk.policies().stream()
                        .filter(each -> each.programme().equals(Optional.of(code)))
                        .count(),
                "the same twice is once");
    }

    private Optional<PolicyRefusal> refused(String programme, int days, PlayerPolicy policy, String source) {
        return house.policyDesk.add(
                new Wanted(Optional.of(programme), house.shelf.today().plusDays(days), policy, source, "proposal"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 5, 8})
    void whateverIsAnsweredOrNotNothingAboveTheWallClockCounts(long seed) {
        policy(Seeking.FREE, List.of(100, 150), 100, 100, 2);
        java.util.Random random = new java.util.Random(seed);
        open();
        long wall = 0;
        for (int step = 0; step < 60; step++) {
            long lasted = random.nextInt(20_000);
            long from = random.nextInt(60_000);
            wall += lasted;
            watch(from, from + lasted * (random.nextBoolean() ? 3 : 2) / 2, lasted);
            if (state.asked().isPresent() && random.nextBoolean()) {
                answer(String.valueOf(random.nextInt(2)));
            } else if (random.nextInt(4) == 0) {
                long away = random.nextInt(200_000);
                house.watch.pass(away);
                open();
            }
            long counted = house.ledger.counted(learner, film).covered().length();
            long lines = house.ledger.newest(learner, List.of(code), 0, 10_000).stream()
                    .filter(entry -> entry.line().refusal().isEmpty())
                    .mapToLong(entry -> entry.line().lasted())
                    .sum();
            assertEquals(counted, lines, "the ledger and its sum agree");
            assertTrue(counted <= wall, "step " + step);
        }
    }
}
