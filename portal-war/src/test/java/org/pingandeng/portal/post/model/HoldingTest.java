package org.pingandeng.portal.post.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An electrician stands in a post: when they are in it, when their certificate is good, when the list counts. */
class HoldingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final UUID OWNER = UUID.randomUUID();

    private static PostLine line(UUID person, String name, LocalDate since, Ending end) {
        return new PostLine(
                UUID.randomUUID(),
                OWNER,
                Post.SPECIAL_OPERATOR,
                "低压电工作业",
                person,
                name,
                since,
                "示例企业管理员",
                Instant.EPOCH,
                end);
    }

    private static PostLine electrician() {
        return line(null, "示例电工甲", LocalDate.of(2024, 3, 1), null);
    }

    private static Proof proof(LocalDate from, LocalDate until, Proof.Back back) {
        return new Proof(
                UUID.randomUUID(), OWNER, "T000000000000001234", "示例发证机关", from, until, "示例企业管理员", Instant.EPOCH, back);
    }

    private static Holding.State state(PortalProof portal, Proof... proofs) {
        return new Holding(electrician(), Arrays.asList(proofs), portal).state(TODAY);
    }

    @Test
    void theFirstAndTheLastDayBelongToThePost() {
        LocalDate last = LocalDate.of(2026, 6, 30);
        PostLine left =
                line(null, "示例电工甲", LocalDate.of(2024, 3, 1), new Ending(last, "示例：调岗", "示例企业管理员", Instant.EPOCH));
        assertFalse(left.current(LocalDate.of(2024, 2, 29)));
        assertTrue(left.current(LocalDate.of(2024, 3, 1)));
        assertTrue(left.current(last));
        assertFalse(left.current(last.plusDays(1)));
        assertTrue(electrician().current(TODAY));
    }

    @Test
    void aCertificateIsGoodFromItsFirstToItsLastDay() {
        LocalDate from = LocalDate.of(2020, 12, 1);
        assertEquals(Holding.State.HELD, state(null, proof(from, TODAY, null)));
        assertEquals(Holding.State.RUN_OUT, state(null, proof(from, TODAY.minusDays(1), null)));
        assertEquals(Holding.State.HELD, state(null, proof(from, null, null)), "one without an end does not run out");
        assertEquals(Holding.State.NONE, state(null, proof(TODAY.plusDays(1), null, null)));
        assertEquals(Holding.State.NONE, state(null));
    }

    @Test
    void whatWasTakenBackNeverCountedAndThePortalsOwnProofCounts() {
        Proof.Back wrong = new Proof.Back("示例：录错", "示例企业管理员", Instant.EPOCH);
        assertEquals(Holding.State.NONE, state(null, proof(LocalDate.of(2025, 1, 1), null, wrong)));
        assertEquals(Holding.State.HELD, state(new PortalProof("PAD-2026-000000-000000-0", null)));
    }

    @Test
    void aNumberIsShownByItsLastFourCharacters() {
        assertEquals("****1234", proof(TODAY, null, null).masked());
        Proof brief =
                new Proof(UUID.randomUUID(), OWNER, "12345678", "示例", TODAY, null, "示例企业管理员", Instant.EPOCH, null);
        assertEquals("****", brief.masked(), "of a short one nothing is left to hide behind");
    }

    @Test
    void aLineNeedsANameAndADayThatHasCome() {
        assertEquals(Optional.empty(), electrician().flaw(TODAY));
        assertEquals(Optional.of(PostRefusal.NAME), line(null, " ", TODAY, null).flaw(TODAY));
        assertEquals(
                Optional.of(PostRefusal.DAY),
                line(null, "示例电工甲", TODAY.plusDays(1), null).flaw(TODAY));
        assertEquals(
                Optional.of(PostRefusal.DAY), line(null, "示例电工甲", null, null).flaw(TODAY));
    }

    @Test
    void aCertificateNeedsNumberIssuerAndDaysTheRightWayRound() {
        assertEquals(Optional.empty(), proof(TODAY, TODAY, null).flaw(TODAY));
        assertEquals(
                Optional.of(PostRefusal.DAYS),
                proof(TODAY, TODAY.minusDays(1), null).flaw(TODAY));
        assertEquals(Optional.of(PostRefusal.DAYS), proof(null, null, null).flaw(TODAY));
        Proof bare = new Proof(UUID.randomUUID(), OWNER, "", "示例", TODAY, null, "示例企业管理员", Instant.EPOCH, null);
        assertEquals(Optional.of(PostRefusal.NUMBER), bare.flaw(TODAY));
    }

    @Test
    void somebodyWithAnAccountIsTheSameUnderAnyNameAndSomebodyWithoutByTheirName() {
        UUID person = UUID.randomUUID();
        assertTrue(line(person, "示例工人甲", TODAY, null).twin(line(person, "示例工人乙", TODAY, null)));
        assertTrue(line(null, "示例工人甲", TODAY, null).twin(line(null, "示例工人甲", TODAY, null)));
        assertFalse(line(null, "示例工人甲", TODAY, null).twin(line(null, "示例工人乙", TODAY, null)));
        assertFalse(line(person, "示例工人甲", TODAY, null).twin(line(null, "示例工人甲", TODAY, null)));
    }

    @Test
    void aListCountsForAYearAfterItWasDeclared() {
        LocalDate day = LocalDate.of(2025, 11, 30);
        assertFalse(Declaration.holds(day, day.minusDays(1)));
        assertTrue(Declaration.holds(day, day));
        assertTrue(Declaration.holds(day, LocalDate.of(2026, 11, 29)));
        assertFalse(Declaration.holds(day, TODAY));
        assertFalse(Declaration.holds(null, TODAY));
    }

    @Test
    void everyPostServesATargetAndStandsOnOneKindOfList() {
        assertEquals(Set.of(Post.HEAD, Post.SAFETY_MANAGER, Post.SPECIAL_OPERATOR), Post.serving("T3"), "三项岗位");
        assertEquals(Set.of(Post.HEALTH_HEAD), Post.serving("T12"));
        assertEquals(Set.of(Post.ENFORCEMENT_OFFICER), Post.serving("T14"));
        Set<Post> both = EnumSet.copyOf(Post.ofEnterprises());
        both.addAll(Post.ofTheOffice());
        assertEquals(EnumSet.allOf(Post.class), both);
        assertEquals(Post.HEALTH_MANAGER, Post.of("health_manager"));
    }

    @Test
    void anEnterpriseWithNobodyOnItsListHasNoShare() {
        assertNull(new OwnerTally(OWNER, "示例企业", "", null, 0, 0).percent());
        assertEquals(new BigDecimal("66.6"), new OwnerTally(OWNER, "示例企业", "", TODAY, 3, 2).percent());
        assertEquals(List.of(), new Holding(electrician(), List.of(), null).proofs());
    }
}
