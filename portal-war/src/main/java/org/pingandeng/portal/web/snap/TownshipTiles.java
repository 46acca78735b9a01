package org.pingandeng.portal.web.snap;

import java.util.List;
import java.util.stream.IntStream;
import org.pingandeng.portal.snap.model.Figure;

/**
 * The county as tiles: one square each township, shaded by how many hazards were sent in. A diagram, without borders and
 * without the position of anything.
 *
 * @param tiles row by row
 * @param height of the drawing, which is 532 wide
 */
public record TownshipTiles(List<Tile> tiles, int height) {

    private static final int COLUMNS = 4;
    private static final int WIDTH = 127;
    private static final int HEIGHT = 84;
    private static final int GAP = 8;
    private static final int DARKEST = 4;
    private static final int LONGEST = 7;

    /**
     * A township.
     *
     * @param figure what is counted there
     * @param x left edge
     * @param y upper edge
     * @param shade 0 for none to 4
     */
    public record Tile(Figure figure, int x, int y, int shade) {

        /** Where the words stand. */
        public int middle() {
            return x + WIDTH / 2;
        }

        /** The name, as long as the tile is wide. */
        public String name() {
            String name = figure.label();
            return name.codePointCount(0, name.length()) <= LONGEST
                    ? name
                    : name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)) + "…";
        }
    }

    /**
     * The tiles of townships.
     *
     * @param figures one a township, in order
     */
    static TownshipTiles of(List<Figure> figures) {
        long most =
                Math.max(1, figures.stream().mapToLong(Figure::received).max().orElse(1));
        List<Tile> tiles = IntStream.range(0, figures.size())
                .mapToObj(at -> tile(figures.get(at), at, most))
                .toList();
        int rows = (figures.size() + COLUMNS - 1) / COLUMNS;
        return new TownshipTiles(tiles, Math.max(1, rows) * (HEIGHT + GAP));
    }

    private static Tile tile(Figure figure, int at, long most) {
        int shade = (int) Math.ceil((double) DARKEST * figure.received() / most);
        return new Tile(figure, at % COLUMNS * (WIDTH + GAP), at / COLUMNS * (HEIGHT + GAP), shade);
    }
}
