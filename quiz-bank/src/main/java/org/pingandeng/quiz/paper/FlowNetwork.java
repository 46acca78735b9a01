package org.pingandeng.quiz.paper;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * A network whose greatest flow of least cost is found by successive shortest paths (Ahuja, Magnanti and Orlin, Network
 * Flows, 1993, section 9.7). Arcs may cost less than nothing as long as no circle does. With whole capacities every flow
 * is whole. The order in which arcs are added decides between equal costs, so that the result is repeatable.
 */
final class FlowNetwork {

    static final int SOURCE = 0;
    static final int SINK = 1;

    private static final long FAR = Long.MAX_VALUE / 4;

    private int nodes = 2;
    private int arcs;
    private int[] to = new int[256];
    private int[] room = new int[256];
    private long[] cost = new long[256];
    private int[] next = new int[256];
    private int[] first = {-1, -1};

    /** Adds a node; answers with its number. */
    int node() {
        if (nodes == first.length) {
            first = Arrays.copyOf(first, 2 * nodes);
        }
        first[nodes] = -1;
        return nodes++;
    }

    /** Adds an arc; answers with its number. */
    int arc(int from, int target, int capacity, long price) {
        if (arcs + 2 > to.length) {
            to = Arrays.copyOf(to, 2 * to.length);
            room = Arrays.copyOf(room, 2 * room.length);
            cost = Arrays.copyOf(cost, 2 * cost.length);
            next = Arrays.copyOf(next, 2 * next.length);
        }
        half(from, target, capacity, price);
        half(target, from, 0, -price);
        return arcs - 2;
    }

    private void half(int from, int target, int capacity, long price) {
        to[arcs] = target;
        room[arcs] = capacity;
        cost[arcs] = price;
        next[arcs] = first[from];
        first[from] = arcs++;
    }

    /** How much flows through an arc. */
    int flow(int arc) {
        return room[arc + 1];
    }

    /** Lets as much flow as can, as cheaply as that can be; answers with how much. */
    int fill() {
        int flow = 0;
        int[] arrived = new int[nodes];
        while (cheapest(arrived)) {
            int most = Integer.MAX_VALUE;
            for (int at = SINK; at != SOURCE; at = to[arrived[at] ^ 1]) {
                most = Math.min(most, room[arrived[at]]);
            }
            for (int at = SINK; at != SOURCE; at = to[arrived[at] ^ 1]) {
                room[arrived[at]] -= most;
                room[arrived[at] ^ 1] += most;
            }
            flow += most;
        }
        return flow;
    }

    /** Bellman and Ford's way with a queue; notes by which arc each node was reached. */
    private boolean cheapest(int[] arrived) {
        long[] distance = new long[nodes];
        Arrays.fill(distance, FAR);
        distance[SOURCE] = 0;
        boolean[] waiting = new boolean[nodes];
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        queue.add(SOURCE);
        while (!queue.isEmpty()) {
            int at = queue.poll();
            waiting[at] = false;
            for (int arc = first[at]; arc >= 0; arc = next[arc]) {
                long reached = distance[at] + cost[arc];
                if (room[arc] > 0 && reached < distance[to[arc]]) {
                    distance[to[arc]] = reached;
                    arrived[to[arc]] = arc;
                    if (!waiting[to[arc]]) {
                        waiting[to[arc]] = true;
                        queue.add(to[arc]);
                    }
                }
            }
        }
        return distance[SINK] < FAR;
    }
}
