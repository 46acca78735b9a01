package org.pingandeng.quiz.exam.office.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.pingandeng.quiz.exam.model.CandidateId;

/** Gives seats out, in order or shuffled; the same seed gives the same seats. */
public final class SeatPlan {

    private SeatPlan() {}

    /**
     * Seats in order.
     *
     * @param candidates who sits, the first first
     * @param seats how many there are
     * @return seat by candidate; those for whom there is none are left out
     */
    public static Map<CandidateId, Integer> inOrder(List<CandidateId> candidates, int seats) {
        return give(candidates, numbers(Math.min(seats, candidates.size())));
    }

    /**
     * Seats by chance.
     *
     * @param candidates who sits, the first first
     * @param seats how many there are
     * @param seed decides which
     * @return seat by candidate; those for whom there is none are left out
     */
    public static Map<CandidateId, Integer> shuffled(List<CandidateId> candidates, int seats, long seed) {
        List<Integer> numbers = numbers(Math.min(seats, candidates.size()));
        Collections.shuffle(numbers, new Random(seed));
        return give(candidates, numbers);
    }

    private static List<Integer> numbers(int seats) {
        List<Integer> numbers = new ArrayList<>();
        for (int seat = 1; seat <= seats; seat++) {
            numbers.add(seat);
        }
        return numbers;
    }

    private static Map<CandidateId, Integer> give(List<CandidateId> candidates, List<Integer> numbers) {
        Map<CandidateId, Integer> given = new LinkedHashMap<>();
        for (int at = 0; at < numbers.size(); at++) {
            given.put(candidates.get(at), numbers.get(at));
        }
        return given;
    }
}
