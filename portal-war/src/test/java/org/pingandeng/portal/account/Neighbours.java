package org.pingandeng.portal.account;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.Catalogue;
import org.pingandeng.course.catalogue.store.JdbcCourses;
import org.pingandeng.course.exercise.store.JdbcRounds;
import org.pingandeng.course.hours.store.JdbcLedger;
import org.pingandeng.course.programme.ClassroomDesk;
import org.pingandeng.course.programme.LessonTasks;
import org.pingandeng.course.programme.ProgrammeDesk;
import org.pingandeng.course.programme.ProgrammeShelf;
import org.pingandeng.course.programme.model.ClassroomEntry;
import org.pingandeng.course.programme.model.Enrolment;
import org.pingandeng.course.programme.model.Pins;
import org.pingandeng.course.programme.model.Programme;
import org.pingandeng.course.programme.store.JdbcPlayerPolicies;
import org.pingandeng.course.programme.store.JdbcProgrammes;
import org.pingandeng.course.scorm.store.JdbcAttempts;
import org.pingandeng.course.sql.Database;
import org.pingandeng.course.study.Enrolled;
import org.pingandeng.course.study.StudyRoom;
import org.pingandeng.course.study.model.Note;
import org.pingandeng.course.study.store.JdbcDesks;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.portal.Wired;
import org.pingandeng.portal.account.model.PersonId;
import org.pingandeng.portal.account.model.Role;
import org.pingandeng.portal.bridge.CandidateList;
import org.pingandeng.portal.bridge.ClassList;
import org.pingandeng.portal.bridge.VisitorScope;
import org.pingandeng.portal.certification.CertificateOffice;
import org.pingandeng.portal.certification.CertificateRegister;
import org.pingandeng.portal.certification.Certified;
import org.pingandeng.portal.certification.IssueOrder;
import org.pingandeng.portal.certification.Issuer;
import org.pingandeng.portal.certification.Issuing;
import org.pingandeng.portal.certification.TeamCertificates;
import org.pingandeng.portal.certification.model.HolderId;
import org.pingandeng.portal.certification.store.JdbcCertificates;
import org.pingandeng.portal.notice.Notice;
import org.pingandeng.portal.notice.NoticeBoard;
import org.pingandeng.portal.notice.NoticeKind;
import org.pingandeng.portal.notice.Notices;
import org.pingandeng.portal.organisation.OrganisationView;
import org.pingandeng.portal.organisation.model.OrganisationKind;
import org.pingandeng.quiz.assembly.ExamDesk;
import org.pingandeng.quiz.assembly.model.ExamSetting;
import org.pingandeng.quiz.assembly.store.JdbcExamSettings;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.model.Exam;
import org.pingandeng.quiz.exam.store.JdbcCandidates;
import org.pingandeng.quiz.exam.store.JdbcExams;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.paper.Blueprint;
import org.pingandeng.quiz.port.AuditTrail;

/** Two enterprises side by side below a county, with the faces that look after their people's things. */
final class Neighbours {

    private static final LessonId LESSON = new LessonId(UUID.randomUUID());

    /** What somebody has: each of these a neighbour must not get at. */
    record Things(PersonId person, UUID organisation, UUID signIn, String serial, long notice, UUID note) {
        LearnerId learner() {
            return new LearnerId(person.value());
        }

        HolderId holder() {
            return new HolderId(person.value());
        }
    }

    final String programme = "p-" + UUID.randomUUID();
    final Town town;
    final Issuing issuing;
    final CertificateRegister register;
    final CertificateOffice office;
    final TeamCertificates team;
    final NoticeBoard board;
    final ClassList classes;
    final CandidateList candidates;
    final StudyRoom study;
    final Classes training;
    final TeachingNeighbours teaching;
    final UUID own;
    final UUID neighbour;
    private final Notices notices = new Notices(SharedPostgres.dataSource("portal"));
    private final Database course = new Database(SharedPostgres.dataSource("course"));
    private final JdbcProgrammes programmes = new JdbcProgrammes(course);
    private final JdbcExams exams;
    private final JdbcCandidates lists;
    private final JdbcExamSettings settings;
    private final JdbcDesks desks = new JdbcDesks(course);

