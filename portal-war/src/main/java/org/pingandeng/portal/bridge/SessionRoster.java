package org.pingandeng.portal.bridge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pingandeng.course.programme.ClassroomDesk;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.People;
import org.pingandeng.portal.account.model.Person;
import org.pingandeng.portal.account.model.PersonId;
import org.pingandeng.portal.organisation.OrganisationOffice;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.office.RosterDesk;
import org.pingandeng.quiz.exam.office.SessionCalendar;
import org.pingandeng.quiz.exam.office.SessionRecord;
import org.pingandeng.quiz.exam.office.model.Presence;
import org.pingandeng.quiz.exam.office.model.Roster;
import org.pingandeng.quiz.exam.office.model.RosterLine;
import org.pingandeng.quiz.port.Eligibility;

/** The roster of an exam's date with the names of its people, and what the house knows of those who ask for it. */
@ApplicationScoped
public class SessionRoster {

    @Inject
    SessionCalendar calendar;

    @Inject
    RosterDesk desk;

    @Inject
    SessionRecord record;

    @Inject
    ClassroomDesk classes;

    @Inject
    Eligibility eligibility;

    @Inject
    People people;

    @Inject
    OrganisationOffice organisations;

    @Inject
    VisitorScope scope;

    @Inject
    Visitor visitor;

    /**
     * A line of a roster.
     *
     * @param who whose
     * @param line where they stand
     * @param waiting their place in the queue; 0 where a seat is free
     * @param standing what they have studied, for those who ask
     * @param presence what became of them, for those who sit it
     */
    public record Line(
            Who who,
            RosterLine line,
            int waiting,
            Optional<Eligibility.Standing> standing,
            Optional<Presence> presence) {}

    /**
     * Everybody on a date.
     *
     * @param session which
     * @return the first first; those who are gone stand at the end
     */
    @RolesAllowed(QuizPermissions.EXAM_OFFICE)
    @Transactional
    public List<Line> lines(@NotNull UUID session) {
        return calendar.find(session).map(found -> lines(found)).orElse(List.of());
    }

    private List<Line> lines(SessionCalendar.Line found) {
        UUID session = found.session().id();
        Roster roster = desk.roster(session);
        Map<CandidateId, Presence> presences = record.presences(session).stream()
                .collect(Collectors.toMap(each -> each.line().candidate(), Function.identity()));
        return roster.lines().stream()
                .sorted(java.util.Comparator.comparing(line -> line.state() == RosterLine.State.GONE))
                .map(line -> new Line(
                        who(line.candidate()),
                        line,
                        roster.waiting(line.candidate(), found.session().capacity()),
                        Optional.of(line)
                                .filter(RosterLine::asked)
                                .map(asked -> eligibility.standing(
                                        found.exam().code(), asked.candidate().value())),
                        Optional.ofNullable(presences.get(line.candidate()))))
                .toList();
    }

    private Who who(CandidateId candidate) {
        return people.find(new PersonId(candidate.value())).map(this::who).orElse(Who.NOBODY);
    }

    private Who who(Person person) {
        return Who.of(person, person.owner(), organisations);
    }

    /**
     * Puts people on a date by their user names: all of them or, where a name is unknown, nobody.
     *
     * @param session which
     * @param names user names or verified phones
     * @return what came of it
     */
    @RolesAllowed(QuizPermissions.EXAM_OFFICE)
    @Transactional
    public CandidateList.Added add(@NotNull UUID session, @NotNull List<String> names) {
        NamedCandidates named = NamedCandidates.of(names, people, scope.mine());
        return named.unknown().isEmpty()
                ? new CandidateList.Added(list(session, named.found()), List.of())
                : new CandidateList.Added(0, named.unknown());
    }

    /**
     * Puts the learners of a programme on a date.
     *
     * @param session which
     * @param programme the programme's code
     * @return how many were not on it before
     */
    @RolesAllowed(QuizPermissions.EXAM_OFFICE)
    @Transactional
    public int addClass(@NotNull UUID session, @NotNull String programme) {
        return list(
                session,
                classes.learners(programme, scope.mine()).keySet().stream()
                        .map(learner -> new CandidateId(learner.value()))
                        .toList());
    }

    private int list(UUID session, List<CandidateId> who) {
        return desk.list(session, who, visitor.person().value());
    }

    /**
     * The visitor as they stand on their own ticket.
     *
     * @return their name, organisation and masked number
     */
    @RolesAllowed(QuizPermissions.SIT)
    @Transactional
    public Who myself() {
        return people.find(visitor.person()).map(this::who).orElse(Who.NOBODY);
    }
}
