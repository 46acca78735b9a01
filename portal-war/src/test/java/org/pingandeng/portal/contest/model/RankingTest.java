package org.pingandeng.portal.contest.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two classes, an enterprise and some people: who is where, and whom nobody can make out. */
class RankingTest {

    private final UUID contest = UUID.randomUUID();
    private final Squad large = new Squad(UUID.randomUUID(), contest, Side.CLASS, "示例小学五（1）班", "A", 50);
    private final Squad small = new Squad(UUID.randomUUID(), contest, Side.CLASS, "示例小学五（2）班", "B", 50);
    private final Squad works = new Squad(UUID.randomUUID(), contest, Side.ENTERPRISE, "示例企业", "", 0);
    private final Map<UUID, Squad> squads = Map.of(large.id(), large, small.id(), small, works.id(), works);
    private int numbers = 1000;

    private Contest contest(boolean summed) {
        return new Contest(
                contest,
                "abc",
                "示例竞赛",
                "",
                "",
                "",
                Set.of(Side.values()),
                List.of(),
                20,
                600,
                3,
                summed,
                5,
                "OPENED",
                List.of());
    }

    private Score pupil(Squad squad, int correct) {
        return new Score(UUID.randomUUID(), ++numbers, true, squad.id(), null, null, "", correct, 60_000);
    }

    private Score worker(String label, int correct, long millis) {
        return new Score(UUID.randomUUID(), ++numbers, false, null, works.id(), null, label, correct, millis);
    }

    private List<Score> classes() {
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            scores.add(pupil(large, 10 + i));
        }
        for (int i = 0; i < 4; i++) {
            scores.add(pupil(small, 20));
        }
        return scores;
    }

    @Test
    void aClassOfFewerThanFiveIsNotShownHoweverGood() {
        Ranking ranking = Ranking.of(contest(false), classes(), squads, 5);
        List<Ranking.Group> shown = ranking.groups().get(Side.CLASS);
        assertEquals(
                List.of("示例小学五（1）班"), shown.stream().map(Ranking.Group::name).toList());
        assertEquals(120, shown.get(0).tenths(), "twelve on average");
        assertEquals(1, ranking.small().get(Side.CLASS));
        assertEquals(9, ranking.people());
    }

    @Test
    void aSumCountsEverybody() {
        Ranking ranking = Ranking.of(contest(true), classes(), squads, 4);
        List<Ranking.Group> shown = ranking.groups().get(Side.CLASS);
        assertEquals(
                List.of(800L, 600L), shown.stream().map(Ranking.Group::tenths).toList());
    }

    @Test
    void noPupilStandsAloneOnAnyList() {
        Ranking ranking = Ranking.of(contest(false), classes(), squads, 5);
        assertTrue(ranking.singles().isEmpty());
    }

    @Test
    void rightAnswersComeFirstThenTheTimeAndEqualsShareAPlace() {
        List<Score> scores = List.of(
                worker("", 18, 90_000),
                worker("示例乡镇 示*", 20, 80_000),
                worker("", 18, 70_000),
                worker("", 18, 90_000),
                worker("", 3, 10_000));
        Ranking ranking = Ranking.of(contest(false), scores, squads, 5);
        assertEquals(
                List.of(1, 2, 3, 3, 5),
                ranking.singles().stream().map(Ranking.Line::place).toList());
        assertEquals("示例乡镇 示*", ranking.singles().get(0).label());
        assertEquals("", ranking.singles().get(1).label(), "who did not allow it is a number");
        assertEquals(5, ranking.groups().get(Side.ENTERPRISE).get(0).people());
        assertFalse(ranking.groups().containsKey(Side.CLASS));
    }
}
