package org.pingandeng.portal.contest.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.portal.contest.model.AnswerOrder;
import org.pingandeng.portal.contest.model.Attempt;
import org.pingandeng.portal.contest.model.Contest;
import org.pingandeng.portal.contest.model.ContestRefusal;
import org.pingandeng.portal.contest.model.Entry;
import org.pingandeng.portal.contest.model.KeptAnswer;
import org.pingandeng.portal.contest.model.Round;
import org.pingandeng.portal.contest.model.Side;
import org.pingandeng.portal.contest.model.Squad;
import org.pingandeng.quiz.paper.Paper;
import org.pingandeng.quiz.sql.Sql;

/** Answers from many phones at once: each is kept once, counted once, and nothing acknowledged is missing. */
class AnswerCommitTest {

    private static final Instant NOW = Instant.parse("2026-06-16T01:00:00Z");

    private final DataSource database = SharedPostgres.dataSource("portal");
    private final JdbcContests contests = new JdbcContests(database);
    private final JdbcEntries entries = new JdbcEntries(database);
    private final Sql sql = new Sql(database);
    private AnswerCommit commits;
    private Contest contest;
    private Squad squad;

    @BeforeEach
    void aContestWithAClass() {
        commits = new AnswerCommit(database, Thread::new, 10_000);
        UUID id = UUID.randomUUID();
        contest = new Contest(
                id,
                id.toString().substring(0, 8),
                "示例竞赛",
                "Example contest",
                "",
                "",
                Set.of(Side.CLASS, Side.INDIVIDUAL),
                List.of("消防/火灾", "用电"),
                5,
                600,
                3,
                false,
                5,
                "",
                List.of(new Round(1, "第 1 轮", "Round 1", NOW.minusSeconds(60), NOW.plusSeconds(7_200))));
        contests.add(contest, null, NOW);
        squad = new Squad(
                UUID.randomUUID(), id, Side.CLASS, "示例班", id.toString().substring(24), 50);
        contests.add(squad, NOW);
    }

    @AfterEach
    void theWritersRest() {
        commits.close();
    }

    private Attempt begun(int seat) {
        Entry entry = entries.take(Entry.ofSeat(squad, seat), UUID.randomUUID(), NOW)
                .orElseThrow()
                .entry();
        Attempt attempt = new Attempt(
                UUID.randomUUID(),
                contest.id(),
                1,
                entry.id(),
                LocalDate.of(2026, 6, 16),
                1,
                7,
                new Paper(List.of(new Paper.Slot(1, UUID.randomUUID(), 1, 1, List.of(1, 0)))),
                NOW,
                NOW.plusSeconds(600));
        entries.begin(attempt);
        return attempt;
    }

    private static AnswerOrder answer(Attempt attempt, int slot, boolean right, int after) {
        return new AnswerOrder(
                attempt.id(), slot, "{\"c\":[" + (right ? 1 : 0) + "]}", right, false, NOW.plusSeconds(after));
    }

    @Test
    void theFirstAnswerStandsAndTheSameAgainIsToldTheSame() {
        Attempt attempt = begun(1);
        KeptAnswer first = commits.offer(answer(attempt, 1, true, 10)).join();
        assertEquals(new KeptAnswer(1, "{\"c\":[1]}", true, null), first);
        assertEquals(first, commits.offer(answer(attempt, 1, true, 11)).join());
        assertEquals(first, commits.offer(answer(attempt, 1, false, 12)).join(), "no second thoughts");
        assertEquals(1, entries.run(attempt.id()).orElseThrow().answered());
        assertEquals(10_000, entries.run(attempt.id()).orElseThrow().millis());
    }

    @Test
    void afterHandingInNothingIsTakenButWhatStoodIsStillTold() {
        Attempt attempt = begun(2);
        commits.offer(answer(attempt, 1, true, 10)).join();
        entries.end(attempt.id(), NOW.plusSeconds(20));
        entries.end(attempt.id(), NOW.plusSeconds(21));
        assertEquals(
                ContestRefusal.ENDED,
                commits.offer(answer(attempt, 2, true, 30)).join().refusal());
        assertEquals(true, commits.offer(answer(attempt, 1, true, 31)).join().correct());
    }

