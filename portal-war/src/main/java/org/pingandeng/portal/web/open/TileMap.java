package org.pingandeng.portal.web.open;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The provinces as tiles (省级方格图): one square each, roughly where it lies, shaded by the number of cases. It is a
 * diagram and draws no borders.
 *
 * @param tiles one a province, row by row
 */
public record TileMap(List<Tile> tiles) {

    /** Row by row from the north; a dot is no province. */
    private static final List<String> ROWS = List.of(
            ". . . . . . . . 黑龙江",
            ". 新疆 . . 内蒙古 . 北京 . 吉林",
            ". . 甘肃 宁夏 山西 河北 天津 辽宁 .",
            ". 西藏 青海 陕西 河南 山东 . . .",
            ". . 四川 重庆 湖北 安徽 江苏 上海 .",
            ". . 云南 贵州 湖南 江西 浙江 . .",
            ". . . 广西 广东 福建 台湾 . .",
            ". . . 海南 澳门 香港 . . .");

    private static final int SIDE = 62;
    private static final int STEP = 66;
    private static final int MARGIN = 2;
    private static final int DARKEST = 4;

    /**
     * A province.
     *
     * @param name in Chinese, as cases have it
     * @param count how many cases
     * @param x left edge
     * @param y upper edge
     * @param shade 0 for none to 4
     */
    public record Tile(String name, long count, int x, int y, int shade) {

        /** Where the words stand. */
        public int middle() {
            return x + SIDE / 2;
        }

        /** The address of its cases. */
        public String href() {
            return "/cases?place=" + CaseFilter.encoded(name);
        }
    }

    /**
     * The map of counts.
     *
     * @param counts cases by province
     */
    static TileMap of(Map<String, Long> counts) {
        return new TileMap(IntStream.range(0, ROWS.size())
                .boxed()
                .flatMap(row -> row(row, counts))
                .toList());
    }

    private static Stream<Tile> row(int row, Map<String, Long> counts) {
        List<String> names = Arrays.asList(ROWS.get(row).split(" "));
        return IntStream.range(1, names.size())
                .filter(column -> !names.get(column).equals("."))
                .mapToObj(column -> tile(names.get(column), row, column - 1, counts));
    }

    private static Tile tile(String name, int row, int column, Map<String, Long> counts) {
        long count = counts.getOrDefault(name, 0L);
        return new Tile(name, count, MARGIN + column * STEP, MARGIN + row * STEP, (int) Math.min(DARKEST, count));
    }

    /** Those with cases, the most first, for the table. */
    public List<Tile> counted() {
        return tiles.stream()
                .filter(tile -> tile.count() > 0)
                .sorted(Comparator.comparing(Tile::count).reversed())
                .toList();
    }
}
