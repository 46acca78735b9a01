package org.pingandeng.course.study;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.hours.model.Counted;
import org.pingandeng.course.hours.model.HourRules;
import org.pingandeng.course.hours.model.Ledger;
import org.pingandeng.course.hours.model.Refusal;
import org.pingandeng.course.hours.model.Verdict;
import org.pingandeng.course.port.Secrets;
import org.pingandeng.course.programme.ProgrammeShelf;
import org.pingandeng.course.study.StudyState.Told;
import org.pingandeng.course.study.model.Check;
import org.pingandeng.course.study.model.Desks;
import org.pingandeng.course.study.model.Tab;

/**
 * Turns reports of tabs into lines of the ledger. A report needs the token that the last answer gave; the server's clock
 * alone says how much time there was; of all tabs of a learner one counts.
 */
@ApplicationScoped
public class HeartbeatDesk {

    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    @Inject
    Seats seats;

    @Inject
    Presence presence;

    @Inject
    Ledger ledger;

    @Inject
    Desks desks;

    @Inject
    ProgrammeShelf shelf;

    @Inject
    Secrets secrets;

    @Inject
    Clock clock;

    private Nonces nonces;

    /** For the container. */
    public HeartbeatDesk() {}

    /**
     * A desk put together by hand.
     *
     * @param seats who studies what
     * @param presence asks whether somebody is there
     * @param ledger where minutes are written
     * @param desks tabs and leases
     * @param shelf notices completion
     * @param secrets the key of tokens
     * @param clock the time
     */
    public HeartbeatDesk(
            Seats seats,
            Presence presence,
            Ledger ledger,
            Desks desks,
            ProgrammeShelf shelf,
            Secrets secrets,
            Clock clock) {
        this.seats = seats;
        this.presence = presence;
        this.ledger = ledger;
        this.desks = desks;
        this.shelf = shelf;
        this.secrets = secrets;
        this.clock = clock;
        open();
    }

    @PostConstruct
    void open() {
        nonces = new Nonces(secrets.derive("study-report", 32));
    }

    /**
     * Opens a lesson in a tab, or gives an open one a fresh token. The clock starts anew.
     *
     * @param learner who
     * @param lesson what
     * @param tab chosen by the browser
     * @param over whether to take the lease from another tab
     * @param owner the learner's organisation, if any
     * @return where the tab stands, or empty when the learner is in no programme with this lesson
     */
    @RolesAllowed(CoursePermissions.STUDY)
    @Transactional
    public Optional<StudyState> open(LearnerId learner, LessonId lesson, UUID tab, boolean over, Optional<UUID> owner) {
        return seats.of(learner, lesson, tab, owner).map(seat -> {
            Instant now = clock.instant();
            desks.forget(now.minus(FORGOTTEN_AFTER));
            Tab opened = new Tab(learner, tab, lesson, nonces.fresh(), null, null, now, 0);
            desks.put(opened);
            boolean holder = desks.lease(learner, tab, now, seat.leaseEnd(now), over);
            if (!presence.concerns(seat)) {
                return state(seat, opened, holder, counted(seat), Optional.empty(), List.of());
            }
            Counted before = ledger.hold(learner, lesson, now);
            presence.draw(seat, before);
            Verdict settled = presence.settle(seat, before);
            StudyState state = state(seat, opened, holder, settled.counted(), Optional.empty(), told(settled));
            return holder ? asked(seat, state, settled, settled.counted()) : state;
        });
    }

    /**
     * Takes a report.
     *
     * @param learner who
     * @param lesson what
     * @param tab where
     * @param report what happened
     * @param owner the learner's organisation, if any
     * @return where the tab stands now, or empty when the learner is in no programme with this lesson
     */
    @RolesAllowed(CoursePermissions.STUDY)
    @Transactional
    public Optional<StudyState> report(
            LearnerId learner, LessonId lesson, UUID tab, Report report, Optional<UUID> owner) {
        return seats.of(learner, lesson, tab, owner).map(seat -> take(seat, report));
    }

    private StudyState take(Seat seat, Report report) {
        UUID id = seat.subject().tab();
        Optional<byte[]> nonce = nonces.in(report, seat);
        Optional<Tab> found = desks.hold(seat.learner(), id)
                .filter(tab -> tab.lesson().equals(seat.lesson().id()));
        if (nonce.isEmpty() || found.isEmpty()) {
            return refuse(seat, found, report.claimed(), Refusal.FORGED_TOKEN);
        }
        Tab tab = found.get();
        byte[] digest = Nonces.digest(report);
        if (Arrays.equals(nonce.get(), tab.nonce())) {
            return judge(seat, tab, report, digest);
        }
        boolean sameAgain = Arrays.equals(nonce.get(), tab.spentNonce()) && Arrays.equals(digest, tab.spentDigest());
        return sameAgain
                ? now(seat, tab, Optional.empty())
                : refuse(seat, found, report.claimed(), Refusal.REPLAYED_TOKEN);
    }

