package org.pingandeng.course;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.pingandeng.course.catalogue.ArchiveDesk;
import org.pingandeng.course.catalogue.Catalogue;
import org.pingandeng.course.catalogue.ComparisonDesk;
import org.pingandeng.course.catalogue.CourseDesk;
import org.pingandeng.course.catalogue.CourseEditor;
import org.pingandeng.course.catalogue.FileIntake;
import org.pingandeng.course.catalogue.LessonFileDesk;
import org.pingandeng.course.catalogue.LessonPackages;
import org.pingandeng.course.catalogue.Manuscripts;
import org.pingandeng.course.catalogue.ReviewDesk;
import org.pingandeng.course.catalogue.StepLog;
import org.pingandeng.course.catalogue.store.JdbcCourses;
import org.pingandeng.course.catalogue.store.JdbcDrafts;
import org.pingandeng.course.catalogue.store.JdbcSteps;
import org.pingandeng.course.exercise.SearchTest;
import org.pingandeng.course.exercise.store.JdbcRounds;
import org.pingandeng.course.hours.store.JdbcLedger;
import org.pingandeng.course.office.LibreOffice;
import org.pingandeng.course.pack.FolderArchive;
import org.pingandeng.course.port.Office;
import org.pingandeng.course.programme.ClassroomDesk;
import org.pingandeng.course.programme.LessonTasks;
import org.pingandeng.course.programme.PlayerPolicyDesk;
import org.pingandeng.course.programme.ProgrammeDesk;
import org.pingandeng.course.programme.ProgrammeEditor;
import org.pingandeng.course.programme.ProgrammeShelf;
import org.pingandeng.course.programme.Settling;
import org.pingandeng.course.programme.WithdrawalDesk;
import org.pingandeng.course.programme.store.JdbcPlayerPolicies;
import org.pingandeng.course.programme.store.JdbcProgrammes;
import org.pingandeng.course.scorm.LessonPackageShelf;
import org.pingandeng.course.scorm.PackageDesk;
import org.pingandeng.course.scorm.PackageRuns;
import org.pingandeng.course.scorm.store.JdbcAttempts;
import org.pingandeng.course.scorm.store.JdbcPackages;
import org.pingandeng.course.sql.Database;
import org.pingandeng.course.study.Enrolled;
import org.pingandeng.course.study.ExerciseBook;
import org.pingandeng.course.study.HeartbeatDesk;
import org.pingandeng.course.study.LessonDrillRoom;
import org.pingandeng.course.study.Presence;
import org.pingandeng.course.study.PresenceRoom;
import org.pingandeng.course.study.ScenarioRoom;
import org.pingandeng.course.study.SceneRoom;
import org.pingandeng.course.study.Seats;
import org.pingandeng.course.study.StudyRoom;
import org.pingandeng.course.study.store.JdbcChecks;
import org.pingandeng.course.study.store.JdbcDesks;
import org.pingandeng.course.training.store.JdbcPins;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.media.Bundles;
import org.pingandeng.media.MediaLibrary;
import org.pingandeng.media.store.BundleRegister;
import org.pingandeng.media.store.JdbcGifts;
import org.pingandeng.media.store.MediaFolder;
import org.pingandeng.media.store.MediaRegister;

/** The module put together without a container, on a real database, with a clock that a test can move. */
public final class TestHouse {

    /** A clock that stands still until it is moved. */
    public static final class Watch extends Clock {
        private Instant now = Instant.parse("2026-11-24T01:00:00Z");

