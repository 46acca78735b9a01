package org.pingandeng.quiz.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.exam.model.ExamRefusal;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.Use;

/** Which files of the media library a room may have. */
class ExamRoomTest {

    private static final String OF_THE_PAPER = "1a".repeat(32);
    private static final String OF_THE_EXPLANATION = "2b".repeat(32);

    private final ExamHouse house = new ExamHouse();
    private ExamHall.Admission in;

    @BeforeEach
    void aPaperWithAPicture() {
        house.bank.pool(Use.EXAM).forEach(item -> house.bank.retire(item.id()));
        for (int item = 0; item < 10; item++) {
            house.bank.put(
                    Use.EXAM,
                    new Item.TrueFalse(
                            new Item.Text(
                                    "看图" + item + "![仓库](media:" + OF_THE_PAPER + ")",
                                    "![答案](media:" + OF_THE_EXPLANATION + ")",
                                    "安全",
                                    1,
                                    List.of(),
                                    "自编"),
                            true));
        }
        in = house.admitted(house.candidate());
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void theFilesOfThePaperAreGivenAndThoseOfTheExplanationsAreNot() {
        assertTrue(house.room.shows(in.token(), OF_THE_PAPER).value());
        assertFalse(house.room.shows(in.token(), OF_THE_EXPLANATION).value());
        assertFalse(house.room.shows(in.token(), "../../etc/passwd").value());
    }

    @Test
    void nobodyGetsThemWithoutATokenOrAfterTheEnd() {
        assertEquals(
                ExamRefusal.TOKEN_FORGED,
                house.room.shows("x" + in.token(), OF_THE_PAPER).refusal());
        house.clock.pass(ExamHouse.TIME.plus(ExamHouse.GRACE).plusSeconds(1));
        assertEquals(
                ExamRefusal.CLOSED, house.room.shows(in.token(), OF_THE_PAPER).refusal());
    }

    @Test
    void aPaperThatWasHandedInGivesNothingMore() {
        house.marking.submit(in.token());
        assertEquals(
                ExamRefusal.CLOSED, house.room.shows(in.token(), OF_THE_PAPER).refusal());
    }
}
