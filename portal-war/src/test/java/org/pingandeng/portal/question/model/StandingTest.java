package org.pingandeng.portal.question.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pingandeng.portal.question.model.Question.Kind;
import org.pingandeng.portal.question.model.Round.State;

/** A question from its first word to its rating, as its steps tell it. */
class StandingTest {

    private static final WorkingDays WEEKS = new WorkingDays(Map.of(), Set.of());
    private static final Instant ASKED = Instant.parse("2026-11-23T04:00:00Z");

    private final List<Step> steps = new ArrayList<>();
    private Instant now = ASKED;

    private static Question question(Kind kind, boolean wantsPrivate) {
        boolean question = kind == Kind.QUESTION;
        return new Question(
                1, kind, question ? "rights" : null, question ? null : "T6", "题", "文", wantsPrivate, null, ASKED);
    }

    private Step then(Step.Kind kind, String words, int daysLater) {
        now = now.plusSeconds(86_400L * daysLater);
        Step step = Step.of(kind, null, "示例", words, now);
        if (kind == Step.Kind.ACCEPTED || kind == Step.Kind.ROUTED) {
            step = step.to(Route.OFFICE);
        }
        if (kind == Step.Kind.ANSWERED || kind == Step.Kind.RENEWED) {
            step = step.until(LocalDate.of(2027, 11, 23));
        }
        steps.add(kind == Step.Kind.RATED ? step.rated(4) : step);
        return step;
    }

    private Standing of(Question question) {
        return Standing.of(question, steps, WEEKS);
    }

    @Test
    void aQuestionIsPublicOnlyOnceItsAnswerWasLetOut() {
        Question question = question(Kind.QUESTION, false);
        assertEquals(State.WAITING, of(question).state());
        assertEquals(LocalDate.of(2026, 12, 14), of(question).last().due());
        then(Step.Kind.ACCEPTED, "", 1);
        then(Step.Kind.ANSWERED, "答", 1);
        assertEquals(State.CHECK, of(question).state());
        assertFalse(of(question).live(Kind.QUESTION));
        assertEquals(List.of(), of(question).shown(Kind.QUESTION));
        then(Step.Kind.PUBLISHED, "", 1);
        Standing standing = of(question);
        assertTrue(standing.live(Kind.QUESTION));
        assertEquals("答", standing.last().shown().words());
        assertTrue(standing.last().inTime());
        assertEquals(LocalDate.of(2027, 11, 23), standing.reviewBy());
    }

    @Test
    void anAnswerThatWasGivenBackIsWrittenAgain() {
        Question question = question(Kind.QUESTION, false);
        then(Step.Kind.ACCEPTED, "", 0);
        then(Step.Kind.ANSWERED, "差", 0);
        then(Step.Kind.RETURNED, "没有依据", 0);
        assertEquals(State.OPEN, of(question).state());
        assertEquals("差", of(question).last().answer().words());
        assertNull(of(question).last().shown());
        assertEquals(Optional.of(QuestionRefusal.NOT_NOW), of(question).against(Step.Kind.PUBLISHED));
    }

    @Test
    void oneAsksOnTwiceAtMostAndTheFirstAnswerStaysPublic() {
        Question question = question(Kind.QUESTION, false);
        answer();
        assertEquals(2, of(question).followUpsLeft());
        then(Step.Kind.FOLLOWED, "那临时工呢", 1);
        Standing waiting = of(question);
        assertEquals(State.WAITING, waiting.state());
        assertEquals(0, waiting.followUpsLeft(), "one at a time");
        assertTrue(waiting.live(Kind.QUESTION));
        assertEquals(1, waiting.shown(Kind.QUESTION).size());
        answer();
        assertEquals(1, of(question).followUpsLeft());
        then(Step.Kind.FOLLOWED, "还有", 1);
        answer();
        assertEquals(0, of(question).followUpsLeft());
        assertEquals(3, of(question).shown(Kind.QUESTION).size());
    }

    private void answer() {
        then(Step.Kind.ACCEPTED, "", 0);
        then(Step.Kind.ANSWERED, "答", 0);
        then(Step.Kind.PUBLISHED, "", 0);
    }

    @Test
    void whatIsForTheAskerOnlyIsNeverPublic() {
        Question question = question(Kind.QUESTION, true);
        answer();
        assertFalse(of(question).live(Kind.QUESTION));
        assertTrue(of(question).answered());
        Question open = question(Kind.QUESTION, false);
        assertTrue(of(open).live(Kind.QUESTION));
        then(Step.Kind.CLOSED, "", 0);
        assertFalse(of(open).live(Kind.QUESTION));
    }

    @Test
    void anAnswerThatIsWrittenAnewStaysUntilTheNewOneIsLetOut() {
        Question question = question(Kind.QUESTION, false);
        answer();
        then(Step.Kind.REOPENED, "法改了", 30);
        Standing reopened = of(question);
        assertEquals(State.OPEN, reopened.state());
        assertTrue(reopened.live(Kind.QUESTION));
        assertTrue(reopened.last().due().isAfter(LocalDate.of(2026, 12, 23)));
        then(Step.Kind.ANSWERED, "新答", 1);
        assertEquals("答", of(question).last().shown().words());
        then(Step.Kind.PUBLISHED, "", 0);
        assertEquals("新答", of(question).last().shown().words());
    }

    @Test
    void whatCameLateStaysLateThoughItIsWrittenAnewAndTheDayOfTheAnswerIsItsOwn() {
        Question question = question(Kind.QUESTION, false);
        then(Step.Kind.ACCEPTED, "", 30);
        then(Step.Kind.ANSWERED, "答", 0);
        Step first = then(Step.Kind.PUBLISHED, "", 1);
        assertFalse(of(question).last().inTime());
        then(Step.Kind.REOPENED, "法改了", 5);
        assertEquals(first.at(), of(question).last().shownAt());
        assertEquals(LocalDate.of(2026, 12, 14), of(question).last().firstDue());
        then(Step.Kind.ANSWERED, "新答", 1);
        Step anew = then(Step.Kind.PUBLISHED, "", 1);
        assertFalse(of(question).last().inTime());
        assertEquals(anew.at(), of(question).last().shownAt());
    }

    @Test
    void aCommentIsShownOnceItWasLetIn() {
        Question comment = question(Kind.COMMENT, false);
        assertFalse(of(comment).live(Kind.COMMENT));
        then(Step.Kind.ACCEPTED, "", 1);
        assertTrue(of(comment).live(Kind.COMMENT));
        assertEquals(1, of(comment).shown(Kind.COMMENT).size());
    }

    @Test
    void whatIsNotTakenSaysWhyAndIsDealtWith() {
        Question question = question(Kind.QUESTION, false);
        then(Step.Kind.REFUSED, "请打 12350", 2);
        Standing standing = of(question);
        assertEquals(State.REFUSED, standing.state());
        assertEquals("请打 12350", standing.refusal().words());
        assertFalse(standing.last().overdue(LocalDate.of(2027, 1, 1)));
        assertFalse(standing.live(Kind.QUESTION));
    }

    @Test
    void ratingsAreOfAnswersAndTimeIsOverTheDayAfter() {
        Question question = question(Kind.QUESTION, false);
        assertEquals(Optional.of(QuestionRefusal.NOT_NOW), of(question).against(Step.Kind.RATED));
        assertFalse(of(question).last().overdue(LocalDate.of(2026, 12, 14)));
        assertTrue(of(question).last().overdue(LocalDate.of(2026, 12, 15)));
        answer();
        then(Step.Kind.RATED, "清楚", 0);
        assertEquals(4, of(question).rating().stars());
    }
}
