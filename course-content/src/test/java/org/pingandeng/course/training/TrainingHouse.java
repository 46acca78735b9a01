package org.pingandeng.course.training;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.TestHouse;
import org.pingandeng.course.Text;
import org.pingandeng.course.port.AuditTrail;
import org.pingandeng.course.port.LearnerFacts;
import org.pingandeng.course.port.Outbox;
import org.pingandeng.course.port.Secrets;
import org.pingandeng.course.programme.ClassroomBook;
import org.pingandeng.course.programme.LearnerScope;
import org.pingandeng.course.programme.model.Enrolment;
import org.pingandeng.course.sql.Database;
import org.pingandeng.course.training.model.Applicant;
import org.pingandeng.course.training.model.AttendanceTerms;
import org.pingandeng.course.training.model.ClassState;
import org.pingandeng.course.training.model.Requirements;
import org.pingandeng.course.training.model.Session;
import org.pingandeng.course.training.model.SignUp;
import org.pingandeng.course.training.model.SignUpStep;
import org.pingandeng.course.training.model.TrainingClass;
import org.pingandeng.course.training.store.JdbcFeeds;
import org.pingandeng.course.training.store.JdbcPractices;
import org.pingandeng.course.training.store.JdbcSessions;
import org.pingandeng.course.training.store.JdbcSignUps;
import org.pingandeng.course.training.store.JdbcTrainingClasses;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.media.MediaLibrary;
import org.pingandeng.media.store.MediaFolder;
import org.pingandeng.media.store.MediaRegister;

/** The faces of training classes put together on a real database, with a programme of one small course. */
final class TrainingHouse {

    static final LearnerScope ALL = LearnerScope.EVERYBODY;

    final TestHouse house;
    final Path folder;
    final String programme = "p-" + UUID.randomUUID();
    final UUID trainer = UUID.randomUUID();
    final List<String> told = Collections.synchronizedList(new ArrayList<>());
    final Set<String> certificates = new HashSet<>();
    final Threads threads = new Threads(SharedPostgres.dataSource("course"));
    final JdbcSignUps signUps;
    final JdbcSessions sessions;
    final TrainingDesk desk;
    final ClassShelf shelf;
    final TeacherDesk staff;
    final ClassHall hall;
    final SignUpRoom room;
    final LeaveDesk leave;
    final PracticeDesk practice;
    final SignUpDesk audit;
    final TimetableDesk timetable;
    final TimetableRoom calendar;
    final AttendanceDesk attendance;
    final AttendanceRoom arrivals;
    final ClassFile file;
    final KeepingClasses keeping;
    final DocumentWeeding documents;
    private final List<Object> beans = new ArrayList<>();

    TrainingHouse(Path folder) {
        this.folder = folder;
        house = new TestHouse(folder.resolve("media"));
        house.open(folder.resolve("pack"), programme, ",\"requiredSeconds\":7200,\"classroom\":true");
        Database database = new Database(threads.source());
        signUps = new JdbcSignUps(database);
        sessions = new JdbcSessions(database);
        LearnerFacts facts = new LearnerFacts() {
            @Override
            public boolean belongs(Optional<UUID> organisation, Optional<UUID> top) {
                return top.isEmpty() || top.equals(organisation);
            }

            @Override
            public Set<String> certificates(LearnerId learner) {
                return certificates;
            }

            @Override
            public boolean passed(LearnerId learner, String exam) {
                return false;
            }
        };
        Outbox outbox = (topic, key, payload) -> {
            Object kind = payload.get("kind");
            told.add((kind == null ? topic : kind) + " " + payload.get("learner"));
        };
        AuditTrail trail = (action, subject, detail) -> {};
        Secrets secrets = (purpose, length) -> purpose.repeat(3).getBytes(StandardCharsets.UTF_8);
        beans.addAll(List.of(
                house.watch,
                house.caller,
                facts,
                outbox,
                trail,
                secrets,
                house.programmes,
                house.courses,
                house.shelf,
                new ClassroomBook(house.programmes, house.shelf, house.watch),
                new MediaLibrary(
                        new MediaFolder(folder.resolve("documents")),
                        new MediaRegister(SharedPostgres.dataSource("media")),
                        house.watch),
                new JdbcTrainingClasses(database),
                signUps,
                sessions,
                new JdbcPractices(database),
                new JdbcFeeds(database)));
        make(ClassNews.class);
        make(Seats.class);
        make(Roll.class);
        desk = make(TrainingDesk.class);
        shelf = make(ClassShelf.class);
        staff = make(TeacherDesk.class);
        hall = make(ClassHall.class);
        room = make(SignUpRoom.class);
        leave = make(LeaveDesk.class);
        practice = make(PracticeDesk.class);
        audit = make(SignUpDesk.class);
        timetable = make(TimetableDesk.class);
        calendar = make(TimetableRoom.class);
        calendar.open();
        attendance = make(AttendanceDesk.class);
        attendance.open();
        arrivals = make(AttendanceRoom.class);
        arrivals.open();
        file = make(ClassFile.class);
        keeping = make(KeepingClasses.class);
        documents = make(DocumentWeeding.class);
    }

