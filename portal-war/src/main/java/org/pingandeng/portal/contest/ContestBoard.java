package org.pingandeng.portal.contest;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.pingandeng.portal.contest.model.Contest;
import org.pingandeng.portal.contest.model.Contests;
import org.pingandeng.portal.contest.model.Entries;
import org.pingandeng.portal.contest.model.Ranking;
import org.pingandeng.portal.contest.model.Score;
import org.pingandeng.portal.contest.model.Squad;

/**
 * The rankings, each made at most every few seconds however many look. They show nobody alone who did not allow it, and no
 * group of so few that somebody could be made out.
 */
@ApplicationScoped
public class ContestBoard {

    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final int MOST_KEPT = 100;

    @Inject
    Contests contests;

    @Inject
    Entries entries;

    @Inject
    Clock clock;

    private final Map<Key, Made> made = new ConcurrentHashMap<>();

    private record Key(UUID contest, int round) {}

    private record Made(Ranking ranking, Map<UUID, Score> scores, Map<UUID, Integer> places, Instant at) {
        static final Made NONE = new Made(Ranking.NONE, Map.of(), Map.of(), Instant.EPOCH);
    }

    /**
     * How somebody stands.
     *
     * @param correct right answers of the best attempts; -1 for none yet
     * @param millis their time
     * @param place on the list of single people; 0 where they are not on it
     */
    record Own(int correct, long millis, int place) {}

    /**
     * A ranking.
     *
     * @param contest where
     * @param round of one round; 0 for all together
     */
    @PermitAll
    public Ranking ranking(Contest contest, int round) {
        return board(contest, round).ranking();
    }

    /** How somebody stands in all rounds together. */
    Own own(Contest contest, UUID entry) {
        Made board = board(contest, 0);
        Score score = board.scores().get(entry);
        return score == null
                ? new Own(-1, 0, 0)
                : new Own(score.correct(), score.millis(), board.places().getOrDefault(entry, 0));
    }

    private Made board(Contest contest, int round) {
        Key key = new Key(contest.id(), round);
        Made known = made.getOrDefault(key, Made.NONE);
        if (fresh(known)) {
            return known;
        }
        synchronized (this) {
            Made meanwhile = made.getOrDefault(key, Made.NONE);
            if (fresh(meanwhile)) {
                return meanwhile;
            }
            Made now = make(contest, round);
            if (made.size() >= MOST_KEPT) {
                made.clear();
            }
            made.put(key, now);
            return now;
        }
    }

    private boolean fresh(Made board) {
        return board != Made.NONE && clock.instant().isBefore(board.at().plus(FRESH));
    }

    private Made make(Contest contest, int round) {
        Instant at = clock.instant();
        List<Score> scores = entries.scores(contest.id(), round);
        Ranking ranking =
                Ranking.of(contest, scores, squads(contest.id()), Math.max(contest.fewest(), Contest.FEWEST_OF_ALL));
        Map<UUID, Score> own = new HashMap<>();
        scores.forEach(score -> own.put(score.entry(), score));
        Map<UUID, Integer> places = new HashMap<>();
        ranking.singles().forEach(line -> places.put(line.entry(), line.place()));
        return new Made(ranking, own, places, at);
    }

    private Map<UUID, Squad> squads(UUID contest) {
        Map<UUID, Squad> squads = new HashMap<>();
        contests.squads(contest).forEach(squad -> squads.put(squad.id(), squad));
        return squads;
    }
}
