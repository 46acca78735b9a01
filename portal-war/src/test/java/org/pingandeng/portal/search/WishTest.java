package org.pingandeng.portal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pingandeng.portal.search.Wish.Figure;
import org.pingandeng.portal.search.Wish.Of;

class WishTest {

    private static Figure one(String line) {
        List<Figure> figures = Wish.of(line).figures();
        assertEquals(1, figures.size(), line + " " + figures);
        return figures.get(0);
    }

    private static void narrows(String line, Of of, long from, long to) {
        Figure figure = one(line);
        assertEquals(List.of(of, from, to), List.of(figure.of(), figure.from(), figure.to()), line);
    }

    @Test
    void aYearIsUnderstood() {
        narrows("2023年火灾", Of.YEAR, 2023, 2023);
        narrows("2023 火灾", Of.YEAR, 2023, 2023);
        narrows("2019-2021年爆炸", Of.YEAR, 2019, 2021);
        narrows("2020年以来", Of.YEAR, 2020, 9999);
        assertEquals("火灾", Wish.of("2023年火灾").rest());
    }

    @Test
    void theNumberOfAStandardIsNoYear() {
        assertEquals(List.of(), Wish.of("GB 30871-2022").figures());
    }

    @Test
    void tollsAreUnderstood() {
        narrows("死亡10人以上", Of.DEATHS, 10, Long.MAX_VALUE);
        narrows("10人以上", Of.DEATHS, 10, Long.MAX_VALUE);
        narrows("死亡三十人以上的事故", Of.DEATHS, 30, Long.MAX_VALUE);
        narrows("中毒死亡7人", Of.DEATHS, 7, 7);
        narrows("死亡超过3人", Of.DEATHS, 4, Long.MAX_VALUE);
        narrows("受伤100人以上的爆炸", Of.INJURED, 100, Long.MAX_VALUE);
        narrows("经济损失1亿元以上", Of.LOSS, 10_000, Long.MAX_VALUE);
        narrows("损失5000万元以上", Of.LOSS, 5_000, Long.MAX_VALUE);
    }

    @Test
    void whoAsksForTheClassOfATollWantsTheRule() {
        assertEquals(List.of(), Wish.of("死亡10人属于哪一级事故").figures());
        assertEquals(List.of(), Wish.of("受伤50人是什么等级的事故").figures());
        assertEquals(
                "2019年 死亡10人属于哪一级".substring(6), Wish.of("2019年 死亡10人属于哪一级").rest());
    }

    @Test
    void anArticleIsUnderstoodInDigitsAndInWords() {
        assertEquals("28", Wish.of("安全生产法第28条").article());
        assertEquals("21", Wish.of("安全生产法 第二十一条").article());
        assertEquals("134.1", Wish.of("刑法第一百三十四条之一").article());
    }

    @Test
    void aNumberCanBeTakenBack() {
        Wish wish = Wish.of("煤矿 死亡10人以上");
        assertEquals("煤矿", wish.without(wish.figures().get(0)));
    }
}
