package org.pingandeng.quiz.paper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Picks items for sections as a flow of least cost: source → topic's share → topic → shelf (one arc an item) → section →
 * sink. The flow is as great as the pool allows, so a paper is found whenever there is one; among the greatest flows it
 * has the most fixed items and the topics' least first, then the evenest topics, then the least lots, which makes it a
 * fair draw: without further rules every subset of a section's candidates is as likely as any other.
 *
 * @param demand what was to be picked
 * @param picks what was
 */
record Assignment(Demand demand, List<Pick> picks) {

    /** So much of a lot counts; equal ones are told apart by the rest of it. */
    private static final int LOT_BITS = 22;

    private static final long EVEN = 1L << 32;
    private static final long MUST = 1L << 51;

    /** Beyond it, costs would run over. */
    static final int MOST_ITEMS = 600;

    /**
     * An item in its section.
     *
     * @param item which
     * @param section index of the section
     * @param share index of its topic's share; -1 for none
     * @param topic the topic over which items are spread; empty where they are not
     */
    record Pick(PoolItem item, int section, int share, String topic) {}

    static Assignment of(Demand demand, Collection<PoolItem> pool, long seed) {
        return new Filling(demand, Stock.of(demand, pool, seed)).pick(new Random(seed));
    }

    boolean whole() {
        Rules rules = demand.rules();
        if (picks.size() < demand.total()) {
            return false;
        }
        for (int share = 0; share < rules.shares().size(); share++) {
            if (of(share) < rules.shares().get(share).least()) {
                return false;
            }
        }
        return fixed() == rules.fixed().size();
    }

    /** How many picks a topic's share has. */
    int of(int share) {
        return (int) picks.stream().filter(pick -> pick.share() == share).count();
    }

    /** How many of the fixed items were picked. */
    int fixed() {
        return (int) picks.stream()
                .filter(pick -> demand.rules().fixed().contains(pick.item().id()))
                .count();
    }

    /** How many picks a section has. */
    int in(int section) {
        return (int) picks.stream().filter(pick -> pick.section() == section).count();
    }

    /** The network of one demand while it is filled. */
    private static final class Filling {

        private final Demand demand;
        private final List<Stock.Shelf> shelves;
        private final FlowNetwork network = new FlowNetwork();
        private final int total;
        private final Map<Integer, Integer> shares = new HashMap<>();
        private final Map<String, Integer> topics = new HashMap<>();
        private final List<Integer> sections = new ArrayList<>();
        private final List<List<Integer>> items = new ArrayList<>();
        private final List<List<Integer>> ways = new ArrayList<>();

        Filling(Demand demand, List<Stock.Shelf> shelves) {
            this.demand = demand;
            this.shelves = shelves;
            this.total = demand.total();
            for (int count : demand.counts()) {
                int node = network.node();
                sections.add(node);
                network.arc(node, FlowNetwork.SINK, count, 0);
            }
            shelves.forEach(this::stand);
        }

        private void stand(Stock.Shelf shelf) {
            int node = network.node();
            int from = topic(shelf);
            List<Integer> arcs = new ArrayList<>();
            for (int at = 0; at < shelf.lots().size(); at++) {
                Stock.Lot lot = shelf.lots().get(at);
                boolean fixed = demand.rules().fixed().contains(lot.item().id());
                long price = (lot.number() >>> (63 - LOT_BITS)) - (fixed ? MUST : 0);
                arcs.add(at < total || fixed ? network.arc(from, node, 1, price) : -1);
            }
            items.add(arcs);
            ways.add(shelf.sections().stream()
                    .map(section -> network.arc(
                            node, sections.get(section), demand.counts().get(section), 0))
                    .toList());
        }

        /** The node of a topic; each further item of it costs more than the one before, which spreads them. */
        private int topic(Stock.Shelf shelf) {
            int share = shares.computeIfAbsent(shelf.share(), this::share);
            return demand.rules().level() == 0
                    ? share
                    : topics.computeIfAbsent(shelf.share() + "\n" + shelf.topic(), none -> {
                        int node = network.node();
                        for (int unit = 0; unit < total; unit++) {
                            network.arc(share, node, 1, (2L * unit + 1) * EVEN);
                        }
                        return node;
                    });
        }

        private int share(int index) {
            int node = network.node();
            if (index < 0) {
                network.arc(FlowNetwork.SOURCE, node, total, 0);
                return node;
            }
            Rules.Share share = demand.rules().shares().get(index);
            network.arc(FlowNetwork.SOURCE, node, share.least(), -MUST);
            network.arc(FlowNetwork.SOURCE, node, Math.min(total, share.most() - share.least()), 0);
            return node;
        }

        Assignment pick(Random random) {
            network.fill();
            List<Pick> picks = new ArrayList<>();
            for (int at = 0; at < shelves.size(); at++) {
                Stock.Shelf shelf = shelves.get(at);
                List<PoolItem> taken = taken(shelf, items.get(at));
                Collections.shuffle(taken, random);
                int next = 0;
                for (int way = 0; way < shelf.sections().size(); way++) {
                    for (int unit = network.flow(ways.get(at).get(way)); unit > 0; unit--) {
                        picks.add(new Pick(taken.get(next++), shelf.sections().get(way), shelf.share(), shelf.topic()));
                    }
                }
            }
            return new Assignment(demand, List.copyOf(picks));
        }

        private List<PoolItem> taken(Stock.Shelf shelf, List<Integer> arcs) {
            List<PoolItem> taken = new ArrayList<>();
            for (int at = 0; at < arcs.size(); at++) {
                if (arcs.get(at) >= 0 && network.flow(arcs.get(at)) > 0) {
                    taken.add(shelf.lots().get(at).item());
                }
            }
            return taken;
        }
    }
}