    private <T> T make(Class<T> type) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor();
            T bean = constructor.newInstance();
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(Inject.class)) {
                    field.set(
                            bean,
                            beans.stream()
                                    .filter(field.getType()::isInstance)
                                    .findFirst()
                                    .orElseThrow(() -> new IllegalStateException(field.toString())));
                }
            }
            beans.add(bean);
            return bean;
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Does something in a transaction of its own. */
    <T> T whole(Supplier<T> story) {
        return threads.whole(story);
    }

    /** A class that is open today with so many seats. */
    UUID open(int quota, Requirements requirements) {
        UUID id = whole(() -> desk.create(
                        "c-" + UUID.randomUUID().toString().substring(0, 20),
                        programme,
                        draft(quota, requirements),
                        Optional.empty(),
                        trainer))
                .id()
                .orElseThrow();
        whole(() -> desk.move(id, ClassState.SIGN_UP, "", trainer, ALL)).ifPresent(why -> {
            throw new IllegalStateException(why.name());
        });
        return id;
    }

    static ClassDraft draft(int quota, Requirements requirements) {
        LocalDate day = LocalDate.of(2026, 11, 24);
        return new ClassDraft(
                new Text("示例班", "Sample class"),
                "示例教室",
                quota,
                new TrainingClass.Dates(day, day.plusDays(5), day, day.plusDays(10)),
                requirements,
                AttendanceTerms.USUAL);
    }

    static Applicant applicant() {
        return new Applicant(Optional.of(LocalDate.of(1990, 5, 6)), Optional.empty(), "电工", true, Set.of());
    }

    LearnerId learner() {
        return new LearnerId(UUID.randomUUID());
    }

    Asking ask(LearnerId learner, UUID id) {
        return whole(() -> room.ask(learner, Optional.empty(), id, applicant()));
    }

    Optional<TrainingRefusal> decide(UUID id, LearnerId learner, SignUpStep.Kind kind, String reason, String words) {
        UUID signUp = signUp(id, learner).id();
        return whole(() -> audit.decide(signUp, new SignUpDesk.Decision(kind, reason, words), trainer, ALL));
    }

    SignUp signUp(UUID id, LearnerId learner) {
        return signUps.find(id, learner).orElseThrow();
    }

    List<Enrolment> programmesOf(LearnerId learner) {
        return house.programmes.of(learner);
    }

    /** A member: asked and accepted. */
    LearnerId member(UUID id) {
        LearnerId learner = learner();
        ask(learner, id);
        decide(id, learner, SignUpStep.Kind.ACCEPTED, "", "");
        return learner;
    }

    UUID teacher(UUID id, String name) {
        whole(() -> staff.addTeacher(id, name, "注册安全工程师", "AQ12345678", LocalDate.of(2027, 1, 1), ALL));
        return staff.teachers(id, ALL).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    Session session(UUID id, UUID teacher, String room, Instant from, Session.Mode mode) {
        Optional<TimetableDesk.Refused> refused = arrange(id, teacher, room, from, mode);
        if (refused.isPresent()) {
            throw new IllegalStateException(refused.get().toString());
        }
        return timetable.sessions(id, ALL).stream()
                .filter(each -> each.hours().from().equals(from))
                .findFirst()
                .orElseThrow();
    }

    Optional<TimetableDesk.Refused> arrange(UUID id, UUID teacher, String room, Instant from, Session.Mode mode) {
        SessionDraft draft = new SessionDraft(from, from.plusSeconds(90 * 60), room, "", teacher, "电气安全", 90, mode);
        return whole(() -> timetable.arrange(id, Optional.empty(), draft, ALL));
    }

    static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
