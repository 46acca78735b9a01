package org.pingandeng.portal.contest;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.contest.model.Attempt;
import org.pingandeng.portal.contest.model.Contest;
import org.pingandeng.portal.contest.model.ContestRefusal;
import org.pingandeng.portal.contest.model.Contests;
import org.pingandeng.portal.contest.model.Drawing;
import org.pingandeng.portal.contest.model.Entries;
import org.pingandeng.portal.contest.model.Entries.Held;
import org.pingandeng.portal.contest.model.Entries.Run;
import org.pingandeng.portal.contest.model.Entry;
import org.pingandeng.portal.contest.model.Pace;
import org.pingandeng.portal.contest.model.Reply;
import org.pingandeng.portal.contest.model.Round;
import org.pingandeng.portal.contest.model.Squad;
import org.pingandeng.portal.organisation.OrganisationOffice;
import org.pingandeng.portal.organisation.OrganisationView;
import org.pingandeng.quiz.item.CandidateItem;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.paper.PoolItem;

/**
 * Where people take part. Each call adds one row that matters, so none needs a transaction around it, and nobody holds a
 * connection while another waits. A pass is the permission of a device; the key of a question stays here until it is
 * answered.
 */
@ApplicationScoped
public class ContestHall {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");
    private static final int LOOKED_AT = 50;

    @Inject
    Contests contests;

    @Inject
    Entries entries;

    @Inject
    Gate gate;

    @Inject
    Passes passes;

    @Inject
    Papers papers;

    @Inject
    Teller teller;

    @Inject
    ContestBoard board;

    @Inject
    OrganisationOffice organisations;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();
    private final Pace beginning = new Pace(20, Duration.ofMinutes(1));

    /**
     * A device that takes part.
     *
     * @param pass to show with every call
     */
    public record Admitted(String pass) {}

    /**
     * Who a device is, and how they stand.
     *
     * @param squad the class or team; blank for accounts
     * @param seat its place there; 0 for accounts
     * @param number by which they are called
     * @param shown what stands on the list of single people for them; blank for the number
     * @param left attempts left today
     * @param running whether an attempt has begun and is not over
     * @param open whether a round runs
     * @param correct right answers of the best attempts; -1 for none yet
     * @param millis their time
     * @param place on the list of single people; 0 where they are not on it
     */
    public record Standing(
            String squad,
            int seat,
            int number,
            String shown,
            int left,
            boolean running,
            boolean open,
            int correct,
            long millis,
            int place) {}

    /**
     * A question without its key.
     *
     * @param n its place
     * @param item what may leave the server
     */
    public record Asked(int n, CandidateItem item) {}

    /**
     * An attempt as a phone gets it. Times are milliseconds since 1970.
     *
     * @param pass to show with its answers
     * @param attempt which
     * @param now the server's time
     * @param endsAt when it ends
     * @param questions all of them
     * @param told what was answered before
     */
    public record Sheet(String pass, UUID attempt, long now, long endsAt, List<Asked> questions, List<Told> told) {}

    /**
     * What an attempt came to.
     *
     * @param correct right answers
     * @param of questions
     * @param answered questions answered
     * @param millis from the beginning to the last answer
     */
    public record Outcome(int correct, int of, int answered, long millis) {}

    /**
     * Contests that the office has opened, the latest first.
     *
     * @param from the first row
     * @param most how many rows
     */
    @PermitAll
    public List<Contest> all(int from, int most) {
        return contests.all(false, from, most);
    }

    /** How many {@link #all} could list. */
    @PermitAll
    public long count() {
        return contests.count(false);
    }

    /** Contests of which a round runs now, the latest first; of the latest few, so that the list stays short. */
    @PermitAll
    public List<Contest> running() {
        Instant now = clock.instant();
        return contests.all(false, 0, LOOKED_AT).stream()
                .filter(each -> each.stateAt(now) == Contest.State.RUNNING)
                .toList();
    }

