package org.pingandeng.portal.account;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.ArchiveDesk;
import org.pingandeng.course.catalogue.ComparisonDesk;
import org.pingandeng.course.catalogue.CourseEditor;
import org.pingandeng.course.catalogue.Manuscripts;
import org.pingandeng.course.catalogue.ReviewDesk;
import org.pingandeng.course.catalogue.StepLog;
import org.pingandeng.course.catalogue.model.Draft;
import org.pingandeng.course.catalogue.model.Step;
import org.pingandeng.course.catalogue.model.Version;
import org.pingandeng.course.catalogue.store.JdbcCourses;
import org.pingandeng.course.catalogue.store.JdbcDrafts;
import org.pingandeng.course.catalogue.store.JdbcSteps;
import org.pingandeng.course.port.Caller;
import org.pingandeng.course.sql.Database;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.media.MediaLibrary;
import org.pingandeng.media.store.MediaFolder;
import org.pingandeng.media.store.MediaRegister;
import org.pingandeng.portal.Wired;
import org.pingandeng.portal.bridge.CourseCaller;

/** Courses that enterprises write, with the desks that look after them as whoever visits the town. */
final class TeachingNeighbours {

    final ComparisonDesk comparisons;
    final ArchiveDesk archives;
    final ReviewDesk reviews;
    final CourseEditor editor;
    private final JdbcCourses courses;
    private final JdbcSteps steps;
    private final Town town;

    TeachingNeighbours(Town town, Path home) {
        this.town = town;
        Database database = new Database(SharedPostgres.dataSource("course"));
        MediaLibrary library = new MediaLibrary(
                new MediaFolder(home.resolve("course-media")),
                new MediaRegister(SharedPostgres.dataSource("media")),
                town.clock);
        courses = new JdbcCourses(database);
        JdbcDrafts drafts = new JdbcDrafts(database);
        steps = new JdbcSteps(database);
        Caller caller = new FreshCaller(town);
        StepLog log = new StepLog(steps, (action, subject, detail) -> {}, caller, town.clock);
        Manuscripts manuscripts = new Manuscripts(courses, drafts, log, library, null, caller, town.clock);
        comparisons = new ComparisonDesk(courses, manuscripts, log, caller);
        archives = new ArchiveDesk(courses, manuscripts, library, null, (action, subject, detail) -> {}, caller);
        reviews = new ReviewDesk(courses, drafts, log, (topic, key, payload) -> {}, caller, town.clock);
        editor = new CourseEditor(courses, drafts, manuscripts, log, caller, town.clock);
    }

    /** A draft of somebody's enterprise. */
    UUID course(Neighbours.Things theirs) {
        Draft draft = new Draft(new Text("示例课程", "Sample"), Text.NONE, "工贸", "space", List.of());
        Version version = Version.draft(
                UUID.randomUUID(),
                "c-" + UUID.randomUUID(),
                Optional.of(theirs.organisation()),
                "0".repeat(64),
                town.clock.instant(),
                draft);
        courses.add(version);
        steps.append(
                version.id(),
                new Step(
                        Step.Kind.BEGUN,
                        Optional.of(theirs.person().value()),
                        "示例老师",
                        town.clock.instant(),
                        "",
                        Optional.empty()));
        return version.id();
    }

    /** In the portal there is one for each request; here for each question. */
    private record FreshCaller(Town town) implements Caller {

        private Caller now() {
            return new Wired().with(town.visitor, town.organisations).make(CourseCaller.class);
        }

        @Override
        public Optional<UUID> id() {
            return now().id();
        }

        @Override
        public String name() {
            return now().name();
        }

        @Override
        public Optional<UUID> organisation() {
            return now().organisation();
        }

        @Override
        public boolean sees(Optional<UUID> owner) {
            return now().sees(owner);
        }

        @Override
        public boolean changes(Optional<UUID> owner) {
            return now().changes(owner);
        }
    }
}
