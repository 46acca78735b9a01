package org.pingandeng.portal.account;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.store.JdbcCourses;
import org.pingandeng.course.port.AuditTrail;
import org.pingandeng.course.port.LearnerFacts;
import org.pingandeng.course.port.Outbox;
import org.pingandeng.course.port.Secrets;
import org.pingandeng.course.programme.ClassroomBook;
import org.pingandeng.course.programme.ProgrammeShelf;
import org.pingandeng.course.programme.model.Programmes;
import org.pingandeng.course.sql.Database;
import org.pingandeng.course.training.ClassFile;
import org.pingandeng.course.training.ClassHall;
import org.pingandeng.course.training.ClassShelf;
import org.pingandeng.course.training.SignUpDesk;
import org.pingandeng.course.training.SignUpRoom;
import org.pingandeng.course.training.TeacherDesk;
import org.pingandeng.course.training.TimetableDesk;
import org.pingandeng.course.training.TrainingDesk;
import org.pingandeng.course.training.model.Applicant;
import org.pingandeng.course.training.model.AttendanceTerms;
import org.pingandeng.course.training.model.ClassState;
import org.pingandeng.course.training.model.Requirements;
import org.pingandeng.course.training.model.SignUp;
import org.pingandeng.course.training.model.TrainingClass;
import org.pingandeng.course.training.store.JdbcPractices;
import org.pingandeng.course.training.store.JdbcSessions;
import org.pingandeng.course.training.store.JdbcSignUps;
import org.pingandeng.course.training.store.JdbcTrainingClasses;
import org.pingandeng.portal.Wired;
import org.pingandeng.portal.bridge.TrainingOffice;
import org.pingandeng.portal.bridge.VisitorScope;

/** Training classes of two enterprises, with the faces that look after them. */
final class Classes {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    final TrainingDesk desk;
    final ClassShelf held;
    final TeacherDesk staff;
    final SignUpDesk signUps;
    final TimetableDesk timetable;
    final TrainingOffice office;
    final VisitorScope scope;
    private final JdbcTrainingClasses classes;
    private final JdbcSignUps requests;
    private final String programme;
    private final Town town;

    /** Who belongs where does not matter here, and nobody holds anything. */
    private static final LearnerFacts NOTHING = new LearnerFacts() {
        @Override
        public boolean belongs(Optional<UUID> organisation, Optional<UUID> top) {
            return true;
        }

        @Override
        public Set<String> certificates(LearnerId learner) {
            return Set.of();
        }

        @Override
        public boolean passed(LearnerId learner, String exam) {
            return false;
        }
    };

    Classes(Town town, Database course, Programmes programmes, ProgrammeShelf shelf, String programme) {
        this.town = town;
        this.programme = programme;
        classes = new JdbcTrainingClasses(course);
        requests = new JdbcSignUps(course);
        AuditTrail trail = (action, subject, detail) -> {};
        Outbox outbox = (topic, key, payload) -> {};
        Secrets secrets = (purpose, length) -> purpose.repeat(3).getBytes(StandardCharsets.UTF_8);
        Wired wired = new Wired()
                .with(town.visitor, town.organisations, town.people, town.clock, programmes, shelf, NOTHING)
                .with(trail, outbox, secrets, classes, requests, new JdbcSessions(course), new JdbcPractices(course))
                .with(new JdbcCourses(course), new ClassroomBook(programmes, shelf, town.clock));
        List.of("ClassNews", "Seats", "Roll").forEach(name -> wired.make(hidden(name)));
        scope = wired.make(VisitorScope.class);
        desk = wired.make(TrainingDesk.class);
        held = wired.make(ClassShelf.class);
        staff = wired.make(TeacherDesk.class);
        signUps = wired.make(SignUpDesk.class);
        wired.make(SignUpRoom.class);
        wired.make(ClassHall.class);
        timetable = wired.make(TimetableDesk.class);
        wired.make(ClassFile.class);
        office = wired.make(TrainingOffice.class);
    }

    private static Class<?> hidden(String name) {
        try {
            return Class.forName("org.pingandeng.course.training." + name);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    /** A class of somebody's enterprise. */
    UUID run(UUID organisation) {
        UUID id = UUID.randomUUID();
        classes.add(
                new TrainingClass(
                        id,
                        "c-" + id.toString().substring(0, 30),
                        programme,
                        new Text("示例班", "Sample class"),
                        Optional.of(organisation),
                        "示例教室",
                        5,
                        new TrainingClass.Dates(DAY, DAY.plusDays(5), DAY, DAY.plusDays(9)),
                        Requirements.NONE,
                        AttendanceTerms.USUAL,
                        ClassState.SIGN_UP),
                UUID.randomUUID(),
                town.clock.instant());
        return id;
    }

    /** A class of somebody's enterprise for which they signed up. */
    UUID asked(Neighbours.Things theirs) {
        UUID id = run(theirs.organisation());
        request(id, theirs);
        return id;
    }

    /** Somebody's request in a class of their enterprise. */
    UUID request(Neighbours.Things theirs) {
        return request(run(theirs.organisation()), theirs);
    }

    private UUID request(UUID id, Neighbours.Things theirs) {
        UUID request = UUID.randomUUID();
        requests.add(new SignUp(
                request,
                id,
                theirs.learner(),
                Optional.of(theirs.organisation()),
                0,
                town.clock.instant(),
                SignUp.State.PENDING,
                true,
                new Applicant(Optional.empty(), Optional.empty(), "", true, Set.of())));
        return request;
    }
}
