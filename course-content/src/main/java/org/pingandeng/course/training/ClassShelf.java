package org.pingandeng.course.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.model.Courses;
import org.pingandeng.course.catalogue.model.Version;
import org.pingandeng.course.programme.LearnerScope;
import org.pingandeng.course.training.model.Pin;
import org.pingandeng.course.training.model.SignUp;
import org.pingandeng.course.training.model.SignUps;
import org.pingandeng.course.training.model.Step;
import org.pingandeng.course.training.model.TrainingClass;
import org.pingandeng.course.training.model.TrainingClasses;

/** The training classes that a trainer reaches, with what they keep and what happened to them. */
@ApplicationScoped
public class ClassShelf {

    @Inject
    TrainingClasses classes;

    @Inject
    SignUps signUps;

    @Inject
    Courses courses;

    /** For the container. */
    public ClassShelf() {}

    /**
     * A class on the list.
     *
     * @param about the class
     * @param members how many take part
     * @param pending how many requests wait for a decision
     * @param waiting how many requests have no seat
     * @param outdated how many of its courses have a newer version
     */
    public record Line(TrainingClass about, int members, int pending, int waiting, int outdated) {}

    /**
     * A course that a class keeps.
     *
     * @param pin the version
     * @param title what it is called
     * @param newer the number of the version that is published now, if it is another
     */
    public record Kept(Pin pin, Text title, Optional<Integer> newer) {}

    /**
     * The classes within reach.
     *
     * @param within whose
     * @return the latest first
     */
    @RolesAllowed(CoursePermissions.TRAIN)
    public List<Line> classes(@NotNull LearnerScope within) {
        return classes.all(within).stream().map(this::line).toList();
    }

    /**
     * A page of the classes.
     *
     * @param lines those of the page
     * @param all how many there are
     */
    public record Shown(List<Line> lines, int all) {}

    /**
     * A page of the classes within reach, so that only its requests are read.
     *
     * @param within whose
     * @param from how many later ones to pass over
     * @param most how many
     * @return the latest first
     */
    @RolesAllowed(CoursePermissions.TRAIN)
    public Shown page(@NotNull LearnerScope within, int from, int most) {
        List<TrainingClass> all = classes.all(within);
        return new Shown(all.stream().skip(from).limit(most).map(this::line).toList(), all.size());
    }

    private Line line(TrainingClass about) {
        List<SignUps.Alike> all = signUps.alike(about.id());
        boolean live = about.state().live();
        return new Line(
                about,
                many(all, each -> each.state() == SignUp.State.ACCEPTED && each.seated()),
                many(all, each -> each.state() == SignUp.State.PENDING),
                many(all, each -> each.state().open() && !each.seated()),
                live
                        ? (int) kept(about.id()).stream()
                                .filter(each -> each.newer().isPresent())
                                .count()
                        : 0);
    }

    private static int many(List<SignUps.Alike> all, Predicate<SignUps.Alike> meant) {
        return all.stream().filter(meant).mapToInt(SignUps.Alike::count).sum();
    }

    /**
     * One class within reach.
     *
     * @param id its number
     * @param within whose
     * @return the class, or empty
     */
    @RolesAllowed(CoursePermissions.TRAIN)
    public Optional<TrainingClass> find(@NotNull UUID id, @NotNull LearnerScope within) {
        return classes.find(id).filter(each -> within.covers(each.owner()));
    }

    /**
     * The versions that a class keeps, with what is published by now.
     *
     * @param id the class
     * @param within whose
     * @return by course
     */
    @RolesAllowed(CoursePermissions.TRAIN)
    public List<Kept> kept(@NotNull UUID id, @NotNull LearnerScope within) {
        return find(id, within).map(each -> kept(id)).orElse(List.of());
    }

    private List<Kept> kept(UUID id) {
        return classes.pins(id).stream()
                .map(pin -> new Kept(
                        pin,
                        courses.find(pin.version()).map(Version::title).orElse(Text.NONE),
                        courses.published(pin.course())
                                .filter(published -> !published.id().equals(pin.version()))
                                .map(Version::number)))
                .toList();
    }

    /**
     * What happened to a class.
     *
     * @param id which
     * @param within whose
     * @return the first first
     */
    @RolesAllowed(CoursePermissions.TRAIN)
    public List<Step> steps(@NotNull UUID id, @NotNull LearnerScope within) {
        return find(id, within).map(each -> classes.steps(id)).orElse(List.of());
    }
}
