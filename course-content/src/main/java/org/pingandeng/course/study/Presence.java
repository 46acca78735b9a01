package org.pingandeng.course.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.catalogue.model.Lesson;
import org.pingandeng.course.hours.model.Counted;
import org.pingandeng.course.hours.model.HourRules;
import org.pingandeng.course.hours.model.Intervals;
import org.pingandeng.course.hours.model.Ledger;
import org.pingandeng.course.hours.model.Verdict;
import org.pingandeng.course.port.CheckQuestions;
import org.pingandeng.course.programme.model.PlayerPolicy;
import org.pingandeng.course.study.model.Check;
import org.pingandeng.course.study.model.Checks;
import org.pingandeng.course.study.model.Moments;

/**
 * Asks in the middle of a film whether somebody is there. Until all questions of a film are answered, what is watched
 * waits; an answer in time makes what waited count, no answer loses it, and the lost part is asked about again. Every
 * method is called with the lesson's sum held ({@link Ledger#hold}).
 */
@ApplicationScoped
public class Presence {

    /** What a slow line may take on top of the time for the answer. */
    private static final Duration ON_ITS_WAY = Duration.ofSeconds(10);

    /** A browser counts whole seconds down. */
    private static final Duration EARLY = Duration.ofSeconds(2);

    @Inject
    Checks checks;

    @Inject
    Ledger ledger;

    @Inject
    CheckQuestions questions;

    @Inject
    Clock clock;

    private final RandomGenerator random;

    /** For the container. */
    public Presence() {
        this.random = new SecureRandom();
    }

    /**
     * Asks by these.
     *
     * @param checks the questions
     * @param ledger what was counted
     * @param questions where their words come from
     * @param clock the time
     * @param random draws moments and questions
     */
    public Presence(Checks checks, Ledger ledger, CheckQuestions questions, Clock clock, RandomGenerator random) {
        this.checks = checks;
        this.ledger = ledger;
        this.questions = questions;
        this.clock = clock;
        this.random = random;
    }

    /** Whether a film asks at all, now or before. */
    boolean concerns(Seat seat) {
        return seat.terms().watched()
                && (seat.policy().questions().asked()
                        || !checks.of(seat.learner(), seat.lesson().id()).isEmpty());
    }

    /** Draws the questions of a film that has none yet; what counted already is not asked about. */
    void draw(Seat seat, Counted counted) {
        List<Check> drawn = checks.of(seat.learner(), seat.lesson().id());
        if (!seat.policy().questions().asked() || !drawn.isEmpty() || seat.done(counted)) {
            return;
        }
        int number = 0;
        for (long moment : Moments.draw(
                random.nextLong(),
                seat.terms().length(),
                seat.policy().questions().count())) {
            if (!counted.covered().has(moment)) {
                put(seat, ++number, moment);
            }
        }
    }

    private void put(Seat seat, int number, long moment) {
        checks.put(Check.waiting(seat.learner(), seat.lesson().id(), number, moment, random.nextLong()));
    }

    /** Takes note of what happened while nobody looked: an answer that never came, a policy that asks no more. */
    Verdict settle(Seat seat, Counted before) {
        List<Check> all = checks.of(seat.learner(), seat.lesson().id());
        boolean waits = all.stream().anyMatch(Check::open);
        boolean over =
                waits ? !seat.policy().questions().asked() : before.held().length() > 0;
        if (over) {
            all.stream().filter(Check::open).forEach(check -> checks.put(check.dropped()));
            return append(seat, HourRules.prove(before));
        }
        Optional<Check> late =
                asked(all).filter(check -> clock.instant().isAfter(check.dueAt().plus(ON_ITS_WAY)));
        return late.map(check -> miss(seat, check, before, all.size()))
                .orElseGet(() -> new Verdict(before, 0, List.of()));
    }

    /** The page says that nobody answered; before the time is over it may not. */
    Optional<Verdict> giveUp(Seat seat, Check check, Counted before) {
        boolean over = check.state() == Check.State.ASKED
                && !clock.instant().isBefore(check.dueAt().minus(EARLY));
        int drawn = checks.of(seat.learner(), seat.lesson().id()).size();
        return over ? Optional.of(miss(seat, check, before, drawn)) : Optional.empty();
    }

    private Verdict miss(Seat seat, Check check, Counted before, int drawn) {
        Intervals lost = before.held();
        checks.put(check.missed());
        if (lost.length() > 0) {
            put(seat, drawn + 1, Moments.draw(random.nextLong(), lost));
        }
        return append(seat, HourRules.absent(before));
    }

    private Verdict append(Seat seat, Verdict verdict) {
        ledger.append(seat.subject(), verdict, clock.instant());
        return verdict;
    }

    /**
     * Whether what is watched of a lesson without this desk has to wait for an answer to a question.
     *
     * @param learner who watches
     * @param lesson what
     * @param policy how it is watched
     */
    public boolean holds(LearnerId learner, Lesson lesson, PlayerPolicy policy) {
        List<Check> all = checks.of(learner, lesson.id());
        boolean coming = all.isEmpty() && lesson.seconds() * 1000L >= Moments.APART;
        return lesson.kind().watched()
                && policy.questions().asked()
                && (coming || all.stream().anyMatch(Check::open));
    }

    /** Whether what is watched now has to wait. */
    boolean waits(Seat seat) {
        return checks.of(seat.learner(), seat.lesson().id()).stream().anyMatch(Check::open);
    }

    /**
     * The question to stand before the learner now: the one that was asked, or the first whose moment has come. Where
     * nothing else is left to watch, whatever still waits is asked.
     */
    Optional<Check> pose(Seat seat, Counted counted) {
        List<Check> all = checks.of(seat.learner(), seat.lesson().id());
        boolean allPlayed = seat.done(new Counted(counted.played(), counted.reached()));
        return asked(all)
                .or(() -> all.stream()
                        .filter(check -> check.state() == Check.State.WAITING)
                        .filter(check -> allPlayed || passed(seat, counted, check.moment()))
                        .findFirst()
                        .map(check -> ask(seat, check)));
    }

    /** Played over, however fast; where parts may be jumped over, only what was played itself. */
    private static boolean passed(Seat seat, Counted counted, long moment) {
        return counted.played().has(moment) || !seat.terms().seekAhead() && moment < counted.reached();
    }

    private static Optional<Check> asked(List<Check> all) {
        return all.stream().filter(check -> check.state() == Check.State.ASKED).findFirst();
    }

    private Check ask(Seat seat, Check check) {
        Instant now = clock.instant();
        PlayerPolicy.Questions how = seat.policy().questions();
        String item = questions
                .draw(seat.lesson().topics(), check.seed())
                .map(CheckQuestions.Question::ref)
                .orElse("");
        Check asked = check.asked(item, now, now.plusSeconds(how.answerSeconds()));
        checks.put(asked);
        return asked;
    }

    /** What was asked in words, without its answer; no question where only presence is asked for. */
    Optional<CheckQuestions.Question> words(Check check) {
        return check.item().isBlank() ? Optional.empty() : questions.find(check.item());
    }

    /** Takes an answer: the first one counts, and only in time. */
    Verdict answer(Seat seat, Check check, String choice, Counted before) {
        checks.put(check.proven(choice, clock.instant()));
        return append(seat, HourRules.prove(before));
    }

    Optional<Check> find(Seat seat, UUID id) {
        return checks.of(seat.learner(), seat.lesson().id()).stream()
                .filter(check -> check.id().equals(id))
                .findFirst();
    }
}