    @Test
    void ofManyPhonesAtOnceNothingIsLostAndNothingCountsTwice() {
        List<Attempt> attempts = new ArrayList<>();
        for (int seat = 3; seat <= 22; seat++) {
            attempts.add(begun(seat));
        }
        List<CompletableFuture<KeptAnswer>> replies = new ArrayList<>();
        for (int slot = 1; slot <= 20; slot++) {
            for (Attempt attempt : attempts) {
                replies.add(commits.offer(answer(attempt, slot, slot % 2 == 0, slot)));
                replies.add(commits.offer(answer(attempt, slot, slot % 2 == 0, slot)));
            }
        }
        replies.forEach(reply -> assertEquals(null, reply.join().refusal()));
        for (Attempt attempt : attempts) {
            assertEquals(20, entries.answers(attempt.id()).size());
            assertEquals(20, entries.run(attempt.id()).orElseThrow().answered());
            assertEquals(10, entries.run(attempt.id()).orElseThrow().correct());
        }
        assertEquals(20, entries.scores(contest.id(), 0).size());
        assertEquals(400, contests.figures(contest.id()).get(0).answers());
    }

    @Test
    void aSeatBelongsToOneDeviceUntilItIsReleased() {
        UUID phone = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        int lease =
                entries.take(Entry.ofSeat(squad, 40), phone, NOW).orElseThrow().lease();
        assertEquals(
                lease,
                entries.take(Entry.ofSeat(squad, 40), phone, NOW).orElseThrow().lease(),
                "asked twice");
        assertEquals(true, entries.take(Entry.ofSeat(squad, 40), other, NOW).isEmpty());
        assertEquals(true, entries.free(squad.id(), 40, null, NOW));
        assertEquals(false, entries.free(squad.id(), 40, null, NOW), "the same again changes nothing");
        assertEquals(
                lease + 1,
                entries.take(Entry.ofSeat(squad, 40), other, NOW).orElseThrow().lease());
        assertEquals(true, entries.take(Entry.ofSeat(squad, 40), phone, NOW).isEmpty());
        assertEquals(1, entries.seats(squad.id()).size());
    }

    @Test
    void aContestComesBackAsItWasMadeAndIsNotRewritten() {
        assertEquals(contest, contests.find(contest.id()).orElseThrow());
        contests.step(contest.id(), "OPENED", null, NOW);
        assertEquals(true, contests.at(contest.slug()).orElseThrow().opened());
        contests.step(contest.id(), "CLOSED", null, NOW);
        assertEquals("CLOSED", contests.find(contest.id()).orElseThrow().step());
        assertEquals(squad, contests.coded(squad.code()).orElseThrow());
        assertEquals(
                false,
                contests.add(
                        new Squad(UUID.randomUUID(), contest.id(), Side.CLASS, "示例班", "X" + squad.code(), 5), NOW));
        assertEquals(1, contests.countCodes(contest.id(), "示例"));
        assertEquals(0, contests.countCodes(contest.id(), "%"), "a sign is a sign");
        assertThrows(
                IllegalStateException.class,
                () -> sql.change("update portal.contest set title_zh = 'x' where id = ?", contest.id()));
    }

    @Test
    void anAccountHasOneEntryAndShowsWhatItAllowsLast() {
        UUID person = UUID.randomUUID();
        UUID township = contests.squad(contest.id(), Side.TOWNSHIP, UUID.randomUUID(), "示例乡镇", NOW);
        Entry entry = entries.enter(Entry.ofPerson(contest.id(), person, null, township), NOW);
        assertEquals(entry, entries.enter(Entry.ofPerson(contest.id(), person, null, null), NOW));
        assertEquals("", entries.shown(entry.id()));
        entries.show(entry.id(), "示例乡镇 示*", NOW);
        entries.show(entry.id(), "", NOW);
        assertEquals("", entries.shown(entry.id()));
        assertEquals(person, entries.people(contest.id()).get(entry.id()));
    }
}
