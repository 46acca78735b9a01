package org.pingandeng.course.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.catalogue.Catalogue;
import org.pingandeng.course.catalogue.CourseView;
import org.pingandeng.course.hours.model.Ledger;
import org.pingandeng.course.pack.LessonKind;
import org.pingandeng.course.port.Outbox;
import org.pingandeng.course.programme.model.ClassroomEntry;
import org.pingandeng.course.programme.model.Enrolment;
import org.pingandeng.course.programme.model.Pins;
import org.pingandeng.course.programme.model.PlayerPolicies;
import org.pingandeng.course.programme.model.Programme;
import org.pingandeng.course.programme.model.Programmes;
import org.pingandeng.course.programme.model.Rule;
import org.pingandeng.course.programme.model.Standing;

/** Puts programmes together with their courses, rules and what learners have done. */
@ApplicationScoped
public class ProgrammeShelf {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");
    private static final int USUAL_CLASS_HOUR = 45 * 60;

    @Inject
    Programmes programmes;

    @Inject
    PlayerPolicies policies;

    @Inject
    Pins pins;

    @Inject
    Catalogue catalogue;

    @Inject
    Ledger ledger;

    @Inject
    LessonTasks tasks;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** For the container. */
    public ProgrammeShelf() {}

    /**
     * A shelf put together by hand.
     *
     * @param programmes all programmes
     * @param policies how lessons are watched
     * @param pins versions that learners keep
     * @param catalogue all courses
     * @param ledger what was counted
     * @param tasks what lessons ask for besides time
     * @param outbox tells of completion
     * @param clock the time
     */
    public ProgrammeShelf(
            Programmes programmes,
            PlayerPolicies policies,
            Pins pins,
            Catalogue catalogue,
            Ledger ledger,
            LessonTasks tasks,
            Outbox outbox,
            Clock clock) {
        this.programmes = programmes;
        this.policies = policies;
        this.pins = pins;
        this.catalogue = catalogue;
        this.ledger = ledger;
        this.tasks = tasks;
        this.outbox = outbox;
        this.clock = clock;
    }

    ProgrammeView view(Programme programme, LocalDate day) {
        return view(programme, day, Map.of());
    }

    private ProgrammeView view(Programme programme, LocalDate day, Map<String, UUID> kept) {
        List<CourseView> courses = programme.courses().stream()
                .map(code -> Optional.ofNullable(kept.get(code))
                        .flatMap(catalogue::version)
                        .or(() -> catalogue.taught(code)))
                .flatMap(Optional::stream)
                .toList();
        long online = courses.stream().mapToLong(CourseView::seconds).sum();
        int classHour = classHour(day);
        long left = online * (100 - policies.on(programme.code(), day).policy().leastPercent()) / 100;
        Optional<Rule> rule = programme.rule().flatMap(key -> programmes.rule(key, day));
        long required = rule.map(found -> found.value().longValue() * classHour)
                .orElseGet(() -> programme.ownSeconds().isPresent()
                        ? Math.max(1, programme.ownSeconds().getAsInt() - withdrawn(courses) - left)
                        : online - left);
        return new ProgrammeView(
                programme.code(),
                programme.title(),
                programme.summary(),
                programme.audience(),
                required,
                classHour,
                rule.map(RuleView::of).orElse(null),
                courses,
                online,
                programme.classroom(),
                programme.exam().orElse(null));
    }

    /** What was withdrawn is not asked for; only a rule of law asks for its hours whatever became of a lesson. */
    private static long withdrawn(List<CourseView> courses) {
        return courses.stream()
                .flatMap(course -> course.lessons().stream())
                .filter(lesson -> !lesson.offered())
                .mapToLong(CourseView.LessonView::seconds)
                .sum();
    }

    /**
     * How long a class hour is on a day.
     *
     * @param day the day
     * @return seconds
     */
    public int classHour(LocalDate day) {
        return programmes
                .rule(Rule.CLASS_HOUR, day)
                .map(rule -> rule.value().intValue() * 60)
                .orElse(USUAL_CLASS_HOUR);
    }

    /**
     * The county's day.
     *
     * @return today
     */
    public LocalDate today() {
        return day(clock.instant());
    }

