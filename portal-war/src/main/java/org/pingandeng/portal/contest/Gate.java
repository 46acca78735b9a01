package org.pingandeng.portal.contest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.contest.model.Contest;
import org.pingandeng.portal.contest.model.ContestRefusal;
import org.pingandeng.portal.contest.model.Contests;
import org.pingandeng.portal.contest.model.Entries;
import org.pingandeng.portal.contest.model.Entries.Held;
import org.pingandeng.portal.contest.model.Entry;
import org.pingandeng.portal.contest.model.Masked;
import org.pingandeng.portal.contest.model.Pace;
import org.pingandeng.portal.contest.model.Reply;
import org.pingandeng.portal.contest.model.Side;
import org.pingandeng.portal.contest.model.Squad;
import org.pingandeng.portal.organisation.OrganisationOffice;
import org.pingandeng.portal.organisation.OrganisationView;

/** Lets people into a contest: seats by their class's code, others by their account. */
@ApplicationScoped
class Gate {

    private static final Duration WATCHED = Duration.ofMinutes(15);

    @Inject
    Contests contests;

    @Inject
    Entries entries;

    @Inject
    OrganisationOffice organisations;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /**
     * A school stands behind one address, so an address may do much; a code has 31 to the eighth forms. Slips of some
     * never keep out those who have the right one.
     */
    private final Pace wrongCodes = new Pace(300, WATCHED);

    private final Pace entering = new Pace(6_000, WATCHED);

    /** Lets a seat in. */
    Reply<Held> seat(Contest contest, EntryOrder order) {
        Instant now = clock.instant();
        String from = visitor.address();
        if (!entering.keeps(from, now)) {
            return Reply.no(ContestRefusal.TOO_OFTEN);
        }
        if (!contest.takes(order.side())) {
            return Reply.no(ContestRefusal.SIDE);
        }
        Optional<Squad> squad = contests.coded(order.plainCode()).filter(found -> meant(contest, found, order));
        if (squad.isEmpty()) {
            return Reply.no(wrongCodes.keeps(from, now) ? ContestRefusal.CODE : ContestRefusal.TOO_OFTEN);
        }
        if (order.seat() < 1 || order.seat() > squad.get().seats()) {
            return Reply.no(ContestRefusal.SEAT);
        }
        if (order.device() == null) {
            return Reply.no(ContestRefusal.MALFORMED);
        }
        return entries.take(Entry.ofSeat(squad.get(), order.seat()), order.device(), now)
                .map(Reply::of)
                .orElse(Reply.no(ContestRefusal.SEAT_TAKEN));
    }

    private static boolean meant(Contest contest, Squad squad, EntryOrder order) {
        return squad.contest().equals(contest.id())
                && squad.side().name().equals(order.side())
                && (squad.side() == Side.CLASS || order.team() != null && squad.called(order.team()));
    }

    /** Lets the visitor's account in. */
    Reply<Held> person(Contest contest, EntryOrder order) {
        if (!contest.personal()) {
            return Reply.no(ContestRefusal.SIDE);
        }
        Optional<UUID> who = visitor.actor();
        if (who.isEmpty()) {
            return Reply.no(ContestRefusal.SIGNED_OUT);
        }
        if (!entering.keeps(visitor.address(), clock.instant())) {
            return Reply.no(ContestRefusal.TOO_OFTEN);
        }
        Optional<OrganisationView> enterprise = visitor.organisation()
                .filter(place -> contest.takes(Side.ENTERPRISE.name()))
                .flatMap(organisations::enterprise);
        Optional<OrganisationView> township = township(contest, order);
        if (order.township() != null && township.isEmpty()) {
            return Reply.no(ContestRefusal.TOWNSHIP);
        }
        if (enterprise.isEmpty() && township.isEmpty() && !contest.takes(Side.INDIVIDUAL.name())) {
            return Reply.no(contest.takes(Side.TOWNSHIP.name()) ? ContestRefusal.TOWNSHIP : ContestRefusal.NO_PLACE);
        }
        return Reply.of(entered(contest, who.get(), enterprise, township, order.shown()));
    }

    private Held entered(
            Contest contest,
            UUID person,
            Optional<OrganisationView> enterprise,
            Optional<OrganisationView> township,
            boolean shown) {
        Instant now = clock.instant();
        UUID ofEnterprise = enterprise
                .map(place -> contests.squad(contest.id(), Side.ENTERPRISE, place.id(), place.name(), now))
                .orElse(null);
        UUID ofTownship = township.filter(place -> contest.takes(Side.TOWNSHIP.name()))
                .map(place -> contests.squad(contest.id(), Side.TOWNSHIP, place.id(), place.name(), now))
                .orElse(null);
        Entry entry = entries.enter(Entry.ofPerson(contest.id(), person, ofEnterprise, ofTownship), now);
        String place = township(entry)
                .or(() -> contest.takes(Side.TOWNSHIP.name()) ? Optional.empty() : township.map(OrganisationView::name))
                .orElse("");
        show(entry, shown, place);
        return new Held(entry, 1);
    }

    /** The township for which an entry counts: the one that was named first. */
    Optional<String> township(Entry entry) {
        return Optional.ofNullable(entry.township()).flatMap(contests::squad).map(Squad::name);
    }

    /** Whether the visitor's account belongs to no township, so that one can be chosen. */
    boolean placeless() {
        return visitor.organisation().flatMap(organisations::township).isEmpty();
    }

    /** Where an account belongs, or where somebody without such an account says that they live. */
    private Optional<OrganisationView> township(Contest contest, EntryOrder order) {
        Optional<OrganisationView> own = visitor.organisation().flatMap(organisations::township);
        if (own.isPresent() || order.township() == null) {
            return own;
        }
        return organisations.townships().stream()
                .filter(place -> contest.takes(Side.TOWNSHIP.name()))
                .filter(place -> place.id().equals(order.township()))
                .findFirst();
    }

    /** Whether the visitor has signed in with the account that takes part. */
    boolean isVisitor(Entry entry) {
        return visitor.actor().filter(id -> id.equals(entry.person())).isPresent();
    }

    /** Keeps what the visitor allows to be shown, where that is news. */
    void show(Entry entry, boolean shown, String township) {
        String label = shown ? Masked.of(township, visitor.getName()) : "";
        if (!entries.shown(entry.id()).equals(label)) {
            entries.show(entry.id(), label, clock.instant());
        }
    }
}
