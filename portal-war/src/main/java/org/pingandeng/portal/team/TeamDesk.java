package org.pingandeng.portal.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.outbox.OutboxLog;
import org.pingandeng.portal.team.model.Appointment;
import org.pingandeng.portal.team.model.Deed;
import org.pingandeng.portal.team.model.Member;
import org.pingandeng.portal.team.model.TeamRefusal;
import org.pingandeng.portal.team.model.Teams;

/** The office's register of teams. */
@ApplicationScoped
public class TeamDesk {

    private static final int LONGEST_WORDS = 300;
    private static final int MOST_DEEDS = 200;

    @Inject
    Teams teams;

    @Inject
    OutboxLog outbox;

    @Inject
    Trail trail;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /** People by name: all who ever were in a team, or in any where the team is empty. */
    @RolesAllowed(TeamPermissions.KEEP)
    @Transactional
    public List<Member> list(@NotNull String team, int skip, int most) {
        return teams.list(team, skip, most);
    }

    /** How many people there are. */
    @RolesAllowed(TeamPermissions.KEEP)
    @Transactional
    public long count(@NotNull String team) {
        return teams.count(team);
    }

    /** One person. */
    @RolesAllowed(TeamPermissions.KEEP)
    @Transactional
    public Optional<Member> find(@NotNull UUID member) {
        return teams.find(member);
    }

    /** A person's appointments, the latest first. */
    @RolesAllowed(TeamPermissions.KEEP)
    @Transactional
    public List<Appointment> appointments(@NotNull UUID member) {
        return teams.appointments(member);
    }

    /** What a person did, the latest first. */
    @RolesAllowed(TeamPermissions.KEEP)
    @Transactional
    public List<Deed> deeds(@NotNull UUID member) {
        return teams.deeds(member, MOST_DEEDS);
    }

    /** Keeps a person, new or changed. */
    @RolesAllowed(TeamPermissions.KEEP)
    @Transactional
    public Optional<TeamRefusal> keep(@NotNull Member member) {
        Optional<TeamRefusal> flaw = member.flaw();
        if (flaw.isEmpty()) {
            teams.keep(member, clock.instant());
            said("team.member", member.id(), Map.of("named", member.named()));
        }
        return flaw;
    }

    /** Appoints somebody to a team that is not retired, for the first time or again. */
    @RolesAllowed(TeamPermissions.KEEP)
    @Transactional
    public Optional<TeamRefusal> appoint(@NotNull Appointment appointment) {
        Optional<TeamRefusal> flaw = appointment.flaw();
        if (flaw.isPresent()) {
            return flaw;
        }
        if (teams.teams().stream().noneMatch(each -> each.code().equals(appointment.team()) && !each.retired())) {
            return Optional.of(TeamRefusal.TEAM);
        }
        if (teams.find(appointment.member()).isEmpty()) {
            return Optional.of(TeamRefusal.NOT_THERE);
        }
        teams.appoint(appointment, visitor.getName(), clock.instant());
        said("team.appointed", appointment.member(), Map.of("team", appointment.team()));
        return Optional.empty();
    }

    private boolean unknown(String team) {
        return teams.teams().stream().noneMatch(each -> each.code().equals(team));
    }

    /** Ends an appointment before its time. */
    @RolesAllowed(TeamPermissions.KEEP)
    @Transactional
    public Optional<TeamRefusal> end(@NotNull UUID appointment, LocalDate day, @NotNull String reason) {
        Optional<Appointment> found = teams.appointment(appointment);
        if (found.isEmpty()) {
            return Optional.of(TeamRefusal.NOT_THERE);
        }
        if (reason.isBlank() || reason.length() > LONGEST_WORDS) {
            return Optional.of(TeamRefusal.WORDS);
        }
        if (day == null
                || day.isBefore(found.get().starts())
                || day.isAfter(found.get().ends())) {
            return Optional.of(TeamRefusal.DAYS);
        }
        if (!teams.end(appointment, day, reason.strip(), visitor.getName(), clock.instant())) {
            return Optional.of(TeamRefusal.STATE);
        }
        said("team.ended", found.get().member(), Map.of("team", found.get().team()));
        return Optional.empty();
    }

    /** Writes down what somebody did. The same again changes nothing. */
    @RolesAllowed(TeamPermissions.KEEP)
    @Transactional
    public Optional<TeamRefusal> did(@NotNull Deed deed) {
        if (deed.what().isBlank() || deed.what().length() > LONGEST_WORDS) {
            return Optional.of(TeamRefusal.WORDS);
        }
        if (deed.day() == null) {
            return Optional.of(TeamRefusal.DAYS);
        }
        if (unknown(deed.team())) {
            return Optional.of(TeamRefusal.TEAM);
        }
        if (teams.find(deed.member()).isEmpty()) {
            return Optional.of(TeamRefusal.NOT_THERE);
        }
        if (teams.add(deed, visitor.getName(), clock.instant())) {
            said("team.deed", deed.member(), Map.of("team", deed.team()));
        }
        return Optional.empty();
    }

    private void said(String what, UUID member, Map<String, ?> detail) {
        trail.record(what, member.toString(), detail);
        outbox.append(TeamShow.CHANGED, member.toString(), Map.of());
    }
}
