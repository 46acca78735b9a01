package org.pingandeng.portal.bridge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.evaluation.EvaluationDesk;
import org.pingandeng.course.programme.LearnerScope;
import org.pingandeng.course.training.AttendanceDesk;
import org.pingandeng.course.training.AttendanceRoom;
import org.pingandeng.course.training.ClassFile;
import org.pingandeng.course.training.ClassHall;
import org.pingandeng.course.training.ClassShelf;
import org.pingandeng.course.training.PracticeDesk;
import org.pingandeng.course.training.SignUpDesk;
import org.pingandeng.course.training.TeacherDesk;
import org.pingandeng.course.training.TimetableDesk;
import org.pingandeng.course.training.model.TrainingClass;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.print.Printed;

/** Puts the files of training classes together: one a class (一期一档), one a person (一人一档). */
@ApplicationScoped
public class ClassPress {

    @Inject
    ClassShelf classes;

    @Inject
    TeacherDesk teachers;

    @Inject
    SignUpDesk signUps;

    @Inject
    ClassHall hall;

    @Inject
    TimetableDesk timetable;

    @Inject
    AttendanceDesk attendance;

    @Inject
    PracticeDesk practices;

    @Inject
    AttendanceRoom arrivals;

    @Inject
    ClassFile file;

    @Inject
    EvaluationDesk evaluations;

    @Inject
    TrainingOffice office;

    @Inject
    VisitorScope scope;

    @Inject
    Visitor visitor;

    /**
     * The file of a class.
     *
     * @param id which
     * @param words gives the reader's word for a key
     * @return the document; empty when the class is not within reach
     */
    @RolesAllowed(CoursePermissions.TRAIN)
    @Transactional
    public Optional<Printed> ofClass(@NotNull UUID id, @NotNull UnaryOperator<String> words) {
        LearnerScope mine = scope.mine();
        return classes.find(id, mine).map(about -> {
            Map<UUID, Who> people = office.people(id);
            FileSheets sheets = new FileSheets(about, words, people);
            sheets.about(teachers.teachers(id, mine), classes.kept(id, mine));
            sheets.roster(signUps.lines(id, mine));
            sheets.timetable(timetable.sessions(id, mine));
            sheets.standings(file.of(id, mine));
            sheets.presences(timetable.sessions(id, mine), file.of(id, mine));
            sheets.practices(practices.practices(id, mine));
            sheets.evaluations(evaluations.ofClass(id, mine));
            sheets.steps(classes.steps(id, mine));
            return sheets.printed(words.apply("print.class"));
        });
    }

    /**
     * The file of a person in a class.
     *
     * @param id the class
     * @param learner whose
     * @param words gives the reader's word for a key
     * @return the document; empty when they do not take part or the class is not within reach
     */
    @RolesAllowed(CoursePermissions.TRAIN)
    @Transactional
    public Optional<Printed> ofPerson(@NotNull UUID id, @NotNull UUID learner, @NotNull UnaryOperator<String> words) {
        LearnerScope mine = scope.mine();
        LearnerId who = new LearnerId(learner);
        return classes.find(id, mine)
                .flatMap(about -> signUps.lines(id, mine).stream()
                        .filter(line -> line.signUp().learner().equals(who))
                        .findFirst()
                        .flatMap(line -> Optional.ofNullable(file.of(id, mine).get(who))
                                .map(standing -> {
                                    FileSheets sheets = new FileSheets(about, words, office.people(id));
                                    sheets.person(line.signUp(), line.steps());
                                    sheets.standing(standing);
                                    sheets.presences(timetable.sessions(id, mine), Map.of(who, standing));
                                    sheets.practices(practices.practices(id, mine).stream()
                                            .filter(each -> each.learner().equals(who))
                                            .toList());
                                    return sheets.printed(words.apply("print.person"));
                                })));
    }

    /**
     * The visitor's own file in a class.
     *
     * @param id the class
     * @param words gives the reader's word for a key
     * @return the document; empty when they do not take part
     */
    @RolesAllowed(CoursePermissions.STUDY)
    @Transactional
    public Optional<Printed> mine(@NotNull UUID id, @NotNull UnaryOperator<String> words) {
        LearnerId who = new LearnerId(visitor.person().value());
        return hall.look(who, id)
                .flatMap(seen -> file.mine(who, id).map(standing -> {
                    TrainingClass about = seen.about();
                    Who self = new Who(visitor.getName(), "", "", "");
                    FileSheets sheets = new FileSheets(about, words, Map.of(who.value(), self));
                    sheets.person(seen.mine().orElseThrow(), seen.steps());
                    sheets.standing(standing);
                    sheets.presences(
                            arrivals.attended(who, id).stream()
                                    .map(AttendanceRoom.Attended::session)
                                    .toList(),
                            Map.of(who, standing));
                    sheets.practices(arrivals.practices(who, id));
                    return sheets.printed(words.apply("print.person"));
                }));
    }
}
