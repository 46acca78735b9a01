package org.pingandeng.quiz.paper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pingandeng.quiz.paper.Shortage.Kind;

/**
 * Finds out why a demand cannot be met: the rules are taken away and put back one after the other, and the first that
 * cannot be kept is named. Sections that lack items are named by a set that fails Hall's condition (On representatives of
 * subsets, 1935): all the items they could have are theirs already.
 */
final class Lack {

    private final Demand demand;
    private final Collection<PoolItem> pool;

    private Lack(Demand demand, Collection<PoolItem> pool) {
        this.demand = demand;
        this.pool = pool;
    }

    /** What a demand lacks, at least one thing. */
    static List<Shortage> of(Demand demand, Collection<PoolItem> pool) {
        Lack lack = new Lack(demand, pool);
        Assignment free = lack.under(demand.rules().only(false, false));
        List<Shortage> found = lack.sections(free);
        if (found.isEmpty()) {
            found = lack.fixed(free);
        }
        if (found.isEmpty()) {
            found = lack.most(lack.under(demand.rules().only(false, true)));
        }
        return found.isEmpty() ? lack.least(lack.under(demand.rules().only(true, true))) : found;
    }

    /** With a seed of its own, so that what is said of a blueprint and pool is always the same. */
    private Assignment under(Rules rules) {
        return Assignment.of(demand.under(rules), pool, 0);
    }

    private List<Shortage> sections(Assignment best) {
        List<Set<Integer>> sets = new ArrayList<>();
        for (int section = 0; section < demand.counts().size(); section++) {
            if (best.in(section) < demand.counts().get(section)) {
                join(sets, lacking(best, section));
            }
        }
        return sets.stream()
                .map(set -> new Shortage(
                        Kind.SECTIONS,
                        set.stream().map(at -> at + 1).toList(),
                        "",
                        set.stream().mapToInt(demand.counts()::get).sum(),
                        set.stream().mapToInt(best::in).sum()))
                .toList();
    }

    private static void join(List<Set<Integer>> sets, Set<Integer> set) {
        sets.removeIf(other -> {
            boolean common = other.stream().anyMatch(set::contains);
            return common && set.addAll(other) | common;
        });
        sets.add(set);
    }

    /** A section with those that hold an item it could have had, and those that hold an item these could have had. */
    private Set<Integer> lacking(Assignment best, int section) {
        Set<Integer> set = new TreeSet<>(Set.of(section));
        boolean grown = true;
        while (grown) {
            Set<Integer> more = best.picks().stream()
                    .filter(pick -> set.stream()
                            .anyMatch(at -> demand.sections().get(at).fits(pick.item())))
                    .map(Assignment.Pick::section)
                    .collect(Collectors.toSet());
            grown = set.addAll(more);
        }
        return set;
    }

    private List<Shortage> fixed(Assignment best) {
        Set<UUID> wanted = demand.rules().fixed();
        int present = (int) pool.stream()
                .map(PoolItem::id)
                .filter(wanted::contains)
                .distinct()
                .count();
        if (present < wanted.size()) {
            return List.of(new Shortage(Kind.FIXED_GONE, List.of(), "", wanted.size(), present));
        }
        return unplaced(best);
    }

    private List<Shortage> unplaced(Assignment best) {
        int wanted = demand.rules().fixed().size();
        return best.fixed() < wanted
                ? List.of(new Shortage(Kind.FIXED_NO_PLACE, List.of(), "", wanted, best.fixed()))
                : List.of();
    }

    private List<Shortage> most(Assignment best) {
        if (best.picks().size() < demand.total()) {
            return List.of(new Shortage(
                    Kind.TOPIC_MOST,
                    List.of(),
                    full(best),
                    demand.total(),
                    best.picks().size()));
        }
        int fixed = demand.rules().fixed().size();
        return best.fixed() < fixed
                ? List.of(new Shortage(Kind.TOPIC_MOST, List.of(), full(best), fixed, best.fixed()))
                : List.of();
    }

    private String full(Assignment best) {
        List<Rules.Share> shares = demand.rules().shares();
        return IntStream.range(0, shares.size())
                .filter(at -> best.of(at) == shares.get(at).most())
                .mapToObj(at -> shares.get(at).topic())
                .collect(Collectors.joining("、"));
    }

    private List<Shortage> least(Assignment best) {
        List<Rules.Share> shares = demand.rules().shares();
        List<Shortage> missed = IntStream.range(0, shares.size())
                .filter(at -> best.of(at) < shares.get(at).least())
                .mapToObj(at -> new Shortage(
                        Kind.TOPIC_LEAST,
                        List.of(),
                        shares.get(at).topic(),
                        shares.get(at).least(),
                        best.of(at)))
                .toList();
        return missed.isEmpty() ? unplaced(best) : missed;
    }
}
