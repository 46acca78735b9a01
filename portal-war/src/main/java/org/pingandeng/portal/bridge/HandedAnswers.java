package org.pingandeng.portal.bridge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.People;
import org.pingandeng.portal.account.model.Person;
import org.pingandeng.portal.account.model.PersonId;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.exam.file.AnswerFileDesk;
import org.pingandeng.quiz.exam.file.AnswerFileDesk.Outcome;
import org.pingandeng.quiz.exam.file.model.AnswerFileFault;
import org.pingandeng.quiz.exam.model.Exam;
import org.pingandeng.quiz.exam.model.Exams;

/**
 * Answer files with the names of their candidates, as far as the visitor's scope goes ({@link VisitorScope}): a file of
 * somebody else's people is as good as unknown.
 */
@ApplicationScoped
public class HandedAnswers {

    @Inject
    AnswerFileDesk desk;

    @Inject
    Exams exams;

    @Inject
    People people;

    @Inject
    VisitorScope scope;

    @Inject
    Visitor visitor;

    /**
     * A file that was looked at.
     *
     * @param outcome what is in it, or what is wrong with it
     * @param name as its candidate is called; empty where it is not taken
     * @param titleZh the exam's Chinese title
     * @param titleEn the exam's English title
     */
    public record Seen(Outcome outcome, String name, String titleZh, String titleEn) {

        static Seen no(AnswerFileFault fault) {
            return new Seen(new Outcome(null, fault), "", "", "");
        }
    }

    /**
     * Looks at a file; nothing changes.
     *
     * @param text the file, from outside: anything
     * @return what is in it
     */
    @RolesAllowed(QuizPermissions.WATCH)
    @Transactional
    public Seen look(@NotNull String text) {
        return named(desk.look(text));
    }

    /**
     * Takes a file in.
     *
     * @param text the file
     * @param reason why it counts
     * @return what was added
     */
    @RolesAllowed(QuizPermissions.WATCH)
    @Transactional
    public Seen takeIn(@NotNull String text, @NotBlank @Size(max = 400) String reason) {
        Seen seen = look(text);
        return seen.outcome().fault() == null
                ? named(desk.takeIn(text, visitor.person().value(), reason))
                : seen;
    }

    private Seen named(Outcome outcome) {
        if (outcome.fault() != null) {
            return Seen.no(outcome.fault());
        }
        Optional<Person> person =
                people.find(new PersonId(outcome.offer().sitting().candidate().value()));
        if (!scope.mine().covers(person.flatMap(Person::owner))) {
            return Seen.no(AnswerFileFault.UNKNOWN_SITTING);
        }
        String code = outcome.offer().sitting().exam();
        Optional<Exam> exam = exams.known(code);
        return new Seen(
                outcome,
                person.map(Person::name).orElse("—"),
                exam.map(Exam::titleZh).orElse(code),
                exam.map(Exam::titleEn).orElse(code));
    }
}
