package org.pingandeng.quiz.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingandeng.quiz.exchange.RowProblem.Reason;

/** Answers to fill in, as a trainer's file has them. */
class CsvReaderTest {

    private static ItemFile file(String answer) {
        String text =
                "编号,题型,用途,题干,选项,答案,解析,知识点,难度,依据,来源,计分\n" + "t-1,填空,练习,空气里氧气约占____%。,," + answer + ",因为。,安全,1,,自编,\n";
        return CsvReader.read(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20.9±0.3%", "20.9%±0.3", "20.9±", "20.9±零点三", "|"})
    void aKeyThatNobodyCouldMeetIsAProblemOfItsLine(String answer) {
        ItemFile file = file(answer);
        assertEquals(
                List.of(Reason.ANSWER_MISFIT),
                file.problems().stream().map(RowProblem::reason).toList());
        assertEquals(2, file.problems().get(0).row());
        assertEquals(List.of(), file.rows());
    }

    @Test
    void aToleranceWithTwoNumbersIsTaken() {
        assertTrue(file("20.9±0.3 | 约五分之一").sound());
    }
}
