package org.pingandeng.portal.bridge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.programme.ClassroomDesk;
import org.pingandeng.course.programme.ClassroomDesk.Held;
import org.pingandeng.course.programme.ClassroomRefusal;
import org.pingandeng.course.programme.Completion;
import org.pingandeng.course.programme.model.ClassroomEntry;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.People;
import org.pingandeng.portal.account.model.Person;
import org.pingandeng.portal.account.model.PersonId;

/**
 * A trainer's class list: learners of a programme by name, as far as the trainer's scope goes ({@link VisitorScope}).
 */
@ApplicationScoped
public class ClassList {

    @Inject
    ClassroomDesk desk;

    @Inject
    People people;

    @Inject
    VisitorScope scope;

    @Inject
    Visitor visitor;

    /**
     * A learner on the list.
     *
     * @param id whose
     * @param name as they are called
     * @param completion what they have done
     */
    public record Line(UUID id, String name, Completion completion) {}

    /**
     * An entry with names.
     *
     * @param entry what was recorded
     * @param learner who was there
     * @param trainer who said so
     */
    public record Recorded(ClassroomEntry entry, String learner, String trainer) {}

    /**
     * The learners of a programme.
     *
     * @param programme its code
     */
    @RolesAllowed(CoursePermissions.RECORD_HOURS)
    @Transactional
    public List<Line> learners(@NotNull String programme) {
        return desk.learners(programme, scope.mine()).entrySet().stream()
                .map(each -> new Line(each.getKey().value(), name(each.getKey().value()), each.getValue()))
                .toList();
    }

    /**
     * The newest classroom entries of a programme.
     *
     * @param programme its code
     */
    @RolesAllowed(CoursePermissions.RECORD_HOURS)
    @Transactional
    public List<Recorded> entries(@NotNull String programme) {
        return desk.entries(programme, scope.mine()).stream()
                .map(entry -> new Recorded(entry, name(entry.learner().value()), name(entry.trainer())))
                .toList();
    }

    /**
     * Records a class, by the visitor.
     *
     * @param programme what it counts for
     * @param learners who was there
     * @param heldOn the day
     * @param classHours how long
     * @param subject what was taught
     * @return why not, or empty when it was recorded
     */
    @RolesAllowed(CoursePermissions.RECORD_HOURS)
    public Optional<ClassroomRefusal> record(
            @NotNull String programme,
            @NotNull Set<UUID> learners,
            LocalDate heldOn,
            double classHours,
            String subject) {
        Set<LearnerId> ids = learners.stream().map(LearnerId::new).collect(Collectors.toSet());
        int minutes = (int) Math.round(classHours * desk.minutesPerClassHour());
        Held held = new Held(programme, ids, heldOn, minutes, subject);
        return desk.record(held, visitor.person().value(), scope.mine());
    }

    /**
     * Takes an entry back, by the visitor.
     *
     * @param entry its number
     * @return why not, or empty when it was taken back
     */
    @RolesAllowed(CoursePermissions.RECORD_HOURS)
    public Optional<ClassroomRefusal> reverse(@NotNull UUID entry) {
        return desk.reverse(entry, visitor.person().value(), scope.mine());
    }

    private String name(UUID id) {
        return people.find(new PersonId(id)).map(Person::name).orElse("—");
    }
}