    private StudyState judge(Seat seat, Tab tab, Report report, byte[] digest) {
        Instant now = clock.instant();
        long passed = Math.max(0, Duration.between(tab.lastReportAt(), now).toMillis());
        if (!desks.lease(seat.learner(), tab.id(), now, seat.leaseEnd(now), false)) {
            Tab rotated = tab.reported(nonces.fresh(), digest, now, 0);
            desks.put(rotated);
            return refuse(seat, Optional.of(rotated), Math.min(report.claimed(), passed), Refusal.OTHER_TAB);
        }
        long allowed = Math.min(Tab.SILENCE_AT_MOST, unspent(tab, now)) + tab.spare();
        desks.countUntil(seat.learner(), now);
        Counted before = ledger.hold(seat.learner(), seat.lesson().id(), now);
        boolean concerned = presence.concerns(seat);
        Verdict settled = concerned ? presence.settle(seat, before) : new Verdict(before, 0, List.of());
        boolean waits = concerned && presence.waits(seat);
        Verdict verdict = HourRules.judge(seat.terms(waits), settled.counted(), allowed, report.spans());
        ledger.append(seat.subject(), verdict, now);
        desks.place(seat.learner(), seat.lesson().id(), report.place(), now);
        Tab next = tab.reported(nonces.fresh(), digest, now, verdict.spare());
        desks.put(next);
        if (report.leaving()) {
            desks.release(seat.learner(), tab.id());
        }
        if (verdict.credited() + settled.credited() > 0 && seat.done(verdict.counted())) {
            shelf.settle(seat.learner());
        }
        List<Told> lines =
                Stream.concat(told(settled).stream(), told(verdict).stream()).toList();
        StudyState state = state(seat, next, !report.leaving(), verdict.counted(), Optional.empty(), lines);
        return concerned && !report.leaving() ? asked(seat, state, settled, verdict.counted()) : state;
    }

    private StudyState asked(Seat seat, StudyState state, Verdict settled, Counted counted) {
        boolean lost = settled.lines().stream().anyMatch(line -> line.refusal().isPresent());
        Optional<Asked> asked = presence.pose(seat, counted)
                .map(check -> presence.words(check)
                        .map(words -> new Asked(check.id(), words.stem(), words.choices(), left(check)))
                        .orElseGet(() -> new Asked(check.id(), "", List.of(), left(check))));
        return state.with(asked, lost ? OptionalLong.of(counted.reached()) : OptionalLong.empty());
    }

    private long left(Check check) {
        return Math.max(0, Duration.between(clock.instant(), check.dueAt()).toSeconds());
    }

    /** How much time has passed for this tab that no other tab of the learner was given. */
    private long unspent(Tab tab, Instant now) {
        Instant since = desks.countedUntil(tab.learner())
                .filter(tab.lastReportAt()::isBefore)
                .orElse(tab.lastReportAt());
        return Math.max(0, Duration.between(since, now).toMillis());
    }

    private static List<Told> told(Verdict verdict) {
        return verdict.lines().stream()
                .map(line ->
                        new Told(line.lasted(), line.refusal().map(Enum::name).orElse("")))
                .toList();
    }

    private StudyState refuse(Seat seat, Optional<Tab> tab, long claimed, Refusal why) {
        ledger.refuse(seat.subject(), claimed, why, clock.instant());
        return tab.map(known -> now(seat, known, Optional.of(why)))
                .orElseGet(() -> state(seat, null, false, counted(seat), Optional.of(why), List.of()));
    }

    private StudyState now(Seat seat, Tab tab, Optional<Refusal> why) {
        return state(seat, tab, why.isEmpty(), counted(seat), why, List.of());
    }

    private Counted counted(Seat seat) {
        return ledger.counted(seat.learner(), seat.lesson().id());
    }

    private StudyState state(
            Seat seat, Tab tab, boolean holder, Counted counted, Optional<Refusal> why, List<Told> lines) {
        long length = seat.terms().length();
        return new StudyState(
                tab == null ? "" : nonces.token(seat, tab),
                seat.cadence().toMillis(),
                holder,
                counted.covered().length(),
                counted.held().length(),
                length,
                counted.reached(),
                !seat.terms().watched() || seat.terms().seekAhead(),
                counted.covered().missing(0, length).parts(),
                counted.held().parts(),
                seat.done(counted),
                desks.place(seat.learner(), seat.lesson().id()),
                why,
                lines,
                Optional.empty(),
                OptionalLong.empty());
    }
}
