package org.pingandeng.portal.bridge;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.evaluation.EvaluationDesk;
import org.pingandeng.course.training.ClassFile;
import org.pingandeng.course.training.ClassShelf;
import org.pingandeng.course.training.SignUpDesk;
import org.pingandeng.course.training.model.Line;
import org.pingandeng.course.training.model.Practice;
import org.pingandeng.course.training.model.Presence;
import org.pingandeng.course.training.model.Session;
import org.pingandeng.course.training.model.SignUp;
import org.pingandeng.course.training.model.SignUpStep;
import org.pingandeng.course.training.model.Step;
import org.pingandeng.course.training.model.Teacher;
import org.pingandeng.course.training.model.TrainingClass;
import org.pingandeng.portal.print.Block;
import org.pingandeng.portal.print.Printed;

/** The sheets of a file, one after the other, in the reader's words. */
final class FileSheets {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private final TrainingClass about;
    private final UnaryOperator<String> words;
    private final Map<UUID, Who> people;
    private final List<Block> blocks = new ArrayList<>();

    FileSheets(TrainingClass about, UnaryOperator<String> words, Map<UUID, Who> people) {
        this.about = about;
        this.words = words;
        this.people = people;
    }

    Printed printed(String kind) {
        String title = about.title().zh() + " " + kind;
        List<Block> all = new ArrayList<>();
        all.add(new Block.Title(title));
        all.addAll(blocks);
        return new Printed(title, all);
    }

    private void sheet(String heading, List<List<String>> rows, String... columns) {
        blocks.add(new Block.Heading(words.apply("print." + heading)));
        if (rows.isEmpty()) {
            blocks.add(new Block.Text(words.apply("print.none"), 0, false));
            return;
        }
        List<List<String>> all = new ArrayList<>();
        all.add(Arrays.stream(columns)
                .map(column -> words.apply("print." + column))
                .toList());
        all.addAll(rows);
        blocks.add(new Block.Table(all));
    }

    private static List<String> row(Object... values) {
        return Arrays.stream(values).map(String::valueOf).toList();
    }

    private static String at(Instant moment) {
        return MINUTE.format(moment);
    }

    private Who who(LearnerId learner) {
        return people.getOrDefault(learner.value(), Who.NOBODY);
    }

    void about(List<Teacher> teachers, List<ClassShelf.Kept> kept) {
        sheet(
                "data",
                List.of(
                        row(words.apply("print.code"), about.code()),
                        row(words.apply("print.programme"), about.programme()),
                        row(words.apply("print.state"), words.apply("state." + about.state())),
                        row(
                                words.apply("print.signUp"),
                                about.dates().signUpFrom() + " – "
                                        + about.dates().signUpTo()),
                        row(
                                words.apply("print.days"),
                                about.dates().from() + " – " + about.dates().to()),
                        row(words.apply("print.place"), about.place()),
                        row(words.apply("print.quota"), about.quota())),
                "item",
                "value");
        sheet(
                "teachers",
                teachers.stream()
                        .map(each -> row(
                                each.name(),
                                each.qualification(),
                                each.number(),
                                each.validUntil().map(String::valueOf).orElse("—")))
                        .toList(),
                "name",
                "qualification",
                "number",
                "validUntil");
        sheet(
                "courses",
                kept.stream()
                        .map(each -> row(
                                each.title().zh(),
                                each.pin().course(),
                                each.pin().number()))
                        .toList(),
                "course",
                "code",
                "version");
    }

    void roster(List<SignUpDesk.Line> lines) {
        List<List<String>> rows = new ArrayList<>();
        for (SignUpDesk.Line line : lines) {
            SignUp signUp = line.signUp();
            Who who = who(signUp.learner());
            rows.add(row(
                    rows.size() + 1,
                    who.name(),
                    who.organisation(),
                    who.idNumber(),
                    signUp.applicant().post(),
                    words.apply("signup." + state(signUp)),
                    reasons(line)));
        }
        sheet("roster", rows, "no", "name", "organisation", "idNumber", "post", "state", "reasons");
    }

    static String state(SignUp signUp) {
        return signUp.state() == SignUp.State.ACCEPTED && !signUp.seated()
                ? "WAITING"
                : signUp.state().name();
    }

    private String reasons(SignUpDesk.Line line) {
        String found = line.reasons().stream()
                .map(reason -> words.apply("reason." + reason))
                .collect(Collectors.joining("、"));
        Optional<SignUpStep> refused = line.steps().stream()
                .filter(step -> step.kind() == SignUpStep.Kind.REFUSED)
                .reduce((first, last) -> last);
        return refused.map(step -> words.apply("reason." + step.reason()) + " " + step.words())
                .orElse(found);
    }

