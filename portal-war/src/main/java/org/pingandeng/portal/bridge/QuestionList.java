package org.pingandeng.portal.bridge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.question.AnsweringDesk;
import org.pingandeng.course.question.AnsweringDesk.Line;
import org.pingandeng.portal.account.model.People;
import org.pingandeng.portal.account.model.Person;
import org.pingandeng.portal.account.model.PersonId;

/**
 * Learners' questions about the visitor's courses, with the names of those whom the visitor reaches ({@link
 * VisitorScope}); who belongs elsewhere stays unnamed.
 */
@ApplicationScoped
public class QuestionList {

    @Inject
    AnsweringDesk desk;

    @Inject
    People people;

    @Inject
    VisitorScope scope;

    /**
     * A question with the name of who asked.
     *
     * @param line the question
     * @param name as they are called; blank where the visitor does not reach them
     * @param answeredBy the name of who answered; blank where nobody did
     */
    public record Asked(Line line, String name, String answeredBy) {}

    /**
     * The questions on a page of the desk.
     *
     * @param open whether those that wait, or those that were answered
     * @param page from 0
     */
    @RolesAllowed(CoursePermissions.ANSWER)
    @Transactional
    public List<Asked> questions(boolean open, int page) {
        return desk.questions(open, page).stream().map(this::asked).toList();
    }

    /**
     * One question.
     *
     * @param id its number
     * @return empty where it is not about one of the visitor's courses
     */
    @RolesAllowed(CoursePermissions.ANSWER)
    @Transactional
    public Optional<Asked> show(@NotNull UUID id) {
        return desk.show(id).map(this::asked);
    }

    private Asked asked(Line line) {
        boolean reached = scope.mine().covers(line.question().owner());
        return new Asked(
                line,
                reached ? name(line.question().learner().value()) : "",
                line.question().answer().map(answer -> name(answer.by())).orElse(""));
    }

    private String name(UUID id) {
        return people.find(new PersonId(id)).map(Person::name).orElse("—");
    }
}
