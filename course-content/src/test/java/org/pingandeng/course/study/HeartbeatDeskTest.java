package org.pingandeng.course.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
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
import org.pingandeng.course.hours.model.Refusal;
import org.pingandeng.course.hours.model.Span;
import org.pingandeng.course.programme.Completion;
import org.pingandeng.course.programme.Enrolling;

class HeartbeatDeskTest {

    @TempDir
    Path folder;

    private TestHouse house;
    private String code;
    private LessonId text;
    private LessonId film;
    private final LearnerId learner = new LearnerId(UUID.randomUUID());

    @BeforeEach
    void enrol() {
        house = new TestHouse(folder.resolve("media"));
        code = "p-" + UUID.randomUUID();
        house.open(folder.resolve("pack"), code, ",\"requiredSeconds\":180");
        text = LessonId.of(code, "l01");
        film = LessonId.of(code, "l03");
        assertEquals(Enrolling.ENROLLED, house.programmeDesk.enrol(learner, code, Optional.empty()));
    }

    /** A browser tab, as far as the server can tell. */
    private final class Browser {
        private final UUID tab = UUID.randomUUID();
        private final LessonId lesson;
        private StudyState state;

        Browser(LessonId lesson) {
            this.lesson = lesson;
            open(false);
        }

        void open(boolean over) {
            state = house.heartbeats
                    .open(learner, lesson, tab, over, Optional.empty())
                    .orElseThrow();
        }

        StudyState send(String token, Span... spans) {
            state = house.heartbeats
                    .report(learner, lesson, tab, new Report(token, List.of(spans), 0, false), Optional.empty())
                    .orElseThrow();
            return state;
        }

        void leave() {
            house.heartbeats.report(
                    learner, lesson, tab, new Report(state.token(), List.of(), 0, true), Optional.empty());
        }

        StudyState watch(long from, long to) {
            house.watch.pass(to - from);
            return send(state.token(), new Span(Attention.ACTIVE, from, to, to - from));
        }

        StudyState read(long lasted) {
            house.watch.pass(lasted);
            return send(state.token(), new Span(Attention.ACTIVE, 0, 0, lasted));
        }
    }

    private Completion completion() {
        return house.programmeDesk.completion(learner, code).orElseThrow();
    }

    @Test
    void enrollingTwiceChangesNothing() {
        assertEquals(Enrolling.ALREADY, house.programmeDesk.enrol(learner, code, Optional.empty()));
        assertEquals(1, house.programmeDesk.completions(learner).size());
        assertEquals(Enrolling.NO_PROGRAMME, house.programmeDesk.enrol(learner, "none", Optional.empty()));
    }

    @Test
    void theWholeProgrammeIsStudiedAndToldOnce() {
        Browser reading = new Browser(text);
        for (int beat = 0; beat < 6; beat++) {
            reading.read(10_000);
        }
        assertTrue(reading.state.done());
        Browser pages = new Browser(LessonId.of(code, "l02"));
        pages.open(true);
        pages.read(60_000);
        assertFalse(completion().complete());
        Browser watching = new Browser(film);
        watching.open(true);
        watching.watch(0, 15_000);
        watching.watch(15_000, 30_000);
        watching.watch(30_000, 45_000);
        assertTrue(house.told.stream().noneMatch(told -> told.startsWith("programme.completed")));
        watching.watch(45_000, 59_200);

        assertTrue(completion().complete());
        assertEquals(100, completion().percent());
        assertEquals(
                List.of("programme.completed " + learner + "/" + code),
                house.told.stream()
                        .filter(told -> told.startsWith("programme.completed"))
                        .toList());
    }

    @Test
    void aTokenServesOnceAndTheSecondUseIsWrittenDown() {
        Browser tab = new Browser(film);
        String token = tab.state.token();
        tab.watch(0, 10_000);
        house.watch.pass(10_000);
        StudyState replayed = tab.send(token, new Span(Attention.ACTIVE, 10_000, 20_000, 10_000));

        assertEquals(Optional.of(Refusal.REPLAYED_TOKEN), replayed.refusal());
        assertEquals(10_000, replayed.credited());
        assertTrue(reasons().contains("REPLAYED_TOKEN"));
    }

    @Test
    void theSameReportAgainIsAnsweredAgainAndChangesNothing() {
        Browser tab = new Browser(film);
        String token = tab.state.token();
        StudyState first = tab.watch(0, 10_000);
        StudyState again = tab.send(token, new Span(Attention.ACTIVE, 0, 10_000, 10_000));

        assertEquals(Optional.empty(), again.refusal(), "an answer that was lost on the way is no fraud");
        assertEquals(first.token(), again.token());
        assertEquals(List.of(""), reasons());
    }

