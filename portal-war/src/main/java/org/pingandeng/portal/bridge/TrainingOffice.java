package org.pingandeng.portal.bridge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.programme.LearnerScope;
import org.pingandeng.course.training.Asking;
import org.pingandeng.course.training.SignUpDesk;
import org.pingandeng.course.training.SignUpRoom;
import org.pingandeng.course.training.model.Applicant;
import org.pingandeng.course.training.model.SignUp;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.People;
import org.pingandeng.portal.account.model.Person;
import org.pingandeng.portal.account.model.PersonId;
import org.pingandeng.portal.organisation.OrganisationOffice;

/** Training classes with the names of their people, as far as the visitor's scope goes ({@link VisitorScope}). */
@ApplicationScoped
public class TrainingOffice {

    @Inject
    SignUpDesk desk;

    @Inject
    SignUpRoom room;

    @Inject
    People people;

    @Inject
    OrganisationOffice organisations;

    @Inject
    VisitorScope scope;

    @Inject
    Visitor visitor;

    /**
     * What came of a line of a list.
     *
     * @param number of the line, from 1
     * @param text what was typed
     * @param name of the worker; blank where nobody was found
     * @param asking what came of it; empty where the line was not understood
     * @param problem why it was not understood; blank where it was
     */
    public record Entered(int number, String text, String name, Optional<Asking> asking, String problem) {}

    /**
     * A worker's request.
     *
     * @param who whose
     * @param signUp the request
     */
    public record Worker(Who who, SignUp signUp) {}

    /**
     * Everybody who signed up for a class within reach.
     *
     * @param id the class
     * @return by person
     */
    @RolesAllowed(CoursePermissions.TRAIN)
    @Transactional
    public Map<UUID, Who> people(@NotNull UUID id) {
        Map<UUID, Who> all = new LinkedHashMap<>();
        desk.lines(id, scope.mine())
                .forEach(line -> all.put(line.signUp().learner().value(), who(line.signUp())));
        return all;
    }

    private Who who(SignUp signUp) {
        return people.find(new PersonId(signUp.learner().value()))
                .map(person -> Who.of(person, signUp.owner(), organisations))
                .orElse(Who.NOBODY);
    }

    /**
     * The visitor's own workers who signed up for a class.
     *
     * @param id the class
     * @return in the order of their requests
     */
    @RolesAllowed(CoursePermissions.SIGN_UP_TEAM)
    @Transactional
    public List<Worker> workers(@NotNull UUID id) {
        return desk.team(id, scope.mine()).stream()
                .map(each -> new Worker(who(each), each))
                .toList();
    }

    /**
     * Signs own workers up, a line each; a line that is not understood hinders no other.
     *
     * @param id the class
     * @param lines user name or verified phone, then what is said of the worker, set apart by commas: date of birth,
     *     schooling, post, health
     * @return what came of each line that is not blank
     */
    @RolesAllowed(CoursePermissions.SIGN_UP_TEAM)
    @Transactional
    public List<Entered> enter(@NotNull UUID id, @NotNull List<String> lines) {
        LearnerScope mine = scope.mine();
        return IntStream.range(0, lines.size())
                .filter(at -> !lines.get(at).isBlank())
                .mapToObj(at -> enter(id, at + 1, lines.get(at).strip(), mine))
                .toList();
    }

    private Entered enter(UUID id, int number, String text, LearnerScope mine) {
        WorkerLine line = WorkerLine.read(text);
        if (!line.problem().isEmpty()) {
            return new Entered(number, text, "", Optional.empty(), line.problem());
        }
        Optional<Person> worker = people.named(line.account()).filter(person -> mine.covers(person.owner()));
        if (worker.isEmpty()) {
            return new Entered(number, text, "", Optional.empty(), "UNKNOWN");
        }
        Applicant said = new Applicant(line.born(), line.schooling(), line.post(), line.health(), Set.of());
        Asking asking = room.askFor(
                new LearnerId(worker.get().id().value()),
                worker.get().owner(),
                id,
                said,
                visitor.person().value());
        return new Entered(number, text, worker.get().name(), Optional.of(asking), "");
    }
}
