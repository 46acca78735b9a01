package org.pingandeng.portal.contest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.contest.model.Contest;
import org.pingandeng.portal.contest.model.ContestBank;
import org.pingandeng.portal.contest.model.ContestDraft;
import org.pingandeng.portal.contest.model.Contests;
import org.pingandeng.portal.contest.model.DraftRefusal;
import org.pingandeng.portal.contest.model.Entries;
import org.pingandeng.portal.contest.model.Ranking;
import org.pingandeng.portal.contest.model.Round;
import org.pingandeng.portal.contest.model.Side;
import org.pingandeng.portal.contest.model.Squad;
import org.pingandeng.portal.outbox.OutboxLog;

/** The office's desk of contests: makes, opens and closes them, hands out codes, sees what happened. */
@ApplicationScoped
public class ContestDesk {

    /** The topic of the news that a contest was opened or closed; the key is its id. */
    public static final String CHANGED = "contest.changed";

    /** Capital letters and digits that nobody takes for one another. */
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final int CODE = 8;
    private static final int LONGEST_NAME = 80;

    @Inject
    Contests contests;

    @Inject
    Entries entries;

    @Inject
    ContestBank bank;

    @Inject
    Trail trail;

    @Inject
    OutboxLog outbox;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();

    /**
     * What came of an order.
     *
     * @param id the contest's; null where it was refused
     * @param refusal why it was not made
     */
    public record Made(UUID id, Optional<DraftRefusal> refusal) {}

    /**
     * All results, for the office alone.
     *
     * @param ranking with every group, however small
     * @param people the accounts behind entries
     */
    public record Results(Ranking ranking, Map<UUID, UUID> people) {}

    /** The topics to draw from, with how many questions each has. */
    @RolesAllowed(ContestPermissions.MANAGE)
    @Transactional
    public Map<String, Integer> topics() {
        return bank.topics();
    }

    /**
     * Makes a contest, which nobody sees before it is opened. The same request again gets what it made.
     *
     * @param id of the request, and then of the contest
     * @param draft what it shall be
     */
    @RolesAllowed(ContestPermissions.MANAGE)
    @Transactional
    public Made make(@NotNull UUID id, @NotNull ContestDraft draft) {
        if (contests.find(id).isPresent()) {
            return new Made(id, Optional.empty());
        }
        Optional<DraftRefusal> refusal = draft.flaw()
                .or(() -> bank.pool(draft.topics()).size() < draft.questions()
                        ? Optional.of(DraftRefusal.NOT_ENOUGH)
                        : Optional.empty());
        if (refusal.isPresent()) {
            return new Made(null, refusal);
        }
        Contest contest = contest(id, draft);
        if (contests.add(contest, visitor.person().value(), clock.instant())) {
            trail.record("contest.made", id.toString(), Map.of("title", contest.titleZh()));
        }
        return new Made(id, Optional.empty());
    }

    private static Contest contest(UUID id, ContestDraft draft) {
        return new Contest(
                id,
                id.toString().substring(0, CODE),
                draft.titleZh(),
                draft.titleEn(),
                draft.aboutZh(),
                draft.aboutEn(),
                draft.sides(),
                draft.topics(),
                draft.questions(),
                draft.minutes() * 60,
                draft.aDay(),
                draft.summed(),
                draft.fewest(),
                "",
                List.of(new Round(1, "第 1 轮", "Round 1", draft.opensAt(), draft.closesAt())));
    }

    /**
     * Contests, the latest made first.
     *
     * @param from the first row
     * @param most how many rows
     */
    @RolesAllowed(ContestPermissions.MANAGE)
    @Transactional
    public List<Contest> all(@Min(0) int from, @Min(1) @Max(200) int most) {
        return contests.all(true, from, most);
    }

    /** How many {@link #all} could list. */
    @RolesAllowed(ContestPermissions.MANAGE)
    @Transactional
    public long count() {
        return contests.count(true);
    }

    /** One contest. */
    @RolesAllowed(ContestPermissions.MANAGE)
    @Transactional
    public Optional<Contest> find(@NotNull UUID id) {
        return contests.find(id);
    }

    /**
     * Adds a round.
     *
     * @param id of which contest
     * @param titleZh its name
     * @param titleEn its name in English; may be blank
     * @param opensAt may be null, and is refused then
     * @param closesAt may be null, and is refused then
     * @return why it was not added
     */
    @RolesAllowed(ContestPermissions.MANAGE)
    @Transactional
    public Optional<DraftRefusal> addRound(
            @NotNull UUID id, @NotNull String titleZh, @NotNull String titleEn, Instant opensAt, Instant closesAt) {
        if (titleZh.isBlank() || titleZh.length() > LONGEST_NAME || titleEn.length() > LONGEST_NAME) {
            return Optional.of(DraftRefusal.ROUND_TITLE);
        }
        if (!ContestDraft.span(opensAt, closesAt)) {
            return Optional.of(DraftRefusal.TIMES);
        }
        List<Round> rounds = contests.find(id).map(Contest::rounds).orElse(List.of());
        if (rounds.stream().anyMatch(old -> old.opensAt().isBefore(closesAt) && opensAt.isBefore(old.closesAt()))) {
            return Optional.of(DraftRefusal.ROUND_OVERLAPS);
        }
        int number = rounds.stream().mapToInt(Round::number).max().orElse(0) + 1;
        contests.add(id, new Round(number, titleZh, titleEn, opensAt, closesAt));
        trail.record("contest.round", id.toString(), Map.of("round", number));
        return Optional.empty();
    }

