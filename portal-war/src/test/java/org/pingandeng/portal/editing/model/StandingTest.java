package org.pingandeng.portal.editing.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingandeng.portal.editing.model.Standing.State;
import org.pingandeng.portal.editing.model.Step.Kind;
import org.pingandeng.quiz.bank.model.TextDiff;

/** Three reviews by three people, none of them the author. */
class StandingTest {

    private static final Instant NOON = Instant.parse("2026-11-30T04:00:00Z");
    private static final UUID AUTHOR = UUID.randomUUID();
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final List<Version.Level> THREE = List.of(
            new Version.Level("初审", "First"), new Version.Level("复审", "Second"), new Version.Level("终审", "Final"));

    private static Step step(Kind kind, int level, UUID person) {
        return new Step(kind, level, person, "示例", "", null, NOON);
    }

    private static Version version(Step... steps) {
        return new Version(
                new PieceId("article", "a"), 1, "通知", Map.of(), 0, AUTHOR, "示例编辑", NOON, THREE, List.of(steps));
    }

    @Test
    void aVersionGoesThroughItsReviewsOneByOne() {
        assertEquals(State.DRAFT, version().standing().state());
        Step handedIn = step(Kind.SUBMITTED, 0, AUTHOR);
        assertEquals(State.REVIEW, version(handedIn).standing().state());
        Step one = step(Kind.PASSED, 1, FIRST);
        assertEquals(1, version(handedIn, one).standing().passed());
        Version all = version(handedIn, one, step(Kind.PASSED, 2, SECOND), step(Kind.PASSED, 3, UUID.randomUUID()));
        assertEquals(State.WAITING, all.standing().state());
        assertTrue(all.standing().ripe(NOON));
    }

    @Test
    void whatHasATimeWaitsForIt() {
        Step later = new Step(Kind.SUBMITTED, 0, AUTHOR, "示例", "", NOON.plusSeconds(60), NOON);
        Standing standing = Standing.of(1, List.of(later, step(Kind.PASSED, 1, FIRST)));
        assertFalse(standing.ripe(NOON));
        assertTrue(standing.ripe(NOON.plusSeconds(60)));
    }

    @Test
    void nobodyReviewsTheirOwnAndNobodyTwice() {
        Version waiting = version(step(Kind.SUBMITTED, 0, AUTHOR), step(Kind.PASSED, 1, FIRST));
        assertEquals(Optional.of(EditingRefusal.YOUR_OWN), Standing.review(waiting, AUTHOR));
        assertEquals(Optional.of(EditingRefusal.TWICE), Standing.review(waiting, FIRST));
        assertEquals(Optional.empty(), Standing.review(waiting, SECOND));
    }

    @Test
    void whoeverHandedInAnothersTextDoesNotReviewIt() {
        Version waiting = version(step(Kind.SUBMITTED, 0, FIRST));
        assertEquals(Optional.of(EditingRefusal.TWICE), Standing.review(waiting, FIRST));
    }

    @Test
    void whatWasGivenBackIsReviewedNoMore() {
        Version back = version(step(Kind.SUBMITTED, 0, AUTHOR), step(Kind.RETURNED, 1, FIRST));
        assertEquals(State.RETURNED, back.standing().state());
        assertEquals(Optional.of(EditingRefusal.NOT_IN_REVIEW), Standing.review(back, SECOND));
    }

    @Test
    void aChangeIsShownCharacterByCharacter() {
        List<Wording.Change> changes =
                Wording.between(List.of("title"), Map.of("title", "先通风"), Map.of("title", "先检测"));
        assertEquals(1, changes.size());
        assertEquals(
                List.of(
                        new TextDiff.Piece(TextDiff.Fate.SAME, "先"),
                        new TextDiff.Piece(TextDiff.Fate.GONE, "通风"),
                        new TextDiff.Piece(TextDiff.Fate.FRESH, "检测")),
                changes.get(0).pieces());
    }
}