        /**
         * Lets time pass.
         *
         * @param millis how much
         */
        public void pass(long millis) {
            now = now.plusMillis(millis);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    public final Watch watch = new Watch();
    public final List<String> told = new ArrayList<>();
    public final Database database = new Database(SharedPostgres.dataSource("course"));
    public final JdbcCourses courses = new JdbcCourses(database);
    public final Catalogue catalogue = new Catalogue(courses);
    public final TestCaller caller = new TestCaller();
    public final JdbcDrafts drafts = new JdbcDrafts(database);
    public final StepLog log = new StepLog(new JdbcSteps(database), (a, s, d) -> {}, caller, watch);
    public final CourseDesk desk;
    public final CourseEditor editor;
    public final LessonFileDesk files;
    public final ComparisonDesk comparisons;
    public final ArchiveDesk archives;
    public final ReviewDesk reviews = new ReviewDesk(courses, drafts, log, this::tell, caller, watch);
    public LibreOffice office = new LibreOffice("none", Duration.ofSeconds(5));
    public final JdbcGifts gifts = new JdbcGifts(SharedPostgres.dataSource("media"));
    public final JdbcLedger ledger = new JdbcLedger(database);
    public final JdbcProgrammes programmes = new JdbcProgrammes(database);
    public final JdbcPlayerPolicies policies = new JdbcPlayerPolicies(database);
    public final JdbcPins pins = new JdbcPins(database);
    public final JdbcPackages packages = new JdbcPackages(database);
    public final JdbcAttempts attempts = new JdbcAttempts(database);
    public final Bundles bundles;
    public final PackageDesk packageDesk;
    public final LessonPackages lessonPackages;
    public boolean origin = true;
    public final PackageRuns runs = new PackageRuns(packages, attempts, watch);
    public final JdbcRounds rounds = new JdbcRounds(database);
    public final LessonTasks tasks = new LessonTasks(attempts, rounds);
    public final ProgrammeShelf shelf =
            new ProgrammeShelf(programmes, policies, pins, catalogue, ledger, tasks, this::tell, watch);
    public final ProgrammeDesk programmeDesk = new ProgrammeDesk(programmes, shelf, (a, s, d) -> {}, watch);
    public final ClassroomDesk classroom = new ClassroomDesk(programmes, shelf, (a, s, d) -> {}, watch);
    public final Enrolled enrolled = new Enrolled(courses, programmes, pins, policies, shelf);
    public final JdbcDesks desks = new JdbcDesks(database);
    public final JdbcChecks checks = new JdbcChecks(database);
    public final TestQuestions questions = new TestQuestions();
    public final Presence presence = new Presence(checks, ledger, questions, watch, new Random(7));
    public final Seats seats = new Seats(enrolled, tasks);
    public final PlayerPolicyDesk policyDesk =
            new PlayerPolicyDesk(policies, programmes, shelf, (a, s, d) -> {}, watch);
    public final PresenceRoom answers = new PresenceRoom(seats, presence, ledger, shelf, watch);
    public final HeartbeatDesk heartbeats = new HeartbeatDesk(
            seats,
            presence,
            ledger,
            desks,
            shelf,
            (purpose, length) -> purpose.repeat(3).getBytes(),
            watch);
    public final WithdrawalDesk withdrawals = new WithdrawalDesk(reviews, programmes, watch);
    public final Settling settling = new Settling(programmes, shelf);
    public final ProgrammeEditor programmeEditor = new ProgrammeEditor(programmes, catalogue, shelf, (a, s, d) -> {});
    private final ExerciseBook book = new ExerciseBook(enrolled, rounds, shelf, watch);
    public final ScenarioRoom scenarios = new ScenarioRoom(book);
    public final TestBank bank = new TestBank();
    public final LessonDrillRoom drills = new LessonDrillRoom(book, bank);
    public final SceneRoom scenes = new SceneRoom(book, SearchTest.BOXES);
    public final StudyRoom room = new StudyRoom(enrolled, catalogue, programmeDesk, programmes, ledger, desks, watch);

    /**
     * A house with a media folder.
     *
     * @param media where files go
     */
    public TestHouse(Path media) {
        MediaLibrary library =
                new MediaLibrary(new MediaFolder(media), new MediaRegister(SharedPostgres.dataSource("media")), watch);
        bundles = new Bundles(new MediaFolder(media), new BundleRegister(SharedPostgres.dataSource("media")), watch);
        packageDesk = new PackageDesk(packages, bundles, () -> origin, (action, subject, detail) -> {}, caller, watch);
        lessonPackages = new LessonPackageShelf(packageDesk, packages, bundles, caller, watch);
        desk = new CourseDesk(courses, log, library, lessonPackages, (action, subject, detail) -> {}, caller, watch);
        Manuscripts manuscripts = new Manuscripts(courses, drafts, log, library, bank, caller, watch);
        editor = new CourseEditor(courses, drafts, manuscripts, log, caller, watch);
        FileIntake intake = new FileIntake(
                library,
                new Office() {
                    @Override
                    public boolean there() {
                        return office.there();
                    }

                    @Override
                    public Optional<Path> pdf(Path document, String ending) throws IOException {
                        return office.pdf(document, ending);
                    }
                },
                lessonPackages);
        files = new LessonFileDesk(courses, manuscripts, intake, library, lessonPackages, gifts, caller);
        comparisons = new ComparisonDesk(courses, manuscripts, log, caller);
        archives =
                new ArchiveDesk(courses, manuscripts, library, lessonPackages, (action, subject, detail) -> {}, caller);
    }

    /**
     * Takes a draft to learners, as the portal itself.
     *
     * @param version a draft
     */
    public void publish(UUID version) {
        UUID before = caller.id;
        caller.id = null;
        List<Object> refused = new ArrayList<>();
        editor.submit(version).refusal().ifPresent(refused::add);
        reviews.approve(version).ifPresent(refused::add);
        reviews.publish(version).ifPresent(refused::add);
        caller.id = before;
        if (!refused.isEmpty()) {
            throw new IllegalStateException(refused.toString());
        }
    }

    private void tell(String topic, String key, Map<String, ?> payload) {
        told.add(topic + " " + key);
    }

    /**
     * Publishes the small course with a programme of its own.
     *
     * @param folder for the archive
     * @param code of both
     * @param more further fields of the programme, each after a comma
     */
    public void open(Path folder, String code, String more) {
        publish(desk.bringIn(new FolderArchive(SmallCourse.in(folder, code)))
                .version()
                .orElseThrow());
        String json =
                "[{\"code\":\"%s\",\"title\":{\"zh_CN\":\"五分钟\"},\"courses\":[\"%s\"]%s}]".formatted(code, code, more);
        List<String> problems =
                programmeDesk.bringInProgrammes(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.toString());
        }
    }
}