    /**
     * Opens a contest, or closes it; where it stands so already, nothing changes.
     *
     * @param id which
     * @param open whether it shall be open
     */
    @RolesAllowed(ContestPermissions.MANAGE)
    @Transactional
    public void open(@NotNull UUID id, boolean open) {
        String step = open ? "OPENED" : "CLOSED";
        contests.find(id).filter(contest -> contest.opened() != open).ifPresent(contest -> {
            contests.step(id, step, visitor.person().value(), clock.instant());
            trail.record("contest." + (open ? "opened" : "closed"), id.toString(), Map.of());
            outbox.append(CHANGED, id.toString(), Map.of());
        });
    }

    /**
     * Gives a class or team a code.
     *
     * @param id in which contest
     * @param side {@code CLASS} or {@code TEAM}; null where the form named none
     * @param name how it is called
     * @param seats how many may take part
     * @return why it got none
     */
    @RolesAllowed(ContestPermissions.MANAGE)
    @Transactional
    public Optional<DraftRefusal> addSquad(@NotNull UUID id, Side side, @NotNull String name, int seats) {
        Optional<Contest> contest = contests.find(id);
        if (side == null
                || !side.seated()
                || contest.isEmpty()
                || !contest.get().takes(side.name())) {
            return Optional.of(DraftRefusal.SIDE);
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            return Optional.of(DraftRefusal.NAME);
        }
        if (seats < 1 || seats > Squad.MOST_SEATS) {
            return Optional.of(DraftRefusal.SEATS);
        }
        Squad squad = new Squad(UUID.randomUUID(), id, side, name.strip(), code(), seats);
        if (!contests.add(squad, clock.instant())) {
            return Optional.of(DraftRefusal.NAME_TAKEN);
        }
        trail.record("contest.code", squad.id().toString(), Map.of("contest", id.toString(), "name", squad.name()));
        return Optional.empty();
    }

    private String code() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE; i++) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /**
     * Classes and teams with how many of their seats are taken.
     *
     * @param id of which contest
     * @param words part of the name; blank for all
     * @param from the first row
     * @param most how many rows
     */
    @RolesAllowed(ContestPermissions.MANAGE)
    @Transactional
    public List<Contests.Filled> codes(
            @NotNull UUID id, @NotNull String words, @Min(0) int from, @Min(1) @Max(200) int most) {
        return contests.codes(id, words, from, most);
    }

    /** How many {@link #codes} could list. */
    @RolesAllowed(ContestPermissions.MANAGE)
    @Transactional
    public long countCodes(@NotNull UUID id, @NotNull String words) {
        return contests.countCodes(id, words);
    }

    /** One class or team. */
    @RolesAllowed(ContestPermissions.MANAGE)
    @Transactional
    public Optional<Squad> squad(@NotNull UUID squad) {
        return contests.squad(squad);
    }

    /** The seats of a class or team that somebody holds. */
    @RolesAllowed(ContestPermissions.MANAGE)
    @Transactional
    public List<Entries.SeatLine> seats(@NotNull UUID squad) {
        return entries.seats(squad);
    }

    /**
     * Lets the next device take a seat: a pupil changed the phone, or sat down on a wrong seat.
     *
     * @param squad of which class or team
     * @param seat which
     * @return false where no device holds it, or that was said already
     */
    @RolesAllowed(ContestPermissions.MANAGE)
    @Transactional
    public boolean free(@NotNull UUID squad, int seat) {
        boolean freed = entries.free(squad, seat, visitor.person().value(), clock.instant());
        if (freed) {
            trail.record("contest.seat.freed", squad.toString(), Map.of("seat", seat));
        }
        return freed;
    }

    /** What happened, by round. */
    @RolesAllowed(ContestPermissions.MANAGE)
    @Transactional
    public List<Contests.Figures> figures(@NotNull UUID id) {
        return contests.figures(id);
    }

    /** All results of all rounds together, with the accounts behind them. */
    @RolesAllowed(ContestPermissions.MANAGE)
    @Transactional
    public Results results(@NotNull UUID id) {
        Contest contest = contests.find(id).orElseThrow(() -> new IllegalArgumentException("no such contest"));
        Map<UUID, Squad> squads = new HashMap<>();
        contests.squads(id).forEach(squad -> squads.put(squad.id(), squad));
        Ranking ranking = Ranking.of(contest, new ArrayList<>(entries.scores(id, 0)), squads, 1);
        trail.record("contest.results", id.toString(), Map.of("people", ranking.people()));
        return new Results(ranking, entries.people(id));
    }
}
