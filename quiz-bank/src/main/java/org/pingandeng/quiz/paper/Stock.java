package org.pingandeng.quiz.paper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pingandeng.quiz.item.ItemType;

/**
 * The pool in shelves: items that the same sections may have, and that count for the same topic's share, are alike to
 * the drawer. Each item has its lot, made from the seed and its id, so that neither the pool's order nor the other items
 * matter to it.
 */
final class Stock {

    /**
     * Items that are alike.
     *
     * @param share index of the topic's share; -1 for none
     * @param topic the topic over which items are spread; empty where they are not
     * @param sections indexes of the sections that may have them
     * @param lots the items with the least lots first
     */
    record Shelf(int share, String topic, List<Integer> sections, List<Lot> lots) {}

    /**
     * An item and its lot.
     *
     * @param item from the pool
     * @param number the lot: any number
     */
    record Lot(PoolItem item, long number) {
        static final Comparator<Lot> ORDER = Comparator.comparingLong(Lot::number)
                .thenComparing(lot -> lot.item().id());
    }

    private record Alike(ItemType type, String topic, int difficulty) {}

    private final Demand demand;
    private final Map<String, Shelf> shelves = new TreeMap<>();
    private final Map<Alike, Shelf> known = new HashMap<>();

    private Stock(Demand demand) {
        this.demand = demand;
    }

    /** The shelves in an order that does not depend on the pool's. */
    static List<Shelf> of(Demand demand, Collection<PoolItem> pool, long seed) {
        Stock stock = new Stock(demand);
        for (PoolItem item : pool) {
            Shelf shelf =
                    stock.known.computeIfAbsent(new Alike(item.type(), item.topic(), item.difficulty()), stock::shelf);
            if (!shelf.sections().isEmpty() && demand.rules().admits(item)) {
                shelf.lots().add(new Lot(item, lot(seed, item)));
            }
        }
        List<Shelf> filled = stock.shelves.values().stream()
                .filter(shelf -> !shelf.lots().isEmpty())
                .toList();
        filled.forEach(shelf -> shelf.lots().sort(Lot.ORDER));
        return filled;
    }

    private Shelf shelf(Alike alike) {
        List<Integer> sections = new ArrayList<>();
        for (int at = 0; at < demand.sections().size(); at++) {
            if (demand.sections().get(at).fits(alike.type(), alike.topic(), alike.difficulty())) {
                sections.add(at);
            }
        }
        int share = share(alike.topic());
        int level = demand.rules().level();
        String topic = level == 0 ? "" : TopicPath.top(alike.topic(), level);
        return shelves.computeIfAbsent(
                share + "\n" + topic + "\n" + sections,
                none -> new Shelf(share, topic, List.copyOf(sections), new ArrayList<>()));
    }

    private int share(String topic) {
        List<Rules.Share> shares = demand.rules().shares();
        for (int at = 0; at < shares.size(); at++) {
            if (TopicPath.below(topic, shares.get(at).topic())) {
                return at;
            }
        }
        return -1;
    }

    /** SplitMix64's mixing (Steele, Lea and Flood, Fast splittable pseudorandom number generators, 2014). */
    private static long lot(long seed, PoolItem item) {
        long mixed =
                mix(mix(seed ^ item.id().getMostSignificantBits()) ^ item.id().getLeastSignificantBits());
        return mixed >>> 1;
    }

    static long mix(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
