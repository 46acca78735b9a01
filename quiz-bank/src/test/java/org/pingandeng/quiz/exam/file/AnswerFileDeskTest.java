package org.pingandeng.quiz.exam.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.quiz.exam.ExamHouse;
import org.pingandeng.quiz.exam.ResultView;
import org.pingandeng.quiz.exam.file.AnswerFileDesk.Outcome;
import org.pingandeng.quiz.exam.file.model.AnswerFileFault;
import org.pingandeng.quiz.exam.file.model.Envelope;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.model.ReceiptSigner;
import org.pingandeng.quiz.exam.model.Save;
import org.pingandeng.quiz.exam.store.JdbcAnswerFiles;

/** The network went away in the middle of an exam and never came back: what the room held is carried in by hand. */
class AnswerFileDeskTest {

    private static final UUID INVIGILATOR = UUID.randomUUID();

    private final ExamHouse house = new ExamHouse();
    private final AnswerFileDesk desk = new AnswerFileDesk();
    private final List<String> trail = new ArrayList<>();
    private final CandidateId candidate = house.candidate();
    private UUID sitting;

    @BeforeEach
    void sit() {
        desk.files = new JdbcAnswerFiles(SharedPostgres.dataSource("quiz"), new ReceiptSigner(new byte[32]));
        desk.sittings = house.sittings;
        desk.marking = house.marking;
        desk.secrets =
                (purpose, length) -> purpose.repeat(4).substring(0, length).getBytes();
        desk.trail = (action, subject, detail) -> trail.add(action);
        desk.clock = house.clock;
        desk.open();
        sitting = house.admitted(candidate).sitting();
    }

    @AfterEach
    void leave() {
        house.close();
    }

    /** The room saved so many answers, all right, of which the first few had reached the server. */
    private List<Save> answered(int first, int last) {
        List<Save> saves = new ArrayList<>();
        byte[] previous = Save.BEGINNING;
        for (int n = 1; n <= last; n++) {
            String at = "2026-11-24T12:00:00+08:00";
            byte[] hash = Save.chain(previous, n, n, "{\"t\":true}", at);
            if (n >= first) {
                saves.add(new Save(n, n, "{\"t\":true}", at, previous, hash));
            }
            previous = hash;
        }
        return saves;
    }

    private String file(List<Save> saves) {
        return Envelope.seal(desk.secrets.derive("exam.answers", 32), sitting, 1, saves);
    }

    @Test
    void aSittingThatTheServerClosedIsMarkedAgainWithTheFile() {
        house.answer(sitting, 1, 3);
        house.clock.pass(ExamHouse.TIME.plus(java.time.Duration.ofMinutes(5)));
        house.marking.closeOverdue(sitting);
        assertEquals(30, result().line().score());

        String file = file(answered(4, 9));
        Outcome looked = desk.look(file);
        assertEquals(List.of(4, 5, 6, 7, 8, 9), looked.offer().slots());
        assertEquals(30, result().line().score(), "a look changes nothing");

        assertNull(desk.takeIn(file, INVIGILATOR, "第二考场断网").fault());
        assertEquals(90, result().line().score());
        assertTrue(result().line().passed());
        assertEquals(List.of("exam.answerFile"), trail);
        assertEquals(
                AnswerFileFault.NOTHING_NEW,
                desk.takeIn(file, INVIGILATOR, "再交一次").fault(),
                "once is enough");
        assertEquals(90, result().line().score());
    }

    @Test
    void aSittingThatStillRunsGoesOnWithTheFile() {
        house.answer(sitting, 1, 2);
        assertNull(desk.takeIn(file(answered(3, 5)), INVIGILATOR, "换了一台设备").fault());
        assertEquals(5, house.sittings.answers(sitting).size());
        assertEquals(5, house.sittings.tip(sitting, 1).orElseThrow().sequence());
    }

    @Test
    void whatWasChangedOnItsWayIsNotTaken() {
        String file = file(answered(1, 4));
        int at = file.indexOf("sealed") + 40;
        String changed = file.substring(0, at) + (file.charAt(at) == 'A' ? 'B' : 'A') + file.substring(at + 1);
        assertEquals(AnswerFileFault.DAMAGED, desk.look(changed).fault());
        assertEquals(
                AnswerFileFault.DAMAGED,
                desk.look(file.substring(0, file.length() - 9) + "\"}").fault());
        assertEquals(AnswerFileFault.NOT_A_FILE, desk.look("PK zip").fault());
        assertEquals(
                AnswerFileFault.NOT_A_FILE,
                desk.look("{\"format\":\"pingandeng-course/1\"}").fault());
        UUID other = UUID.randomUUID();
        assertEquals(
                AnswerFileFault.UNKNOWN_SITTING,
                desk.look(file.replace(sitting.toString(), other.toString())).fault());
    }

    @Test
    void whatIsMissingInTheMiddleOrWasSaidOtherwiseIsNotTaken() {
        house.answer(sitting, 1, 2);
        assertEquals(AnswerFileFault.GAP, desk.look(file(answered(5, 6))).fault());
        List<Save> holed = answered(3, 7);
        holed.remove(2);
        assertEquals(AnswerFileFault.GAP, desk.look(file(holed)).fault());
        byte[] wrong = Save.chain(new byte[32], 3, 3, "{\"t\":false}", "x");
        List<Save> foreign = List.of(new Save(3, 3, "{\"t\":false}", "x", new byte[32], wrong));
        assertEquals(AnswerFileFault.CONFLICT, desk.look(file(foreign)).fault());
        List<Save> broken = new ArrayList<>(answered(3, 4));
        broken.set(
                1,
                new Save(
                        4,
                        4,
                        "{\"t\":false}",
                        broken.get(1).clientAt(),
                        broken.get(1).previous(),
                        broken.get(1).hash()));
        assertEquals(AnswerFileFault.CHAIN_BROKEN, desk.look(file(broken)).fault());
    }

    private ResultView result() {
        return house.marking.result(sitting, candidate).orElseThrow();
    }
}