    void timetable(List<Session> sessions) {
        sheet(
                "timetable",
                sessions.stream()
                        .map(each -> row(
                                at(each.hours().from()) + " – "
                                        + at(each.hours().to()).substring(11),
                                each.subject(),
                                each.teacher().name(),
                                each.room().isEmpty() ? each.link() : each.room(),
                                each.minutes(),
                                each.held() ? "" : words.apply("print.cancelled")))
                        .toList(),
                "when",
                "subject",
                "teacher",
                "place",
                "minutes",
                "state");
    }

    void standings(Map<LearnerId, ClassFile.Standing> standings) {
        sheet(
                "standings",
                standings.entrySet().stream()
                        .map(each -> {
                            ClassFile.Standing standing = each.getValue();
                            return row(
                                    who(each.getKey()).name(),
                                    standing.completion().onlineHours(),
                                    standing.completion().classroomHours(),
                                    standing.completion().countedHours(),
                                    standing.completion().programme().classHours(),
                                    exam(standing),
                                    words.apply(standing.done() ? "print.done" : "print.open"));
                        })
                        .toList(),
                "name",
                "online",
                "classroom",
                "counted",
                "required",
                "exam",
                "state");
    }

    private String exam(ClassFile.Standing standing) {
        return standing.lines().stream()
                .filter(line -> line.kind() == Line.Kind.EXAM)
                .map(line -> words.apply(line.met() ? "print.passed" : "print.open"))
                .findFirst()
                .orElse("—");
    }

    void standing(ClassFile.Standing standing) {
        sheet(
                "lines",
                standing.lines().stream()
                        .map(line -> row(
                                words.apply("line." + line.kind()),
                                amount(line, line.have()),
                                line.need() == 0 ? "—" : amount(line, line.need()),
                                words.apply(line.met() ? "print.yes" : "print.no2")))
                        .toList(),
                "item",
                "have",
                "need",
                "met");
    }

    private static String amount(Line line, long value) {
        return line.kind().time() ? String.format("%d:%02d", value / 60, value % 60) : String.valueOf(value);
    }

    void presences(List<Session> sessions, Map<LearnerId, ClassFile.Standing> standings) {
        List<List<String>> rows = new ArrayList<>();
        for (Session session : sessions) {
            standings.forEach((learner, standing) -> {
                Presence presence = standing.presences().get(session.id());
                if (presence != null) {
                    rows.add(row(
                            at(session.hours().from()),
                            session.subject(),
                            who(learner).name(),
                            words.apply("presence." + presence.state()),
                            presence.minutes(),
                            presence.words()));
                }
            });
        }
        sheet("presences", rows, "when", "subject", "name", "presence", "minutes", "words");
    }

    void practices(List<Practice> practices) {
        sheet(
                "practices",
                practices.stream()
                        .map(each -> row(
                                each.heldOn(),
                                who(each.learner()).name(),
                                each.what(),
                                each.minutes(),
                                each.confirmedAt().map(FileSheets::at).orElse("—")))
                        .toList(),
                "when",
                "name",
                "subject",
                "minutes",
                "confirmed");
    }

    void evaluations(List<EvaluationDesk.OfTeacher> all) {
        sheet(
                "evaluations",
                all.stream()
                        .filter(each -> each.summary().answers() > 0)
                        .map(each -> row(
                                each.teacher().name(),
                                each.summary().answers(),
                                each.summary().shown()
                                        ? each.summary().mean()
                                        : words.apply("print.few")
                                                .formatted(each.summary().least())))
                        .toList(),
                "teacher",
                "answers",
                "mean");
    }

    void steps(List<Step> steps) {
        sheet(
                "steps",
                steps.stream()
                        .map(each -> row(at(each.at()), words.apply("step." + each.kind()), each.words()))
                        .toList(),
                "when",
                "state",
                "words");
    }

    void person(SignUp signUp, List<SignUpStep> steps) {
        Who who = who(signUp.learner());
        sheet(
                "data",
                List.of(
                        row(words.apply("print.name"), who.name()),
                        row(words.apply("print.organisation"), who.organisation()),
                        row(words.apply("print.idNumber"), who.idNumber()),
                        row(words.apply("print.post"), signUp.applicant().post()),
                        row(words.apply("print.code"), about.code()),
                        row(
                                words.apply("print.days"),
                                about.dates().from() + " – " + about.dates().to()),
                        row(words.apply("print.state"), words.apply("signup." + state(signUp)))),
                "item",
                "value");
        sheet(
                "audit",
                steps.stream()
                        .map(each -> row(
                                at(each.at()),
                                words.apply("signstep." + each.kind()),
                                each.reason().isEmpty() ? "" : words.apply("reason." + each.reason()),
                                each.words()))
                        .toList(),
                "when",
                "state",
                "reasons",
                "words");
    }
}
