package org.pingandeng.portal.web.community;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.pingandeng.portal.community.model.Stands;

/**
 * The townships as tiles, roughly where they lie, shaded by how many titles are held there. It is a diagram and draws no
 * borders.
 *
 * @param tiles one a township
 * @param height of the picture
 */
public record TownshipMap(List<Tile> tiles, int height) {

    private static final int COLUMNS = 3;
    private static final int WIDE = 122;
    private static final int HIGH = 78;
    private static final int GAP = 8;
    private static final int DARKEST = 3;

    /**
     * A township.
     *
     * @param name its name
     * @param count how many titles are held there
     * @param x left edge
     * @param y upper edge
     * @param shade 0 for none to 3
     * @param href the list of its titles
     */
    public record Tile(String name, int count, int x, int y, int shade, String href) {

        /** Where the words stand. */
        public int middle() {
            return x + WIDE / 2;
        }
    }

    /**
     * The map; townships that nobody placed stand below the others.
     *
     * @param placed where townships lie
     * @param held titles held, by township
     * @param href the address of a township's list
     */
    static TownshipMap of(List<Stands.Tile> placed, Map<String, Integer> held, UnaryOperator<String> href) {
        List<Tile> tiles = new ArrayList<>();
        int lines = 0;
        for (Stands.Tile each : placed) {
            tiles.add(tile(each.name(), each.line(), each.place(), held, href));
            lines = Math.max(lines, each.line() + 1);
        }
        List<String> others = held.keySet().stream()
                .filter(name -> placed.stream().noneMatch(each -> each.name().equals(name)))
                .sorted()
                .toList();
        for (int at = 0; at < others.size(); at++) {
            tiles.add(tile(others.get(at), lines + at / COLUMNS, at % COLUMNS, held, href));
        }
        int all = lines + (others.size() + COLUMNS - 1) / COLUMNS;
        return new TownshipMap(tiles, all * (HIGH + GAP));
    }

    private static Tile tile(String name, int line, int place, Map<String, Integer> held, UnaryOperator<String> href) {
        int count = held.getOrDefault(name, 0);
        return new Tile(
                name, count, place * (WIDE + GAP), line * (HIGH + GAP), Math.min(DARKEST, count), href.apply(name));
    }
}
