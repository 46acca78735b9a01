package org.pingandeng.course.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.Text;
import org.pingandeng.course.port.Caller;
import org.pingandeng.course.training.model.ClassState;
import org.pingandeng.course.training.model.Pin;
import org.pingandeng.course.training.model.SignUps;
import org.pingandeng.course.training.model.TrainingClass;
import org.pingandeng.course.training.model.TrainingClasses;

/** Which classes a change of a course concerns: those that are held just now and keep a version of it. */
@ApplicationScoped
public class KeepingClasses {

    @Inject
    TrainingClasses classes;

    @Inject
    SignUps signUps;

    @Inject
    Caller caller;

    /** For the container. */
    public KeepingClasses() {}

    /**
     * A class that keeps a version of a course. Nobody in it is named.
     *
     * @param id which
     * @param code its code
     * @param title what it is called
     * @param state open for sign-ups, or under way
     * @param number the version that it keeps
     * @param seated how many have a seat
     */
    public record Keeping(UUID id, String code, Text title, ClassState state, int number, int seated) {}

    /**
     * The classes that keep a version of a course, as far as the caller sees their organisations.
     *
     * @param course its code
     * @return the earliest first
     */
    @RolesAllowed(CoursePermissions.READ)
    public List<Keeping> of(@NotNull String course) {
        return classes.keeping(course).stream()
                .filter(each -> caller.sees(each.owner()))
                .map(each -> keeping(each, course))
                .toList();
    }

    private Keeping keeping(TrainingClass about, String course) {
        int number = classes.pins(about.id()).stream()
                .filter(pin -> pin.course().equals(course))
                .mapToInt(Pin::number)
                .findFirst()
                .orElse(0);
        return new Keeping(about.id(), about.code(), about.title(), about.state(), number, signUps.seated(about.id()));
    }
}
