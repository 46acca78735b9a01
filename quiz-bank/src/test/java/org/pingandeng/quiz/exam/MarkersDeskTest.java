package org.pingandeng.quiz.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.exam.MarkersDesk.Marked;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.model.Exam;
import org.pingandeng.quiz.exam.model.ExamRefusal;
import org.pingandeng.quiz.exam.model.WrittenAnswers.Pile;
import org.pingandeng.quiz.item.FurtherTypesTest;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.item.Use;
import org.pingandeng.quiz.paper.Blueprint;
import org.pingandeng.quiz.paper.Blueprint.Section;

/** Answers in sentences are read by two, by a third where they differ, and nobody knows whose they are. */
class MarkersDeskTest {

    private static final String SAID = "{\"s\":\"不盲目下井，先报警\"}";

    private final ExamHouse house = new ExamHouse();
    private final String code = "written-" + UUID.randomUUID();
    private final CandidateId candidate = house.candidate();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final UUID third = UUID.randomUUID();

    @BeforeEach
    void anExamWithASentenceAndACase() {
        house.bank.put(Use.EXAM, FurtherTypesTest.sentences());
        house.bank.put(Use.EXAM, FurtherTypesTest.study());
        Blueprint blueprint = new Blueprint(List.of(
                new Section(ItemType.SHORT_ANSWER, 1, 40, List.of()),
                new Section(ItemType.CASE_STUDY, 1, 60, List.of())));
        house.hall.exams.keep(
                new Exam(code, "问答", "Written", ExamHouse.TIME, 60, 2, ExamHouse.GRACE, blueprint),
                house.clock.instant());
    }

    @AfterEach
    void close() {
        house.close();
    }

    private UUID handedIn(String... answers) {
        ExamHall.Admission in = house.hall.admit(code, candidate).value();
        house.say(in.sitting(), answers);
        house.marking.submit(in.token());
        return in.sitting();
    }

    private List<Pile> piles(UUID marker) {
        return house.markers.piles(marker).stream()
                .map(MarkersDesk.PileView::pile)
                .filter(pile -> pile.exam().equals(code))
                .toList();
    }

    private Marked mark(UUID marker, int given) {
        WrittenSheet sheet = house.markers.next(piles(marker).get(0), marker).orElseThrow();
        return house.markers.mark(sheet.sitting(), sheet.place(), marker, given, "");
    }

    @Test
    void aSittingWithSentencesHasNoMarkUntilTheyAreRead() {
        UUID sitting = handedIn(SAID);
        assertTrue(house.sitting(sitting).closed());
        assertNull(house.sitting(sitting).score());
        assertEquals(List.of(), house.told, "nobody is told a mark that is none yet");
        assertEquals(
                ExamRefusal.AWAITS_MARKING, house.hall.admit(code, candidate).refusal());
        assertFalse(house.marking.results(candidate).get(0).marked());
    }

    @Test
    void twoWhoAgreeGiveTheirMean() {
        UUID sitting = handedIn(SAID);
        WrittenSheet sheet = house.markers.next(piles(first).get(0), first).orElseThrow();
        assertEquals("不盲目下井，先报警", sheet.text());
        assertEquals(6, sheet.whole(), "half steps of the weights 2 and 1");
        assertEquals(Marked.TAKEN, mark(first, 6));
        assertNull(house.sitting(sitting).score());
        assertEquals(Marked.DECIDED, mark(second, 5));
        assertEquals(36.6, house.sitting(sitting).score(), "eleven twelfths of 40, cut to a tenth");
        assertEquals(1, house.told.size());
        assertEquals(List.of(), piles(third));
    }

    @Test
    void whereTwoDifferAThirdDecides() {
        UUID sitting = handedIn(SAID);
        mark(first, 6);
        assertEquals(Marked.TAKEN, mark(second, 3));
        assertNull(house.sitting(sitting).score());
        assertEquals(List.of(), piles(first), "whoever has marked it does not get it again");
        assertEquals(Marked.DECIDED, mark(third, 3));
        assertEquals(20, house.sitting(sitting).score());
    }

    @Test
    void aCasesSentencesAreMarkedAloneAndAddedToTheRest() {
        UUID sitting = handedIn("{\"s\":\" \"}", "{\"p\":[{\"t\":true},{\"c\":[0,1,2]},{\"s\":\"报警\"}]}");
        WrittenSheet sheet = house.markers.next(piles(first).get(0), first).orElseThrow();
        assertEquals("某厂清池，两人先后晕倒。", sheet.material());
        assertEquals(3, sheet.place().part());
        mark(first, 6);
        mark(second, 6);
        assertEquals(60, house.sitting(sitting).score());
        assertTrue(house.sitting(sitting).passed());
    }

    @Test
    void theSameMarkTwiceChangesNothingAndAMarkTooManyIsNotTaken() {
        handedIn(SAID);
        WrittenSheet sheet = house.markers.next(piles(first).get(0), first).orElseThrow();
        house.markers.mark(sheet.sitting(), sheet.place(), first, 6, "");
        assertEquals(Marked.MARKED_BEFORE, house.markers.mark(sheet.sitting(), sheet.place(), first, 0, ""));
        house.markers.mark(sheet.sitting(), sheet.place(), second, 6, "");
        assertEquals(Marked.NOT_WAITING, house.markers.mark(sheet.sitting(), sheet.place(), third, 0, ""));
    }

    @Test
    void noMoreReadAnAnswerAtOnceThanAreNeeded() {
        handedIn(SAID);
        Pile pile = piles(first).get(0);
        assertTrue(house.markers.next(pile, first).isPresent());
        assertTrue(house.markers.next(pile, first).isPresent(), "a reload shows the same answer");
        assertTrue(house.markers.next(pile, second).isPresent());
        assertEquals(Optional.empty(), house.markers.next(pile, third));
        house.clock.pass(Duration.ofMinutes(21));
        assertTrue(house.markers.next(pile, third).isPresent(), "a marker who went away holds up nobody");
    }

    @Test
    void whatSaysNothingWaitsForNobody() {
        UUID sitting = handedIn("{\"s\":\"\"}");
        assertEquals(0, house.sitting(sitting).score());
        assertEquals(List.of(), piles(first));
    }
}