    /**
     * The county's day of a moment.
     *
     * @param moment any
     */
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, COUNTY);
    }

    /**
     * What a learner has done. By the rules of the day of enrolment and with the versions that their class keeps: a later
     * change does not move the goal of those who have begun.
     *
     * @param enrolment who and in what
     * @return empty when the programme is gone
     */
    public Optional<Completion> completion(Enrolment enrolment) {
        LocalDate since = day(enrolment.at());
        return programmes.find(enrolment.programme()).map(programme -> {
            Map<String, UUID> kept = pins.of(enrolment.learner()).getOrDefault(programme.code(), Map.of());
            return completion(enrolment, view(programme, since, kept));
        });
    }

    /**
     * Enrols a learner who was given a seat. Again changes nothing.
     *
     * @param learner who
     * @param programme its code
     * @param owner the learner's organisation, if any
     */
    public void enrol(LearnerId learner, String programme, Optional<UUID> owner) {
        Enrolment enrolment = new Enrolment(learner, programme, owner, clock.instant(), Optional.empty());
        if (programmes.enrol(enrolment)) {
            tellEnrolled(learner, programme);
            settle(learner);
        }
    }

    private Completion completion(Enrolment enrolment, ProgrammeView programme) {
        Map<LessonId, Long> credited = ledger.credited(enrolment.learner());
        Set<LessonId> tasked = tasks.done(enrolment.learner());
        int least = policies.on(programme.code(), day(enrolment.at())).policy().leastPercent();
        List<LessonProgress> lessons = programme.courses().stream()
                .flatMap(course -> course.lessons().stream())
                .filter(CourseView.LessonView::offered)
                .map(lesson -> LessonProgress.of(
                        lesson,
                        credited.getOrDefault(LessonId.parse(lesson.id()), 0L),
                        least,
                        LessonKind.of(lesson.kind()).filter(LessonKind::tasked).isEmpty()
                                || tasked.contains(LessonId.parse(lesson.id()))))
                .toList();
        long online = programme.courses().stream()
                .flatMap(course -> catalogue.everTaught(course.code()).stream())
                .distinct()
                .mapToLong(lesson -> credited.getOrDefault(lesson, 0L))
                .sum();
        long classroom = programmes.classroom(enrolment.learner(), programme.code()).stream()
                .mapToLong(ClassroomEntry::minutes)
                .sum();
        Standing standing = new Standing(
                programme.requiredSeconds(),
                programme.rule() != null,
                online / 1000,
                classroom * 60,
                (int) lessons.stream().filter(LessonProgress::done).count(),
                lessons.size());
        return new Completion(programme, enrolment.at(), enrolment.completedAt().orElse(null), standing, lessons);
    }

    void tellEnrolled(LearnerId learner, String programme) {
        tell("programme.enrolled", learner, programme);
    }

    private void tell(String topic, LearnerId learner, String programme) {
        outbox.append(topic, learner + "/" + programme, Map.of("learner", learner.toString(), "programme", programme));
    }

    /**
     * Looks whether a learner has completed programmes just now, and tells it once.
     *
     * @param learner who
     */
    public void settle(LearnerId learner) {
        for (Enrolment enrolment : programmes.of(learner)) {
            boolean reached = enrolment.completedAt().isEmpty()
                    && completion(enrolment)
                            .filter(each -> each.standing().complete())
                            .isPresent();
            if (reached && programmes.complete(enrolment, clock.instant())) {
                tell("programme.completed", learner, enrolment.programme());
            }
        }
    }

    /**
     * Looks whether hours taken back leave a programme incomplete that was complete.
     *
     * @param learner who
     * @param programme its code
     */
    void unsettle(LearnerId learner, String programme) {
        programmes.of(learner).stream()
                .filter(enrolment -> enrolment.programme().equals(programme))
                .filter(enrolment -> enrolment.completedAt().isPresent())
                .filter(enrolment -> completion(enrolment)
                        .filter(each -> !each.standing().complete())
                        .isPresent())
                .forEach(enrolment -> programmes.reopen(learner, programme));
    }
}
