package org.pingandeng.quiz.bank.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.bank.model.ItemDiff.Change;
import org.pingandeng.quiz.bank.model.TextDiff.Fate;
import org.pingandeng.quiz.bank.model.TextDiff.Piece;
import org.pingandeng.quiz.item.Item;

/** What changed between two versions. */
class ItemDiffTest {

    private static Item single(String stem, List<String> options, int right, List<String> law) {
        return new Item.Single(new Item.Text(stem, "解析。", "消防", 2, law, "自编"), options, right);
    }

    @Test
    void onlyThePartsThatDifferAreToldAndWithinThemTheWords() {
        Item older = single("灭火器离地不高于 1.5 米。", List.of("对的", "错的"), 0, List.of("消防法:5"));
        Item newer = single("灭火器离地不得高于 1.6 米。", List.of("对的", "不对"), 1, List.of("消防法:5", "消防法:16"));
        List<Change> changes = ItemDiff.between(older, newer);
        assertEquals(
                List.of("stem 0", "law 0", "options 2", "right 0"),
                changes.stream().map(each -> each.part() + " " + each.number()).toList());
        assertEquals(
                List.of(
                        new Piece(Fate.SAME, "灭火器离地不"),
                        new Piece(Fate.FRESH, "得"),
                        new Piece(Fate.SAME, "高于 "),
                        new Piece(Fate.GONE, "1.5"),
                        new Piece(Fate.FRESH, "1.6"),
                        new Piece(Fate.SAME, " 米。")),
                changes.get(0).pieces());
        assertEquals(
                List.of(new Piece(Fate.GONE, "A"), new Piece(Fate.FRESH, "B")),
                changes.get(3).pieces());
    }

    @Test
    void equalVersionsDifferInNothing() {
        Item item = single("一样。", List.of("甲", "乙"), 0, List.of());
        assertEquals(List.of(), ItemDiff.between(item, single("一样。", List.of("甲", "乙"), 0, List.of())));
    }

    @Test
    void anOptionMoreAndAnOptionLessAreTold() {
        Item two = single("题。", List.of("甲", "乙"), 0, List.of());
        Item three = single("题。", List.of("甲", "乙", "丙"), 0, List.of());
        assertEquals(
                List.of(new Change("options", 3, List.of(new Piece(Fate.FRESH, "丙")))), ItemDiff.between(two, three));
        assertEquals(
                List.of(new Change("options", 3, List.of(new Piece(Fate.GONE, "丙")))), ItemDiff.between(three, two));
    }

    /** From the pieces both texts can be read again. */
    @Test
    void thePiecesMakeUpBothTexts() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            String old = text(random);
            String now = text(random);
            List<Piece> pieces = TextDiff.pieces(old, now);
            assertEquals(old, joined(pieces, Fate.FRESH));
            assertEquals(now, joined(pieces, Fate.GONE));
        }
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(12), 0, 6)
                .mapToObj(each -> List.of("火", "水", "ab", " ", "3.5", "\n").get(each))
                .collect(Collectors.joining());
    }

    private static String joined(List<Piece> pieces, Fate without) {
        return pieces.stream()
                .filter(piece -> piece.fate() != without)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
