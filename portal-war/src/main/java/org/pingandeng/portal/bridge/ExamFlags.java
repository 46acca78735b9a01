package org.pingandeng.portal.bridge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.pingandeng.course.programme.LearnerScope;
import org.pingandeng.portal.account.model.People;
import org.pingandeng.portal.account.model.Person;
import org.pingandeng.portal.account.model.PersonId;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.exam.FlagDesk;
import org.pingandeng.quiz.exam.model.FlaggedSave;

/** Flagged saves with the names of their candidates, as far as the visitor's scope goes ({@link VisitorScope}). */
@ApplicationScoped
public class ExamFlags {

    /** Older ones have long been judged. */
    private static final int MOST = 2_000;

    @Inject
    FlagDesk desk;

    @Inject
    People people;

    @Inject
    VisitorScope scope;

    /**
     * A flagged save.
     *
     * @param save what is known of it
     * @param name as its candidate is called
     */
    public record Line(FlaggedSave save, String name) {}

    /** The flagged saves of the visitor's people, the latest first. */
    @RolesAllowed(QuizPermissions.WATCH)
    @Transactional
    public List<Line> lines() {
        LearnerScope mine = scope.mine();
        return desk.flagged(MOST).stream()
                .map(save ->
                        new Seen(save, people.find(new PersonId(save.candidate().value()))))
                .filter(seen -> mine.covers(seen.person().flatMap(Person::owner)))
                .map(seen ->
                        new Line(seen.save(), seen.person().map(Person::name).orElse("—")))
                .toList();
    }

    private record Seen(FlaggedSave save, Optional<Person> person) {}
}