    /**
     * A contest that the office has opened.
     *
     * @param slug its address
     */
    @PermitAll
    public Optional<Contest> at(String slug) {
        return slug == null ? Optional.empty() : contests.at(slug).filter(Contest::shown);
    }

    /** Whether the visitor's account belongs to no township, so that one can be chosen. */
    @PermitAll
    public boolean placeless() {
        return gate.placeless();
    }

    /** The townships among which people choose whose account belongs to none. */
    @PermitAll
    public List<OrganisationView> townships() {
        return organisations.townships();
    }

    /**
     * Lets somebody in. The same device, or the same account, again gets what it got.
     *
     * @param order how they want to take part
     */
    @PermitAll
    public Reply<Admitted> enter(EntryOrder order) {
        Optional<Contest> contest = at(order.contest());
        if (contest.isEmpty()) {
            return Reply.no(ContestRefusal.NO_CONTEST);
        }
        if (!contest.get().opened()) {
            return Reply.no(ContestRefusal.NOT_OPEN);
        }
        Reply<Held> held = order.seated() ? gate.seat(contest.get(), order) : gate.person(contest.get(), order);
        return held.then(
                found -> Reply.of(new Admitted(passes.entry(found.entry().id(), found.lease()))));
    }

    /** Who a device is, and how they stand. Whoever signed in after another on one device does not go on for them. */
    @PermitAll
    public Reply<Standing> standing(String pass) {
        return entry(pass)
                .then(entry -> entry.person() == null || gate.isVisitor(entry)
                        ? Reply.of(entry)
                        : Reply.<Entry>no(ContestRefusal.PASS))
                .then(entry -> contests.find(entry.contest())
                        .map(contest -> Reply.of(standing(contest, entry)))
                        .orElse(Reply.no(ContestRefusal.NO_CONTEST)));
    }

    private Standing standing(Contest contest, Entry entry) {
        Instant now = clock.instant();
        Optional<Squad> squad = Optional.ofNullable(entry.squad()).flatMap(contests::squad);
        Optional<Run> latest = entries.latest(entry.id());
        ContestBoard.Own own = board.own(contest, entry.id());
        return new Standing(
                squad.map(Squad::name).orElse(""),
                entry.seat(),
                entry.number(),
                entries.shown(entry.id()),
                Math.max(0, contest.aDay() - entries.begunOn(entry.id(), day(now))),
                latest.isPresent() && !latest.get().overAt(now),
                contest.roundAt(now).isPresent(),
                own.correct(),
                own.millis(),
                own.place());
    }

    /**
     * Shows township and masked name of the visitor on the list of single people, or the number alone.
     *
     * @param pass of their device
     * @param shown whether they allow it
     * @return what stands there now; blank for the number
     */
    @PermitAll
    public Reply<String> show(String pass, boolean shown) {
        return entry(pass).then(entry -> {
            if (entry.person() == null) {
                return Reply.no(ContestRefusal.SIDE);
            }
            if (shown && !gate.isVisitor(entry)) {
                return Reply.no(ContestRefusal.SIGNED_OUT);
            }
            gate.show(entry, shown, gate.township(entry).orElse(""));
            return Reply.of(entries.shown(entry.id()));
        });
    }

    private Reply<Entry> entry(String pass) {
        return passes.readEntry(pass)
                .flatMap(good -> entries.find(good.id())
                        .filter(entry -> entry.person() != null || entries.lease(entry.id()) == good.lease()))
                .map(Reply::of)
                .orElse(Reply.no(ContestRefusal.PASS));
    }

