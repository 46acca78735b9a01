package org.pingandeng.portal.web.open;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TileMapTest {

    @Test
    void everyProvinceHasOneTileOfItsOwn() {
        TileMap map = TileMap.of(Map.of());
        assertEquals(34, map.tiles().stream().map(TileMap.Tile::name).distinct().count());
        assertEquals(
                34,
                map.tiles().stream()
                        .map(tile -> tile.x() + "/" + tile.y())
                        .distinct()
                        .count());
    }

    @Test
    void tilesAreShadedByCasesAndLeadToThem() {
        TileMap map = TileMap.of(Map.of("宁夏", 3L, "山东", 9L));
        assertEquals(
                List.of("山东", "宁夏"),
                map.counted().stream().map(TileMap.Tile::name).toList());
        assertEquals(4, map.counted().get(0).shade());
        assertEquals("/cases?place=%E5%AE%81%E5%A4%8F", map.counted().get(1).href());
    }

    @Test
    void theLongestBarIsAsLongAsTheDrawingAllows() {
        BarChart years =
                BarChart.of(List.of(new BarChart.Counted("2019", 8, "/x"), new BarChart.Counted("2020", 0, "/y")));
        assertEquals(440, years.lines().get(0).x() + years.lines().get(0).length());
        assertEquals(0, years.lines().get(1).length());
        assertEquals(64, years.height());
    }

    @Test
    void longLabelsStandAboveTheirBars() {
        BarChart types = BarChart.of(List.of(new BarChart.Counted("道路（轨道）车辆致害", 4, "/x")));
        assertEquals(0, types.lines().get(0).x());
        assertEquals(true, types.lines().get(0).labelY() < types.lines().get(0).y());
    }
}
