package org.pingandeng.portal.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingandeng.course.training.model.Schooling;

class WorkerLineTest {

    @Test
    void aWholeLineIsRead() {
        WorkerLine line = WorkerLine.read("lisi，1990-05-06，高中，电工，是");
        assertEquals("", line.problem());
        assertEquals("lisi", line.account());
        assertEquals(Optional.of(LocalDate.of(1990, 5, 6)), line.born());
        assertEquals(Optional.of(Schooling.SENIOR), line.schooling());
        assertEquals("电工", line.post());
        assertTrue(line.health());
    }

    @Test
    void onlyTheAccountIsNeeded() {
        WorkerLine line = WorkerLine.read(" 13900000001 ");
        assertEquals("", line.problem());
        assertEquals("13900000001", line.account());
        assertEquals(Optional.empty(), line.born());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {",1990-05-06|NO_ACCOUNT", "lisi,1990/5/6|BORN", "lisi,,博士|SCHOOLING", "lisi,,,电工,也许|HEALTH"})
    void whatIsWrongIsSaid(String line, String problem) {
        assertEquals(problem, WorkerLine.read(line).problem());
    }
}