    /**
     * Begins an attempt, or goes on with the one that runs.
     *
     * @param pass of the device
     */
    @PermitAll
    public Reply<Sheet> begin(String pass) {
        return entry(pass).then(entry -> {
            Optional<Contest> contest = contests.find(entry.contest()).filter(Contest::opened);
            if (contest.isEmpty()) {
                return Reply.no(ContestRefusal.NOT_OPEN);
            }
            if (!beginning.keeps(entry.id().toString(), clock.instant())) {
                return Reply.no(ContestRefusal.TOO_OFTEN);
            }
            // counted before looking: what another call begins in between is seen, or wants the same number
            int begun = entries.begunOn(entry.id(), day(clock.instant()));
            return running(entry).map(Reply::of).orElseGet(() -> fresh(contest.get(), entry, begun));
        });
    }

    private Optional<Sheet> running(Entry entry) {
        Instant now = clock.instant();
        return entries.latest(entry.id())
                .filter(run -> !run.overAt(now))
                .map(run -> sheet(run.attempt(), teller.all(run.attempt())));
    }

    private Reply<Sheet> fresh(Contest contest, Entry entry, int begun) {
        Instant now = clock.instant();
        Optional<Round> round = contest.roundAt(now);
        if (round.isEmpty()) {
            return Reply.no(ContestRefusal.NOT_OPEN);
        }
        if (begun >= contest.aDay()) {
            return Reply.no(ContestRefusal.NO_MORE_TODAY);
        }
        List<PoolItem> pool = papers.pool(contest.topics());
        if (pool.size() < contest.questions()) {
            return Reply.no(ContestRefusal.NO_QUESTIONS);
        }
        Attempt attempt = drawn(contest, round.get(), entry, begun + 1, pool);
        if (entries.begin(attempt)) {
            papers.begun(attempt);
            return Reply.of(sheet(attempt, List.of()));
        }
        return running(entry).map(Reply::of).orElse(Reply.no(ContestRefusal.BUSY));
    }

    private Attempt drawn(Contest contest, Round round, Entry entry, int number, List<PoolItem> pool) {
        Instant now = clock.instant();
        long seed = random.nextLong();
        Instant end = now.plusSeconds(contest.seconds());
        return new Attempt(
                UUID.randomUUID(),
                contest.id(),
                round.number(),
                entry.id(),
                day(now),
                number,
                seed,
                Drawing.of(pool, contest.questions(), seed),
                now,
                end.isBefore(round.closesAt()) ? end : round.closesAt());
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, COUNTY);
    }

    private Sheet sheet(Attempt attempt, List<Told> told) {
        Map<Integer, Item> items = papers.items(attempt.paper());
        List<Asked> questions = attempt.paper().slots().stream()
                .map(slot -> new Asked(slot.number(), CandidateItem.of(items.get(slot.number()), slot.order())))
                .toList();
        return new Sheet(
                passes.attempt(attempt.id()),
                attempt.id(),
                clock.millis(),
                attempt.endsAt().toEpochMilli(),
                questions,
                told);
    }

    /**
     * Whether a file of the media library belongs to the questions of an attempt, so that the phone may have it.
     *
     * @param pass of the attempt
     * @param file its id
     */
    @PermitAll
    public Reply<Boolean> shows(String pass, String file) {
        return passes.readAttempt(pass)
                .flatMap(good -> papers.attempt(good.id()))
                .map(attempt -> Reply.of(papers.items(attempt.paper()).values().stream()
                        .anyMatch(item -> CandidateItem.media(item).contains(file))))
                .orElse(Reply.no(ContestRefusal.PASS));
    }

    /**
     * Hands an attempt in. The same again changes nothing.
     *
     * @param pass of the attempt
     */
    @PermitAll
    public Reply<Outcome> end(String pass) {
        Optional<Attempt> attempt = passes.readAttempt(pass).flatMap(good -> papers.attempt(good.id()));
        if (attempt.isEmpty()) {
            return Reply.no(ContestRefusal.PASS);
        }
        entries.end(attempt.get().id(), clock.instant());
        return entries.run(attempt.get().id())
                .map(run -> Reply.of(
                        new Outcome(run.correct(), run.attempt().paper().slots().size(), run.answered(), run.millis())))
                .orElse(Reply.no(ContestRefusal.PASS));
    }
}
