package org.pingandeng.portal.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.pingandeng.portal.print.PdfPress;
import org.pingandeng.portal.print.Printed;
import org.pingandeng.quiz.exam.ExamView;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.office.model.ExamSession;
import org.pingandeng.quiz.exam.office.model.LateRule;
import org.pingandeng.quiz.exam.office.model.Presence;
import org.pingandeng.quiz.exam.office.model.Retakes;
import org.pingandeng.quiz.exam.office.model.RosterLine;
import org.pingandeng.quiz.exam.office.model.SessionEntry;
import org.pingandeng.quiz.exam.office.model.SessionHours;
import org.pingandeng.quiz.exam.office.model.SessionResults;
import org.pingandeng.quiz.exam.office.model.SessionSitting;
import org.pingandeng.quiz.exam.office.model.SessionState;
import org.pingandeng.quiz.exam.office.model.SessionStep;
import org.pingandeng.quiz.exam.watch.model.Given;
import org.pingandeng.quiz.exam.watch.model.Order;
import org.pingandeng.quiz.exam.watch.model.WatchBook;

/** What is printed of a date: a ticket a page, a roll to sign, minutes that count who came. The files stay in target. */
class SessionSheetsTest {

    private static final Instant BELL = Instant.parse("2026-12-01T01:00:00Z");

    private final ExamView exam = new ExamView("e", "有限空间作业 结业考试", "Confined space: final exam", 120, 100, 80, 100, 2);
    private final ExamSession session = new ExamSession(
            UUID.randomUUID(),
            12,
            "e",
            "上午场",
            "示例考场 201",
            new SessionHours(BELL.minusSeconds(1800), BELL, Duration.ofMinutes(15), LateRule.WITH_THE_OTHERS),
            30,
            30,
            SessionEntry.FREE,
            null,
            SessionResults.OPEN,
            new Retakes(2, 12),
            null,
            SessionState.PUBLISHED,
            true);

    private SessionSheets sheets(Locale locale) {
        ResourceBundle words = ResourceBundle.getBundle("org.pingandeng.portal.web.office.Messages", locale);
        return new SessionSheets(session, exam, words::getString, locale);
    }

    private static List<SessionRoster.Line> lines() {
        List<SessionRoster.Line> lines = new ArrayList<>();
        for (int at = 1; at <= 25; at++) {
            CandidateId candidate = new CandidateId(UUID.randomUUID());
            RosterLine line = new RosterLine(
                    candidate, RosterLine.State.ACCEPTED, null, "", at == 3 ? 30 : 0, at, BELL.minusSeconds(9000));
            Optional<SessionSitting> sitting = at == 2
                    ? Optional.empty()
                    : Optional.of(new SessionSitting(
                            UUID.randomUUID(),
                            candidate,
                            BELL,
                            BELL.plusSeconds(5400),
                            at == 4 ? "VOID" : "CANDIDATE",
                            null,
                            100,
                            null));
            lines.add(new SessionRoster.Line(
                    new Who("示例考生" + at, "x" + at, "示例化工企业", "6403***********" + (1000 + at)),
                    line,
                    0,
                    Optional.empty(),
                    Optional.of(new Presence(line, "000012-%03d".formatted(at), sitting))));
        }
        return lines;
    }

    private static String text(String file, Printed printed) throws IOException {
        byte[] pdf = new PdfPress(id -> Optional.empty()).print(printed);
        Path place = Path.of("target", "session-papers");
        Files.createDirectories(place);
        Files.write(place.resolve(file + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages() + " " + new PDFTextStripper().getText(document);
        }
    }

    @Test
    void eachTicketHasAPageWithNumberSeatAndHours() throws IOException {
        SessionSheets sheets = sheets(Locale.SIMPLIFIED_CHINESE);
        List<SessionRoster.Line> lines = lines();
        lines.forEach(line -> sheets.ticket(
                line.who(), line.line(), line.presence().orElseThrow().ticket()));
        String text = text("tickets", sheets.printed("print.tickets"));
        assertTrue(text.startsWith("25 "), text.substring(0, 3));
        for (String word : List.of("000012-025", "示例考生7", "示例考场 201", "2026-12-01 09:00", "150 分钟")) {
            assertTrue(text.contains(word), word);
        }
    }

    @Test
    void theRollHasEverybodyAndRoomToSign() throws IOException {
        SessionSheets sheets = sheets(Locale.ENGLISH);
        sheets.roll(lines());
        String text = text("roll", sheets.printed("print.roll"));
        assertEquals(25, text.split("示例考生", -1).length - 1);
        assertTrue(text.contains("Signature"), text);
    }

    @Test
    void theMinutesCountWhoCameAndSayWhatHappened() throws IOException {
        SessionSheets sheets = sheets(Locale.SIMPLIFIED_CHINESE);
        SessionStep moved = new SessionStep(
                session.id(), SessionStep.Kind.MOVED, "道路封闭", null, UUID.randomUUID(), BELL.minusSeconds(90_000));
        sheets.minutes(
                lines(),
                List.of(moved),
                List.of(new WatchBook.Spread(
                        new Given(Order.Kind.EXTEND, 10, "停电", UUID.randomUUID(), BELL.plusSeconds(60)), 3)));
        String text = text("minutes", sheets.printed("print.minutes"));
        for (String word : List.of("应到人数", "25", "实到人数", "24", "缺考", "作废", "道路封闭")) {
            assertTrue(text.contains(word), word);
        }
    }
}
