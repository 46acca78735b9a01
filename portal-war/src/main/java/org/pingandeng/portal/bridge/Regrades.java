package org.pingandeng.portal.bridge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.pingandeng.course.programme.LearnerScope;
import org.pingandeng.portal.account.model.People;
import org.pingandeng.portal.account.model.Person;
import org.pingandeng.portal.account.model.PersonId;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.exam.RegradeDesk;
import org.pingandeng.quiz.exam.RegradeView;

/** What a correction would do, with the names of those it concerns, as far as the visitor's scope goes ({@link VisitorScope}). */
@ApplicationScoped
public class Regrades {

    @Inject
    RegradeDesk desk;

    @Inject
    People people;

    @Inject
    VisitorScope scope;

    /**
     * A correction before it is made.
     *
     * @param view the numbers
     * @param lines those whose mark changes, the ones that cross the pass mark first
     */
    public record Preview(RegradeView view, List<Line> lines) {}

    /**
     * One whose mark changes.
     *
     * @param change what changes
     * @param name as the candidate is called; a dash outside the visitor's scope
     */
    public record Line(RegradeView.Line change, String name) {}

    /**
     * What a correction would do; changes nothing.
     *
     * @param sat the version that was sat
     * @param plan how it would be put right
     */
    @RolesAllowed(QuizPermissions.EXAM_OFFICE)
    @Transactional
    public Preview preview(VersionId sat, RegradeDesk.Plan plan) {
        LearnerScope mine = scope.mine();
        RegradeView view = desk.preview(sat, plan);
        return new Preview(
                view,
                view.lines().stream()
                        .map(line -> new Line(line, name(mine, line)))
                        .toList());
    }

    private String name(LearnerScope mine, RegradeView.Line line) {
        return people.find(new PersonId(line.candidate().value()))
                .filter(person -> mine.covers(person.owner()))
                .map(Person::name)
                .orElse("—");
    }
}
