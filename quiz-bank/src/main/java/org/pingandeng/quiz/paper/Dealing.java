package org.pingandeng.quiz.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pingandeng.quiz.paper.Assignment.Pick;

/**
 * Deals picks to forms so that every section and every topic falls to each form as evenly as whole items can: an
 * equitable edge colouring of the bipartite graph of sections and topics, which always exists (de Werra, On some
 * combinatorial problems arising in scheduling, 1970). Each node is split into nodes of as many edges as there are forms,
 * and the split graph's edges are coloured as König did (1916): where the two ends lack different colours, a chain of
 * the two colours is turned round.
 */
final class Dealing {

    private final int forms;
    private final List<int[]> ends = new ArrayList<>();
    private final Map<String, Integer> nodes = new HashMap<>();
    private final Map<String, Integer> degrees = new HashMap<>();
    private final int[] colours;
    private final int[][] at;

    private Dealing(List<Pick> picks, int forms) {
        this.forms = forms;
        for (Pick pick : picks) {
            int left = node("section " + pick.section());
            int right = node(pick.share() < 0 ? "topic " + pick.topic() : "share " + pick.share());
            ends.add(new int[] {left, right});
        }
        colours = new int[picks.size()];
        Arrays.fill(colours, -1);
        at = new int[nodes.size()][forms];
        for (int[] free : at) {
            Arrays.fill(free, -1);
        }
    }

    static List<List<Pick>> deal(List<Pick> picks, int forms) {
        Dealing dealing = new Dealing(picks, forms);
        for (int edge = 0; edge < picks.size(); edge++) {
            dealing.colour(edge);
        }
        List<List<Pick>> hands = new ArrayList<>();
        for (int form = 0; form < forms; form++) {
            List<Pick> hand = new ArrayList<>();
            for (int edge = 0; edge < picks.size(); edge++) {
                if (dealing.colours[edge] == form) {
                    hand.add(picks.get(edge));
                }
            }
            hands.add(hand);
        }
        return hands;
    }

    /** The part of a split node that the next edge goes to. */
    private int node(String name) {
        int degree = degrees.merge(name, 1, Integer::sum) - 1;
        return nodes.computeIfAbsent(name + " " + degree / forms, none -> nodes.size());
    }

    private void colour(int edge) {
        int left = ends.get(edge)[0];
        int right = ends.get(edge)[1];
        int here = free(left);
        int there = free(right);
        if (at[right][here] >= 0) {
            turn(right, here, there);
        }
        colours[edge] = here;
        at[left][here] = edge;
        at[right][here] = edge;
    }

    private int free(int node) {
        int colour = 0;
        while (at[node][colour] >= 0) {
            colour++;
        }
        return colour;
    }

    /** Swaps two colours along the chain that begins at a node with the first of them. */
    private void turn(int node, int one, int other) {
        List<Integer> chain = new ArrayList<>();
        int colour = one;
        for (int edge = at[node][one]; edge >= 0; edge = at[node][colour]) {
            chain.add(edge);
            node = ends.get(edge)[0] == node ? ends.get(edge)[1] : ends.get(edge)[0];
            colour = colour == one ? other : one;
        }
        for (int edge : chain) {
            at[ends.get(edge)[0]][colours[edge]] = -1;
            at[ends.get(edge)[1]][colours[edge]] = -1;
        }
        for (int edge : chain) {
            colours[edge] = colours[edge] == one ? other : one;
            at[ends.get(edge)[0]][colours[edge]] = edge;
            at[ends.get(edge)[1]][colours[edge]] = edge;
        }
    }
}
