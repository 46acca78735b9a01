package org.pingandeng.course.offline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.CourseView;
import org.pingandeng.course.catalogue.CourseView.LessonView;
import org.pingandeng.course.hours.model.Counted;
import org.pingandeng.course.hours.model.Ledger;
import org.pingandeng.course.offline.HandedIn.Answer;
import org.pingandeng.course.offline.model.AsideReason;
import org.pingandeng.course.offline.model.Chain;
import org.pingandeng.course.offline.model.ChainEnd;
import org.pingandeng.course.offline.model.Device;
import org.pingandeng.course.offline.model.Devices;
import org.pingandeng.course.offline.model.Keeping;
import org.pingandeng.course.offline.model.LessonNow;
import org.pingandeng.course.offline.model.Limits;
import org.pingandeng.course.offline.model.OfflineRule;
import org.pingandeng.course.offline.model.Records;
import org.pingandeng.course.offline.model.Records.Judged;
import org.pingandeng.course.offline.model.Ruling;
import org.pingandeng.course.offline.model.Signed;
import org.pingandeng.course.programme.Completion;
import org.pingandeng.course.programme.ProgrammeShelf;
import org.pingandeng.course.study.model.Desks;

/** Puts a device's records through the rule, one after the other, and writes down what they come to. */
@ApplicationScoped
class OfflineCounting {

    private static final int LINES_AT_MOST = 600;

    @Inject
    OfflineLessons lessons;

    @Inject
    Devices devices;

    @Inject
    Records records;

    @Inject
    Ledger ledger;

    @Inject
    Desks desks;

    @Inject
    ProgrammeShelf shelf;

    @Inject
    Clock clock;

    OfflineCounting() {}

    OfflineCounting(
            OfflineLessons lessons,
            Devices devices,
            Records records,
            Ledger ledger,
            Desks desks,
            ProgrammeShelf shelf,
            Clock clock) {
        this.lessons = lessons;
        this.devices = devices;
        this.records = records;
        this.ledger = ledger;
        this.desks = desks;
        this.shelf = shelf;
        this.clock = clock;
    }

    List<Answer> count(Device device, Limits limits, List<Signed> sorted) {
        Instant now = clock.instant();
        // whoever studies with network waits: nobody's time is given away twice
        desks.countUntil(device.learner(), device.registeredAt());
        OfflineRule rule = new OfflineRule(limits, device, now);
        PublicKey key = Chain.key(device.key()).orElseThrow();
        ChainEnd end = device.end();
        List<Answer> answers = new ArrayList<>();
        for (Signed signed : sorted) {
            Optional<Judged> known = records.find(device.id(), signed.watched().sequence());
            if (known.isPresent()) {
                answers.add(again(known.get(), signed));
                continue;
            }
            Ruling ruling = judge(rule, device, key, end, signed);
            end = ruling.end();
            answers.add(write(device, signed, ruling, now));
        }
        devices.end(device.id(), end);
        if (answers.stream().anyMatch(answer -> answer.credited() > 0)) {
            desks.countUntil(device.learner(), end.until());
            shelf.settle(device.learner());
        }
        return answers;
    }

    /** The first stands; another one under its number is none of the chain. */
    private static Answer again(Judged known, Signed signed) {
        boolean same = known.signed().hash().equals(signed.hash());
        long sequence = signed.watched().sequence();
        return same
                ? Answer.of(known)
                : new Answer(
                        sequence, 0, Math.max(0, signed.watched().lasted()), Optional.of(AsideReason.CHAIN_BROKEN));
    }

    private Ruling judge(OfflineRule rule, Device device, PublicKey key, ChainEnd end, Signed signed) {
        LearnerId learner = device.learner();
        LessonId lesson = signed.watched().lesson();
        Optional<Keeping> keeping =
                devices.keeping(device.id(), signed.watched().keeping());
        Optional<LessonNow> now = lessons.now(learner, lesson);
        Counted counted = now.isPresent() ? ledger.hold(learner, lesson, clock.instant()) : Counted.NOTHING;
        return rule.judge(
                signed,
                end,
                new OfflineRule.Known(
                        Chain.genuine(signed, key),
                        keeping,
                        now,
                        counted,
                        records.busy(learner, device.id(), device.registeredAt())));
    }

    private Answer write(Device device, Signed signed, Ruling ruling, Instant now) {
        LessonId lesson = signed.watched().lesson();
        String course = lessons.course(device.learner(), lesson)
                .map(version -> version.code())
                .or(() ->
                        devices.keeping(device.id(), signed.watched().keeping()).map(Keeping::course))
                .orElse("");
        ruling.verdict().ifPresent(verdict -> {
            ledger.append(
                    new Ledger.Subject(device.learner(), device.owner(), course, lesson, device.id()), verdict, now);
            if (signed.watched().to() > 0) {
                desks.place(device.learner(), lesson, (int) (signed.watched().to() / 1000), now);
            }
        });
        Judged judged = new Judged(
                0,
                device.id(),
                device.learner(),
                device.owner(),
                course,
                signed,
                now,
                ruling.credited(),
                ruling.aside(),
                ruling.reason(),
                ruling.window(),
                Optional.empty());
        records.add(judged);
        return Answer.of(judged);
    }

    List<OfflineLine> lines(LearnerId learner, Completion completion) {
        List<CourseView> courses = completion.programme().courses();
        Map<LessonId, Text> titles = courses.stream()
                .flatMap(course -> course.lessons().stream())
                .collect(Collectors.toMap(each -> LessonId.parse(each.id()), LessonView::title, (one, same) -> one));
        List<String> codes = courses.stream().map(CourseView::code).toList();
        return OfflineLine.together(records.of(learner, codes, LINES_AT_MOST), titles);
    }
}
