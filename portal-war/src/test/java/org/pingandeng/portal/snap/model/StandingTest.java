package org.pingandeng.portal.snap.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final Instant NOON = Instant.parse("2026-11-30T04:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private static Step said(Step.Kind kind) {
        return Step.of(kind, UUID.randomUUID(), "示例", "说明", NOON);
    }

    private static Step assigned(LocalDate due) {
        return new Step(
                Step.Kind.ASSIGNED, UUID.randomUUID(), "示例", "", UUID.randomUUID(), "示例镇", due, "", List.of(), NOON);
    }

    @Test
    void whoeverHasItAnswersAndIsLateFromTheDayAfter() {
        Standing waiting = Standing.FRESH.after(assigned(TODAY));
        assertEquals("示例镇", waiting.organisationName());
        assertFalse(waiting.late(TODAY));
        assertTrue(waiting.late(TODAY.plusDays(1)));
        Standing done = waiting.after(said(Step.Kind.ANSWERED));
        assertEquals(Standing.State.ANSWERED, done.state());
        assertTrue(done.inTime());
        assertFalse(done.late(TODAY.plusDays(9)));
        assertFalse(Standing.FRESH
                .after(assigned(TODAY.minusDays(1)))
                .after(said(Step.Kind.ANSWERED))
                .inTime());
    }

    @Test
    void whatWasRefusedStaysRefusedAndWhatWasHandedBackWaitsAgain() {
        Standing refused = Standing.FRESH.after(said(Step.Kind.REFUSED));
        for (Step.Kind kind : Step.Kind.values()) {
            assertFalse(refused.allows(kind), kind.name());
        }
        Standing back = Standing.FRESH.after(assigned(TODAY)).after(said(Step.Kind.HANDED_BACK));
        assertEquals(Standing.FRESH, back);
        assertFalse(Standing.FRESH.allows(Step.Kind.ANSWERED));
        assertFalse(Standing.FRESH.allows(Step.Kind.SHOWN), "the public sees what was taken on");
    }

    @Test
    void thePublicSeesWhatWasChosenUntilItIsHidden() {
        Step shown = new Step(
                Step.Kind.SHOWN, UUID.randomUUID(), "示例", "通道已清", null, "", null, "示例镇", List.of("a".repeat(64)), NOON);
        Standing open = Standing.FRESH.after(assigned(TODAY)).after(shown);
        assertTrue(open.shown());
        assertEquals(List.of("a".repeat(64)), open.publicPhotos());
        assertTrue(open.after(said(Step.Kind.ANSWERED)).shown(), "an answer hides nothing");
        Standing hidden = open.after(said(Step.Kind.HIDDEN));
        assertEquals("", hidden.publicWords());
        assertFalse(hidden.allows(Step.Kind.HIDDEN));
        Standing refused = open.after(said(Step.Kind.HANDED_BACK)).after(said(Step.Kind.REFUSED));
        assertFalse(refused.shown(), "what is refused is not the public's");
        assertEquals(List.of(), refused.publicPhotos());
    }

    @Test
    void aSheetSaysWhatIsMissing() {
        assertEquals(Optional.of(SnapRefusal.NO_PHOTO), sheet("门口", "纸箱", "").flaw(0));
        assertEquals(
                Optional.of(SnapRefusal.TOO_MANY_PHOTOS), sheet("门口", "纸箱", "").flaw(4));
        assertEquals(Optional.of(SnapRefusal.SPOT), sheet(" ", "纸箱", "").flaw(1));
        assertEquals(Optional.of(SnapRefusal.WORDS), sheet("门口", "", "").flaw(1));
        assertEquals(Optional.of(SnapRefusal.PHONE), sheet("门口", "纸箱", "12345").flaw(1));
        assertEquals(Optional.empty(), sheet("门口", "纸箱", "13900000000").flaw(3));
    }

    private static SnapSheet sheet(String spot, String words, String phone) {
        return new SnapSheet(UUID.randomUUID(), UUID.randomUUID(), "exit", spot, words, phone, null, null);
    }
}
