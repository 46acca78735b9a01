package org.pingandeng.portal.contest.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who is where: right answers first, then the time. Pure. Seats are only ever counted in their class; a group is left
 * out while it has so few people that one of them could be made out.
 *
 * @param people how many have answered
 * @param singles people, the best first; nobody of a class or team
 * @param groups by side, the best first; only those with enough people
 * @param small by side, how many groups have too few people
 */
public record Ranking(int people, List<Line> singles, Map<Side, List<Group>> groups, Map<Side, Integer> small) {

    private static final int TENTHS = 10;

    /** Nobody has answered yet. */
    public static final Ranking NONE = new Ranking(0, List.of(), Map.of(), Map.of());

    /** The lists are its own. */
    public Ranking {
        singles = List.copyOf(singles);
        groups = Map.copyOf(groups);
        small = Map.copyOf(small);
    }

    /**
     * A person's place.
     *
     * @param place from 1; equals share one
     * @param entry whose
     * @param number by which they are called
     * @param label what they allowed to be shown; blank for nothing
     * @param correct right answers
     * @param millis time taken
     */
    public record Line(int place, UUID entry, int number, String label, int correct, long millis) {}

    /**
     * A group's place.
     *
     * @param place from 1; equals share one
     * @param squad which
     * @param name how it is called
     * @param people how many have answered
     * @param tenths what counts, in tenths of an answer: an average or a sum
     * @param millis the average time
     */
    public record Group(int place, UUID squad, String name, int people, long tenths, long millis) {}

    /**
     * Ranks.
     *
     * @param contest whose rules hold
     * @param scores in any order
     * @param squads all groups, by id
     * @param fewest people whom a group needs to be in it
     */
    public static Ranking of(Contest contest, List<Score> scores, Map<UUID, Squad> squads, int fewest) {
        Map<Side, List<Group>> groups = new EnumMap<>(Side.class);
        Map<Side, Integer> small = new EnumMap<>(Side.class);
        for (Map.Entry<Side, List<Group>> side :
                gathered(scores, squads, contest.summed()).entrySet()) {
            List<Group> enough = side.getValue().stream()
                    .filter(group -> group.people() >= fewest)
                    .toList();
            small.put(side.getKey(), side.getValue().size() - enough.size());
            groups.put(side.getKey(), placed(enough));
        }
        return new Ranking(
                scores.size(), contest.takes(Side.INDIVIDUAL.name()) ? singles(scores) : List.of(), groups, small);
    }

    private static List<Line> singles(List<Score> scores) {
        List<Score> sorted = scores.stream()
                .filter(score -> !score.seated())
                .sorted(Comparator.comparing(Score::correct, Comparator.reverseOrder())
                        .thenComparing(Score::millis)
                        .thenComparing(Score::number))
                .toList();
        List<Line> lines = new ArrayList<>();
        for (Score score : sorted) {
            Line last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            boolean equal = last != null && last.correct() == score.correct() && last.millis() == score.millis();
            lines.add(new Line(
                    equal ? last.place() : lines.size() + 1,
                    score.entry(),
                    score.number(),
                    score.label(),
                    score.correct(),
                    score.millis()));
        }
        return lines;
    }

    private static Map<Side, List<Group>> gathered(List<Score> scores, Map<UUID, Squad> squads, boolean summed) {
        Map<UUID, List<Score>> members = new HashMap<>();
        for (Score score : scores) {
            for (UUID squad : new UUID[] {score.squad(), score.enterprise(), score.township()}) {
                if (squad != null) {
                    members.computeIfAbsent(squad, any -> new ArrayList<>()).add(score);
                }
            }
        }
        Map<Side, List<Group>> groups = new EnumMap<>(Side.class);
        members.forEach((id, people) -> {
            Squad squad = squads.get(id);
            if (squad != null) {
                groups.computeIfAbsent(squad.side(), any -> new ArrayList<>()).add(group(squad, people, summed));
            }
        });
        return groups;
    }

    private static Group group(Squad squad, List<Score> people, boolean summed) {
        long sum = people.stream().mapToLong(Score::correct).sum() * TENTHS;
        long millis = people.stream().mapToLong(Score::millis).sum() / people.size();
        long counts = summed ? sum : Math.round((double) sum / people.size());
        return new Group(0, squad.id(), squad.name(), people.size(), counts, millis);
    }

    private static List<Group> placed(List<Group> groups) {
        List<Group> sorted = groups.stream()
                .sorted(Comparator.comparing(Group::tenths, Comparator.reverseOrder())
                        .thenComparing(Group::millis)
                        .thenComparing(Group::name))
                .toList();
        List<Group> placed = new ArrayList<>();
        for (Group group : sorted) {
            Group last = placed.isEmpty() ? null : placed.get(placed.size() - 1);
            boolean equal = last != null && last.tenths() == group.tenths() && last.millis() == group.millis();
            placed.add(new Group(
                    equal ? last.place() : placed.size() + 1,
                    group.squad(),
                    group.name(),
                    group.people(),
                    group.tenths(),
                    group.millis()));
        }
        return placed;
    }
}
