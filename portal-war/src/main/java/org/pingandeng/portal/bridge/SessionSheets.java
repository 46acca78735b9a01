package org.pingandeng.portal.bridge;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.pingandeng.portal.print.Block;
import org.pingandeng.portal.print.Printed;
import org.pingandeng.quiz.exam.ExamView;
import org.pingandeng.quiz.exam.office.model.ExamSession;
import org.pingandeng.quiz.exam.office.model.Presence;
import org.pingandeng.quiz.exam.office.model.RosterLine;
import org.pingandeng.quiz.exam.office.model.SessionSitting;
import org.pingandeng.quiz.exam.office.model.SessionStep;
import org.pingandeng.quiz.exam.watch.model.WatchBook;

/** The sheets of an exam's date, in the reader's words. */
final class SessionSheets {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));
    private static final int RULES = 4;

    private final ExamSession session;
    private final ExamView exam;
    private final UnaryOperator<String> words;
    private final Locale locale;
    private final List<Block> blocks = new ArrayList<>();

    SessionSheets(ExamSession session, ExamView exam, UnaryOperator<String> words, Locale locale) {
        this.session = session;
        this.exam = exam;
        this.words = words;
        this.locale = locale;
    }

    Printed printed(String kind) {
        return new Printed(session.title() + " " + say(kind), blocks);
    }

    private String say(String key, Object... values) {
        return values.length == 0 ? words.apply(key) : new MessageFormat(words.apply(key), locale).format(values);
    }

    private static String at(Instant moment) {
        return moment == null ? "—" : MINUTE.format(moment);
    }

    private static List<String> row(Object... values) {
        return Arrays.stream(values).map(String::valueOf).toList();
    }

    private static String or(String text) {
        return text.isBlank() ? "—" : text;
    }

    private String place() {
        return session.online() ? say("online") : session.place();
    }

    void ticket(Who who, RosterLine line, String number) {
        if (!blocks.isEmpty()) {
            blocks.add(new Block.NewPage());
        }
        blocks.add(new Block.Title(say("print.ticket")));
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(say("f.ticket"), number));
        rows.add(row(say("f.name"), who.name()));
        rows.add(row(say("f.idNumber"), or(who.idNumber())));
        rows.add(row(say("f.organisation"), or(who.organisation())));
        rows.add(row(say("f.exam"), exam.title(locale)));
        rows.add(row(say("f.title"), session.title()));
        rows.add(row(say("f.place"), place()));
        rows.add(row(say("f.seat"), line.seat() == 0 ? "—" : line.seat()));
        rows.add(row(say("f.doorsAt"), at(session.hours().doorsAt())));
        rows.add(row(say("f.bellAt"), at(session.hours().bellAt())));
        rows.add(row(say("f.latest"), at(session.hours().latest())));
        rows.add(row(say("f.minutes"), say("minutes.value", exam.minutes() + line.extraMinutes())));
        blocks.add(new Block.Table(rows));
        blocks.add(new Block.Heading(say("print.rules")));
        for (int rule = 1; rule <= RULES; rule++) {
            blocks.add(new Block.Text(rule + ". " + say("print.rule" + rule), 0, false));
        }
    }

    private void head(String title) {
        blocks.add(new Block.Title(exam.title(locale) + " " + say(title)));
        blocks.add(new Block.Text(
                session.title() + "  " + place() + "  " + at(session.hours().bellAt()), 0, true));
    }

    void roll(List<SessionRoster.Line> lines) {
        head("print.roll");
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(
                say("f.number"),
                say("f.seat"),
                say("f.ticket"),
                say("f.name"),
                say("f.idNumber"),
                say("f.organisation"),
                say("print.signature")));
        for (int at = 0; at < lines.size(); at++) {
            SessionRoster.Line line = lines.get(at);
            rows.add(row(
                    at + 1,
                    line.line().seat() == 0 ? "—" : line.line().seat(),
                    line.presence().map(Presence::ticket).orElse(""),
                    line.who().name(),
                    or(line.who().idNumber()),
                    or(line.who().organisation()),
                    ""));
        }
        blocks.add(new Block.Table(rows));
        signatures();
    }

    void minutes(List<SessionRoster.Line> lines, List<SessionStep> steps, List<WatchBook.Spread> orders) {
        head("print.minutes");
        List<Presence> presences =
                lines.stream().flatMap(line -> line.presence().stream()).toList();
        long came = presences.stream().filter(Presence::came).count();
        long broken = presences.stream()
                .flatMap(each -> each.sitting().stream())
                .filter(sitting -> !sitting.counts())
                .count();
        blocks.add(new Block.Table(List.of(
                row(say("print.planned"), presences.size()),
                row(say("print.present"), came),
                row(say("print.absent"), presences.size() - came),
                row(say("print.void"), broken),
                row(say("f.doorsAt"), at(session.hours().doorsAt())),
                row(say("f.latest"), at(session.hours().latest())),
                row(say("print.ended"), at(ended(presences))))));
        candidates(lines);
        steps(steps);
        orders(orders);
        blocks.add(new Block.Heading(say("print.remarks")));
        blocks.add(new Block.Lines(RULES));
        signatures();
    }

    private static Instant ended(List<Presence> presences) {
        return presences.stream()
                .flatMap(each -> each.sitting().stream())
                .map(SessionSitting::closedAt)
                .filter(closed -> closed != null)
                .max(Instant::compareTo)
                .orElse(null);
    }

    private void candidates(List<SessionRoster.Line> lines) {
        blocks.add(new Block.Heading(say("print.candidates")));
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(
                say("f.ticket"),
                say("f.name"),
                say("print.began"),
                say("print.closed"),
                say("print.how"),
                say("f.extra")));
        for (SessionRoster.Line line : lines) {
            Presence presence = line.presence().orElseThrow();
            rows.add(row(
                    presence.ticket(),
                    line.who().name(),
                    at(presence.sitting().map(SessionSitting::startedAt).orElse(null)),
                    at(presence.sitting().map(SessionSitting::closedAt).orElse(null)),
                    say("came." + how(presence)),
                    line.line().extraMinutes()));
        }
        blocks.add(new Block.Table(rows));
    }

    private static String how(Presence presence) {
        return presence.sitting()
                .map(sitting -> sitting.closedBy() == null ? "OPEN" : sitting.closedBy())
                .orElse("ABSENT");
    }

    private void steps(List<SessionStep> steps) {
        blocks.add(new Block.Heading(say("print.orders")));
        List<List<String>> rows = new ArrayList<>();
        steps.forEach(step -> rows.add(row(at(step.at()), say("step." + step.kind()), or(step.words()))));
        blocks.add(new Block.Table(rows));
    }

    private void orders(List<WatchBook.Spread> orders) {
        if (orders.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(say("print.invigilation")));
        List<List<String>> rows = new ArrayList<>();
        orders.forEach(order -> rows.add(row(
                at(order.given().at()),
                say("print.order." + order.given().kind(), order.given().minutes()),
                say("print.order.whom", order.many()),
                or(order.given().words()))));
        blocks.add(new Block.Table(rows));
    }

    private void signatures() {
        blocks.add(new Block.Heading(say("print.invigilators")));
        blocks.add(new Block.Lines(2));
    }
}
