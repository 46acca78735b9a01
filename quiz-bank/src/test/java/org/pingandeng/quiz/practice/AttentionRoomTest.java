package org.pingandeng.quiz.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.SmallBank;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.Use;

/** A film asks a quick question of its topic. */
class AttentionRoomTest {

    private final SmallBank bank = new SmallBank();
    private final AttentionRoom room = new AttentionRoom(bank);

    private static Item.Text text(String stem, String topic) {
        return new Item.Text(stem, "因为。", topic, 1, List.of(), "自编");
    }

    @Test
    void theFirstTopicWithAQuickQuestionGoes() {
        bank.put(
                Use.PRACTICE,
                new Item.FillIn(text("____", "通风"), List.of(new org.pingandeng.quiz.item.Blank(List.of("风")))));
        UUID gas = bank.put(Use.PRACTICE, new Item.Single(text("先做什么？", "气体/检测"), List.of("测", "下"), 0));
        AttentionRoom.Quick drawn = room.draw(List.of("通风", "气体"), 5).orElseThrow();

        assertEquals(gas, drawn.item());
        assertEquals(List.of("测", "下"), drawn.choices());
        assertEquals(Optional.of(drawn), room.find(gas, drawn.version()));
        assertEquals(Optional.empty(), room.draw(List.of("消防"), 5));
    }

    @Test
    void whatIsKeptForExamsAndWhatNeedsAPictureIsNotAsked() {
        bank.put(Use.EXAM, new Item.TrueFalse(text("先通风。", "气体"), true));
        bank.put(Use.PRACTICE, new Item.TrueFalse(text("看图：![井](media:" + "a".repeat(64) + ")", "气体"), true));
        assertEquals(Optional.empty(), room.draw(List.of("气体"), 1));
        bank.put(Use.PRACTICE, new Item.TrueFalse(text("先下去看看。", "气体"), false));
        AttentionRoom.Quick drawn = java.util.stream.LongStream.range(0, 50)
                .mapToObj(seed -> room.draw(List.of("气体"), seed))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
        assertEquals(AttentionRoom.STATEMENT, drawn.choices());
        assertEquals(1, drawn.right());
    }

    @Test
    void theSameSeedDrawsTheSame() {
        for (int at = 0; at < 9; at++) {
            bank.put(Use.PRACTICE, new Item.TrueFalse(text("题" + at, "气体"), true));
        }
        for (long seed = 0; seed < 20; seed++) {
            assertEquals(room.draw(List.of("气体"), seed), room.draw(List.of("气体"), seed));
        }
    }
}
