package org.pingandeng.portal.bridge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.programme.ClassroomDesk;
import org.pingandeng.course.programme.LearnerScope;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.People;
import org.pingandeng.portal.account.model.Person;
import org.pingandeng.portal.account.model.PersonId;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.assembly.ExamDesk;
import org.pingandeng.quiz.exam.model.CandidateId;

/**
 * Who may sit an exam that a trainer set: people by name, as far as the trainer's scope goes ({@link VisitorScope}). Those
 * beyond it are neither shown nor put on the list nor taken off.
 */
@ApplicationScoped
public class CandidateList {

    @Inject
    ExamDesk exams;

    @Inject
    ClassroomDesk classes;

    @Inject
    People people;

    @Inject
    VisitorScope scope;

    @Inject
    Visitor visitor;

    /**
     * A candidate on the list.
     *
     * @param id whose
     * @param name as they are called
     * @param userName as they sign in
     */
    public record Line(UUID id, String name, String userName) {}

    /**
     * What came of putting people on the list by their user names.
     *
     * @param added how many were not on it before
     * @param unknown names of nobody whom the trainer reaches; where there are any, nobody was added
     */
    public record Added(int added, List<String> unknown) {}

    /**
     * The people on an exam's list.
     *
     * @param exam the exam's code
     * @return the first put there first
     */
    @RolesAllowed(QuizPermissions.EXAM_SET)
    @Transactional
    public List<Line> lines(@NotNull String exam) {
        LearnerScope mine = scope.mine();
        return exams.candidates(exam).stream()
                .flatMap(candidate -> reached(new PersonId(candidate.value()), mine).stream())
                .map(person -> new Line(person.id().value(), person.name(), person.userName()))
                .toList();
    }

    private Optional<Person> reached(PersonId id, LearnerScope mine) {
        return people.find(id).filter(person -> mine.covers(person.owner()));
    }

    /**
     * Puts people on an exam's list: all of them or, where a name is unknown, nobody.
     *
     * @param exam the exam's code
     * @param names user names or verified phones
     * @return what came of it
     */
    @RolesAllowed(QuizPermissions.EXAM_SET)
    @Transactional
    public Added add(@NotNull String exam, @NotNull List<String> names) {
        NamedCandidates named = NamedCandidates.of(names, people, scope.mine());
        return named.unknown().isEmpty()
                ? new Added(list(exam, named.found(), true), List.of())
                : new Added(0, named.unknown());
    }

    /**
     * Puts the learners of a programme on an exam's list.
     *
     * @param exam the exam's code
     * @param programme the programme's code
     * @return how many were not on it before
     */
    @RolesAllowed(QuizPermissions.EXAM_SET)
    @Transactional
    public int addClass(@NotNull String exam, @NotNull String programme) {
        return list(
                exam,
                classes.learners(programme, scope.mine()).keySet().stream()
                        .map(learner -> new CandidateId(learner.value()))
                        .toList(),
                true);
    }

    /**
     * Takes somebody off an exam's list.
     *
     * @param exam the exam's code
     * @param person whom
     * @return whether they were on it and within the trainer's reach
     */
    @RolesAllowed(QuizPermissions.EXAM_SET)
    @Transactional
    public boolean remove(@NotNull String exam, @NotNull UUID person) {
        return reached(new PersonId(person), scope.mine()).isPresent()
                && list(exam, List.of(new CandidateId(person)), false) == 1;
    }

    private int list(String exam, List<CandidateId> who, boolean listed) {
        return exams.list(exam, who, listed, visitor.person().value());
    }
}
