package org.pingandeng.course.training;

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
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.port.AuditTrail;
import org.pingandeng.course.programme.LearnerScope;
import org.pingandeng.course.training.model.Teacher;
import org.pingandeng.course.training.model.TrainingClass;
import org.pingandeng.course.training.model.TrainingClasses;

/** Who teaches a class, and what entitles them. */
@ApplicationScoped
public class TeacherDesk {

    @Inject
    TrainingClasses classes;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** For the container. */
    public TeacherDesk() {}

    /**
     * A class's teachers.
     *
     * @param id the class
     * @param within whose
     * @return by name
     */
    @RolesAllowed(CoursePermissions.TRAIN)
    public List<Teacher> teachers(@NotNull UUID id, @NotNull LearnerScope within) {
        return find(id, within).map(each -> classes.teachers(id)).orElse(List.of());
    }

    /**
     * Adds a teacher. Of the qualification's number only the masked form is kept.
     *
     * @param id the class
     * @param name what they are called
     * @param qualification what entitles them
     * @param number of the qualification; may be blank
     * @param validUntil its last day; null where it does not end
     * @param within whose
     * @return why not, or empty when it was done
     */
    @RolesAllowed(CoursePermissions.TRAIN)
    @Transactional
    public Optional<TrainingRefusal> addTeacher(
            @NotNull UUID id,
            String name,
            String qualification,
            String number,
            LocalDate validUntil,
            @NotNull LearnerScope within) {
        if (find(id, within).isEmpty()) {
            return Optional.of(TrainingRefusal.NOT_THERE);
        }
        if (blank(name, 60) || blank(qualification, 120)) {
            return Optional.of(TrainingRefusal.NO_TEACHER);
        }
        String masked = Teacher.masked(number);
        String shown = masked.substring(0, Math.min(60, masked.length()));
        Teacher teacher = new Teacher(
                UUID.randomUUID(), name.strip(), qualification.strip(), shown, Optional.ofNullable(validUntil));
        classes.add(id, teacher);
        trail.record("training.teacherAdded", id.toString(), Map.of("name", teacher.name()));
        return Optional.empty();
    }

    private static boolean blank(String text, int longest) {
        return text == null || text.isBlank() || text.strip().length() > longest;
    }

    /**
     * Takes a teacher off a class.
     *
     * @param id the class
     * @param teacher who
     * @param within whose
     * @return whether there was such a teacher
     */
    @RolesAllowed(CoursePermissions.TRAIN)
    @Transactional
    public boolean removeTeacher(@NotNull UUID id, @NotNull UUID teacher, @NotNull LearnerScope within) {
        boolean done = find(id, within).isPresent() && classes.remove(id, teacher, clock.instant());
        if (done) {
            trail.record("training.teacherRemoved", id.toString(), Map.of("teacher", teacher.toString()));
        }
        return done;
    }

    private Optional<TrainingClass> find(UUID id, LearnerScope within) {
        return classes.find(id).filter(each -> within.covers(each.owner()));
    }
}