    @Test
    void forgedTokensAndOthersTokensAreRefused() {
        Browser tab = new Browser(film);
        String other = new Browser(text).state.token();
        for (String forged : List.of("", "x", other, tab.state.token().substring(1) + "A")) {
            house.watch.pass(10_000);
            StudyState state = tab.send(forged, new Span(Attention.ACTIVE, 0, 10_000, 10_000));
            assertEquals(Optional.of(Refusal.FORGED_TOKEN), state.refusal(), forged);
            assertEquals(0, state.credited());
        }
    }

    @Test
    void ofTwoTabsOneCountsAndTheOtherCanTakeOver() {
        Browser first = new Browser(film);
        Browser second = new Browser(text);
        assertFalse(second.state.holder());
        house.watch.pass(10_000);
        second.send(second.state.token(), new Span(Attention.ACTIVE, 0, 0, 10_000));
        assertEquals(Optional.of(Refusal.OTHER_TAB), second.state.refusal());
        first.send(first.state.token(), new Span(Attention.ACTIVE, 0, 10_000, 10_000));
        assertEquals(10_000, first.state.credited());

        second.open(true);
        assertTrue(second.state.holder());
        second.read(10_000);
        assertEquals(10_000, second.state.credited());
        first.send(first.state.token(), new Span(Attention.ACTIVE, 10_000, 20_000, 10_000));
        assertEquals(Optional.of(Refusal.OTHER_TAB), first.state.refusal());
        assertEquals(20_000, sumOfCredit(), "twenty seconds passed, twenty were counted");
    }

    @Test
    void aTabThatIsSilentLosesItsLeaseByItself() {
        new Browser(film);
        Browser second = new Browser(text);
        house.watch.pass(40_000);
        second.send(second.state.token(), new Span(Attention.ACTIVE, 0, 0, 10_000));
        assertTrue(second.state.holder());
        assertEquals(10_000, second.state.credited());
    }

    @Test
    void aLateReportOfTheNetworklessCountsUpToTenMinutes() {
        Browser tab = new Browser(film);
        house.watch.pass(50_000);
        assertEquals(
                50_000,
                tab.send(tab.state.token(), new Span(Attention.ACTIVE, 0, 50_000, 50_000))
                        .credited());
        house.watch.pass(8 * 3_600_000L);
        StudyState late = tab.send(tab.state.token(), new Span(Attention.IDLE, 0, 0, 8 * 3_600_000L));
        assertEquals(50_000, late.credited());
    }

