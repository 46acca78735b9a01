package org.pingandeng.portal.bridge;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.pingandeng.portal.print.Block;
import org.pingandeng.quiz.exam.ExamView;
import org.pingandeng.quiz.exam.office.model.ExamSession;
import org.pingandeng.quiz.exam.practical.PracticalDate;
import org.pingandeng.quiz.exam.practical.model.Entry;
import org.pingandeng.quiz.exam.practical.model.PracticalRefusal;
import org.pingandeng.quiz.exam.practical.model.PracticalResult;
import org.pingandeng.quiz.exam.practical.model.ScoreSheet;
import org.pingandeng.quiz.exam.practical.model.SheetBook;

/** The papers of a practical exam, in the reader's words: a candidate's score sheets, the list of a date. */
final class PracticalSheets {

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));
    private static final int MINUTE = 60;
    private static final int SHOWN = 12;

    private final UnaryOperator<String> words;
    private final Locale locale;
    private final List<Block> blocks = new ArrayList<>();

    PracticalSheets(UnaryOperator<String> words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    List<Block> blocks() {
        return blocks;
    }

    private String say(String key, Object... values) {
        return values.length == 0 ? words.apply(key) : new MessageFormat(words.apply(key), locale).format(values);
    }

    private static List<String> row(Object... values) {
        return Arrays.stream(values).map(String::valueOf).toList();
    }

    private static String at(Instant moment) {
        return moment == null ? "—" : SECOND.format(moment);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    /** Everybody of a date, a line each. */
    void list(PracticalDate date, Function<UUID, String> names) {
        head(date.session(), date.exam(), "practical.print.list");
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(
                say("f.ticket"), say("f.name"), "1", "2", "3", "4", say("practical.total"), say("practical.outcome")));
        for (PracticalDate.Stand stand : date.stands()) {
            List<String> cells = new ArrayList<>(
                    row(stand.ticket(), names.apply(stand.candidate().value())));
            stand.result().subjects().values().forEach(line -> cells.add(line.decided() ? plain(line.points()) : "—"));
            cells.add(plain(stand.result().points()));
            cells.add(
                    stand.refusal().isPresent() && stand.result().decidedAt() == null
                            ? say("practical.refusal." + stand.refusal().get())
                            : say("practical.state." + stand.result().state()));
            rows.add(cells);
        }
        blocks.add(new Block.Table(rows));
        blocks.add(new Block.Heading(say("practical.print.examiners")));
        blocks.add(new Block.Lines(2));
    }

    private void head(ExamSession session, ExamView exam, String title) {
        blocks.add(new Block.Title(exam.title(locale) + " " + say(title)));
        blocks.add(new Block.Text(
                session.title() + "  " + (session.online() ? say("online") : session.place()) + "  "
                        + at(session.hours().bellAt()),
                0,
                true));
    }

    /** What was scored of one candidate, subject by subject. */
    void sheet(
            ExamSession session,
            ExamView exam,
            PracticalResult result,
            SheetBook sheets,
            String name,
            Function<UUID, String> examiners,
            Function<PracticalResult.Line, Optional<PracticalRefusal>> closed) {
        head(session, exam, "practical.print.sheet");
        blocks.add(new Block.Table(List.of(
                row(say("f.name"), name),
                row(say("practical.total"), say("practical.of", plain(result.points()), result.of())),
                row(say("practical.outcome"), say("practical.state." + result.state())))));
        result.subjects().forEach((subject, line) -> {
            blocks.add(new Block.Heading(say("practical.subject." + subject)));
            if (!line.decided()) {
                text(say("practical.wait." + line.waits()));
            }
            closed.apply(line).ifPresent(why -> text(say("practical.refusal." + why)));
            line.entries().stream()
                    .filter(entry -> closed.apply(line).isEmpty())
                    .forEach(entry -> sheets.find(entry.sheet(), entry.sheetFrom())
                            .ifPresent(sheet -> entry(entry, sheet, examiners.apply(entry.examiner()))));
        });
    }

    private void entry(Entry entry, ScoreSheet sheet, String examiner) {
        blocks.add(new Block.Text(sheet.title(), 0, true));
        List<List<String>> rows = new ArrayList<>();
        sheet.steps()
                .forEach(step -> rows.add(row(
                        step.text(),
                        step.points(),
                        entry.note().ticks().steps().contains(step.id()) ? step.points() : 0)));
        sheet.deductions().stream()
                .filter(line -> entry.note().ticks().deductions().getOrDefault(line.id(), 0) > 0)
                .forEach(line -> rows.add(row(
                        line.text(),
                        "-" + line.points(),
                        "-" + line.points() * entry.note().ticks().deductions().get(line.id()))));
        sheet.vetoes().stream()
                .filter(line -> entry.note().ticks().vetoes().contains(line.id()))
                .forEach(line -> rows.add(row(line.text(), say("practical.veto"), 0)));
        rows.add(row(say("practical.points"), sheet.points(), entry.score().points()));
        blocks.add(new Block.Table(rows));
        int seconds = entry.note().seconds();
        text(say(
                "practical.print.time", seconds / MINUTE, seconds % MINUTE, sheet.minutes(), examiner, at(entry.at())));
        if (seconds > sheet.minutes() * MINUTE) {
            text(say("practical.over"));
        }
        if (!entry.note().words().isBlank()) {
            text(say("practical.words") + " " + entry.note().words());
        }
        if (entry.corrects() != null) {
            text(say("practical.corrected") + " " + entry.note().reason());
        }
        signature(entry, "EXAMINER", entry.note().examinerName());
        signature(entry, "CANDIDATE", entry.note().candidateName());
        for (int photo = 0; photo < entry.note().photos(); photo++) {
            blocks.add(new Block.Picture(PracticalPress.address(entry.id(), "PHOTO", photo), say("practical.photo")));
        }
        String hash = java.util.HexFormat.of().formatHex(entry.seal().hash());
        text(say("practical.print.seal", hash.substring(0, SHOWN)));
    }

    private void signature(Entry entry, String kind, String typed) {
        text(say("practical.sign." + kind) + " " + typed);
        if (entry.note().drew(kind)) {
            blocks.add(new Block.Picture(PracticalPress.address(entry.id(), kind, 0), say("practical.sign." + kind)));
        }
    }

    private void text(String text) {
        blocks.add(new Block.Text(text, 0, false));
    }
}