    Neighbours(Path home) {
        town = new Town(home);
        JdbcCertificates certificates = new JdbcCertificates(SharedPostgres.dataSource("portal"));
        Issuer issuer = new Issuer("示例应急管理局", "https://pad.example.org", Optional.empty());
        issuing = new Issuing(certificates, issuer, town.clock);
        register = new CertificateRegister(certificates, issuer, town.clock);
        office = new CertificateOffice(certificates, null, null, town.clock);
        team = new Wired()
                .with(certificates, issuer, town.clock, town.organisations)
                .make(TeamCertificates.class);
        board = new NoticeBoard(notices, town.clock);
        Catalogue catalogue = new Catalogue(new JdbcCourses(course));
        JdbcLedger ledger = new JdbcLedger(course);
        JdbcPlayerPolicies policies = new JdbcPlayerPolicies(course);
        ProgrammeShelf shelf = new ProgrammeShelf(
                programmes,
                policies,
                Pins.NONE,
                catalogue,
                ledger,
                new LessonTasks(new JdbcAttempts(course), new JdbcRounds(course)),
                (t, k, p) -> {},
                town.clock);
        ProgrammeDesk desk = new ProgrammeDesk(programmes, shelf, (a, s, d) -> {}, town.clock);
        ClassroomDesk classroom = new ClassroomDesk(programmes, shelf, (a, s, d) -> {}, town.clock);
        Enrolled enrolled = new Enrolled(new JdbcCourses(course), programmes, Pins.NONE, policies, shelf);
        study = new StudyRoom(enrolled, catalogue, desk, programmes, ledger, desks, town.clock);
        Wired wired = new Wired().with(classroom, town.visitor, town.organisations, town.clock);
        wired.make(VisitorScope.class);
        classes = wired.make(ClassList.class);
        teaching = new TeachingNeighbours(town, home);
        DataSource quiz = SharedPostgres.dataSource("quiz");
        exams = new JdbcExams(quiz);
        lists = new JdbcCandidates(quiz);
        settings = new JdbcExamSettings(quiz);
        AuditTrail trail = (action, subject, detail) -> {};
        wired.with(exams, lists, settings, town.people, trail).make(ExamDesk.class);
        candidates = wired.make(CandidateList.class);
        programmes.put(new Programme(
                programme,
                new Text("示例", "Sample"),
                new Text("", ""),
                new Text("", ""),
                Optional.empty(),
                OptionalInt.of(60),
                List.of("sample"),
                true,
                Optional.empty()));
        training = new Classes(town, course, programmes, shelf, programme);
        town.become(Set.of(Role.ADMINISTRATOR), null);
        town.tell(() -> town.organisations.plant("示例县"));
        OrganisationView county = town.tell(town.organisations::tree).get(0);
        own = add(county.id());
        neighbour = add(county.id());
    }

    private UUID add(UUID county) {
        return town.tell(() -> town.organisations.add(county, OrganisationKind.ENTERPRISE, "示例企业"))
                .orElseThrow()
                .id();
    }

    /** Registers somebody with something of every kind; they are the visitor afterwards. */
    Things enter(UUID organisation, Role role) {
        PersonId person = town.enter(organisation, role);
        HolderId holder = new HolderId(person.value());
        String serial = issuing.issue(
                        new IssueOrder(holder, organisation, "示例学员", "", Certified.achievement(UUID.randomUUID())))
                .orElseThrow()
                .serial();
        notices.post(
                new Notice(person.value(), NoticeKind.ENROLLED, Map.of("title", "示例"), "/learn/me", "once"),
                town.clock.instant());
        long notice = board.read(person.value(), 0).get(0).id();
        LearnerId learner = new LearnerId(person.value());
        programmes.enrol(
                new Enrolment(learner, programme, Optional.of(organisation), town.clock.instant(), Optional.empty()));
        UUID note = UUID.randomUUID();
        desks.add(learner, LESSON, new Note(note, 1, "示例笔记", town.clock.instant()));
        UUID signIn = town.visitor.signIn().orElseThrow();
        return new Things(person, organisation, signIn, serial, notice, note);
    }

    /** A class that somebody attended. */
    UUID attended(Things theirs) {
        ClassroomEntry entry = new ClassroomEntry(
                UUID.randomUUID(),
                theirs.learner(),
                Optional.of(theirs.organisation()),
                programme,
                LocalDate.of(2026, 11, 20),
                45,
                "示例课",
                theirs.person().value(),
                town.clock.instant(),
                Optional.empty(),
                false,
                ClassroomEntry.Kind.CLASSROOM);
        programmes.append(entry);
        return entry.id();
    }

    /** An exam on whose list somebody is. */
    String listed(Things theirs) {
        String code = "e-" + UUID.randomUUID();
        Blueprint blueprint = new Blueprint(List.of(new Blueprint.Section(ItemType.SINGLE, 1, 1, List.of())));
        exams.keep(
                new Exam(code, "示例", "Sample", Duration.ofMinutes(1), 1, 1, Duration.ZERO, blueprint),
                town.clock.instant());
        settings.keep(new ExamSetting(code, null, List.of(), null, town.clock.instant()));
        lists.list(code, new CandidateId(theirs.person().value()), true, null, town.clock.instant());
        return code;
    }
}