    @Test
    void anHourThatOneTabWasGivenIsNotGivenToAnother() {
        Browser silent = new Browser(film);
        Browser studying = new Browser(text);
        studying.open(true);
        for (int beat = 0; beat < 4; beat++) {
            studying.read(10_000);
        }
        studying.leave();
        silent.send(silent.state.token(), new Span(Attention.ACTIVE, 0, 40_000, 40_000));

        assertTrue(silent.state.holder(), "nobody else was studying any more");
        assertEquals(40_000, sumOfCredit(), "forty seconds passed, forty were counted");
        assertEquals(List.of("FASTER_THAN_CLOCK"), reasons().subList(0, 1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 5, 13, 34})
    void allTabsTogetherAreNeverGivenMoreThanTheWallClock(long seed) {
        Random random = new Random(seed);
        List<Browser> tabs = List.of(new Browser(text), new Browser(film), new Browser(film));
        long wall = 0;
        for (int step = 0; step < 40; step++) {
            long passed = random.nextInt(3_000);
            house.watch.pass(passed);
            wall += passed;
            Browser tab = tabs.get(random.nextInt(tabs.size()));
            switch (random.nextInt(6)) {
                case 0 -> tab.open(random.nextBoolean());
                case 1 -> tab.leave();
                default -> {
                    long from = random.nextInt(60_000);
                    long lasted = random.nextInt(20_000);
                    tab.send(tab.state.token(), new Span(Attention.ACTIVE, from, from + lasted, lasted));
                }
            }
            assertTrue(sumOfCredit() <= wall, "step " + step);
        }
    }

    @Test
    void whatHappenedWithoutNetworkCountsWhenItIsBack() {
        Browser tab = new Browser(text);
        tab.read(10_000);
        String frozen = tab.state.token();
        house.watch.pass(40_000);
        tab.send(frozen, new Span(Attention.ACTIVE, 0, 0, 10_000));
        tab.send(tab.state.token(), new Span(Attention.ACTIVE, 0, 0, 25_000), new Span(Attention.HIDDEN, 0, 0, 5_000));

        assertEquals(45_000, tab.state.credited());
        assertEquals(List.of("HIDDEN", "", "", ""), reasons());
    }

    @Test
    void numbersThatNoBrowserMeasuresBreakNothing() {
        Browser tab = new Browser(film);
        house.watch.pass(10_000);
        tab.send(tab.state.token(), new Span(Attention.ACTIVE, 0, Long.MAX_VALUE, Long.MAX_VALUE));
        house.watch.pass(10_000);
        tab.send(tab.state.token(), new Span(Attention.ACTIVE, Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE));
        Span[] many = new Span[Report.SPANS_AT_MOST];
        Arrays.fill(many, new Span(Attention.HIDDEN, Long.MIN_VALUE, Long.MAX_VALUE, Long.MAX_VALUE));
        house.watch.pass(10_000);
        tab.send(tab.state.token(), many);

        assertTrue(sumOfCredit() <= 30_000);
        assertTrue(house.room.ledger(learner, code, 0).isPresent(), "the ledger can still be read");
    }

    @Test
    void whoIsNotEnrolledGetsNoLesson() {
        LearnerId stranger = new LearnerId(UUID.randomUUID());
        assertEquals(
                Optional.empty(), house.heartbeats.open(stranger, text, UUID.randomUUID(), false, Optional.empty()));
        assertEquals(Optional.empty(), house.room.lesson(stranger, text));
        assertEquals(Optional.empty(), house.room.note(stranger, text, 0, "a"));
    }

    @Test
    void theLedgerIsOnlyAppendedTo() {
        new Browser(film).watch(0, 10_000);
        assertThrows(
                IllegalStateException.class,
                () -> house.database.change(
                        "update course.hour_entry set lasted_ms = 1 where learner = ?", learner.value()));
        assertThrows(
                IllegalStateException.class,
                () -> house.database.change("delete from course.hour_entry where learner = ?", learner.value()));
    }

    @Test
    void theLearnerReadsWhyMinutesDidNotCount() {
        Browser tab = new Browser(film);
        tab.watch(0, 10_000);
        tab.watch(10_000, 20_000);
        house.watch.pass(30_000);
        tab.send(tab.state.token(), new Span(Attention.HIDDEN, 20_000, 20_000, 30_000));
        LedgerView ledger = house.room.ledger(learner, code, 0).orElseThrow();

        assertEquals(
                List.of("HIDDEN 30", " 20"),
                ledger.lines().stream()
                        .map(line -> line.reason() + " " + line.seconds())
                        .toList(),
                "neighbouring lines are put together");
        assertEquals(30L, ledger.refusedSeconds().get("HIDDEN"));
        assertEquals(20, ledger.completion().standing().onlineSeconds());
        assertEquals("三步", ledger.lines().get(0).lesson().zh());
    }

    @Test
    void theLedgerIsReadToItsFirstLinePageByPage() {
        Browser tab = new Browser(film);
        tab.watch(0, 5_000);
        Span[] fidgety = new Span[100];
        for (int at = 0; at < fidgety.length; at++) {
            fidgety[at] = new Span(at % 2 == 0 ? Attention.PAUSED : Attention.HIDDEN, 5_000, 5_000, 1_000);
        }
        for (int report = 0; report < 5; report++) {
            house.watch.pass(100_000);
            tab.send(tab.state.token(), fidgety);
        }
        LedgerView newest = house.room.ledger(learner, code, 0).orElseThrow();
        LedgerView oldest = house.room.ledger(learner, code, 1).orElseThrow();

        assertEquals(2, newest.pages());
        assertEquals(400, newest.lines().size());
        assertEquals(101, oldest.lines().size());
        assertTrue(oldest.lines().get(100).counted(), "the first line of all");
        assertEquals(
                oldest, house.room.ledger(learner, code, 9).orElseThrow(), "after the last page comes the last page");
        assertEquals(Map.of("PAUSED", 250L, "HIDDEN", 250L), newest.refusedSeconds(), "sums are of all pages");
    }

    @Test
    void placeAndNotesAreKept() {
        Browser tab = new Browser(film);
        house.watch.pass(12_000);
        house.heartbeats.report(
                learner,
                film,
                tab.tab,
                new Report(tab.state.token(), List.of(new Span(Attention.ACTIVE, 0, 12_000, 12_000)), 12, true),
                Optional.empty());
        UUID note = house.room.note(learner, film, 12, " 先通风 ").orElseThrow().id();

        LessonRoom room = house.room.lesson(learner, film).orElseThrow();
        assertEquals(12, room.place());
        assertEquals("先通风", room.notes().get(0).text());
        assertEquals(Optional.empty(), house.room.note(learner, film, 0, "x".repeat(2001)));
        assertFalse(house.room.forget(new LearnerId(UUID.randomUUID()), note), "another's note");
        assertTrue(house.room.forget(learner, note));
        assertTrue(new Browser(text).state.holder(), "a tab that was closed gave the lease back");
    }

    @Test
    void aNewTokenIsNeverTheOldOne() {
        Browser tab = new Browser(film);
        String before = tab.state.token();
        assertNotEquals(before, tab.watch(0, 1_000).token());
    }

    private List<String> reasons() {
        return house.ledger.newest(learner, List.of(code), 0, 50).stream()
                .map(entry -> entry.line().refusal().map(Enum::name).orElse(""))
                .toList();
    }

    private long sumOfCredit() {
        return house.ledger.credited(learner).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
