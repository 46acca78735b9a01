package org.pingandeng.portal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.course.training.SessionDraft;
import org.pingandeng.course.training.SignUpDesk;
import org.pingandeng.course.training.TrainingRefusal;
import org.pingandeng.course.training.model.ClassState;
import org.pingandeng.course.training.model.Session;
import org.pingandeng.course.training.model.SignUpStep;
import org.pingandeng.portal.account.Neighbours.Things;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.account.model.OneTimeCode.Purpose;
import org.pingandeng.portal.account.model.Outcome;
import org.pingandeng.portal.account.model.Role;
import org.pingandeng.portal.certification.Certified;
import org.pingandeng.portal.certification.IssueOrder;
import org.pingandeng.portal.certification.RevocationRefused;
import org.pingandeng.portal.organisation.model.OrganisationKind;

/**
 * The tenant's axis of the authorisation matrix: every guarded use case that takes an id of a person, an organisation or
 * what belongs to them is asked as every role, once for one's own enterprise and once for the neighbour's.
 */
class TenancyTest {

    /** Whose things a use case gives to those who have its permission. */
    private enum Bounds {
        /** One's own only, whatever the role. */
        PERSON,
        /** One's enterprise's; the whole county's for those who look after the county. */
        ENTERPRISE,
        /** The county's: only the county's offices have the permission. */
        COUNTY
    }

    private enum Answer {
        DONE,
        NOTHING,
        NOT_ALLOWED
    }

    private interface Question {
        Object ask(Things theirs, Things mine);
    }

    private record Probe(Bounds bounds, Question question) {}

    private static final Set<Role> OF_THE_COUNTY = Set.of(Role.OFFICE, Role.ADMINISTRATOR);
    private static final List<String> IDS = List.of("UUID", "PersonId", "LearnerId", "CandidateId", "HolderId");

    /** Ids that name the visitor: the caller takes them from {@link Visitor}, which a test below holds. */
    private static final Set<String> NAME_THE_VISITOR = Set.of(
            "CertificateRegister.heldBy",
            "NoticeBoard.read",
            "NoticeBoard.count",
            "NoticeBoard.unread",
            "NoticeBoard.markAllRead",
            "ClassHall.mine",
            "ClassHall.look",
            "SignUpRoom.ask",
            "SignUpRoom.give",
            "SignUpRoom.withdraw",
            "TimetableRoom.coming",
            "TimetableRoom.feed",
            "TimetableRoom.renewFeed",
            "TimetableRoom.revokeFeed",
            "AttendanceRoom.scanned",
            "AttendanceRoom.arrive",
            "AttendanceRoom.type",
            "AttendanceRoom.attended",
            "AttendanceRoom.askLeave",
            "AttendanceRoom.practices",
            "AttendanceRoom.confirm",
            "ClassFile.mine",
            "StudyRoom.lesson",
            "StudyRoom.notes",
            "StudyRoom.note",
            "StudyRoom.ledger",
            "OfflineRoom.register",
            "OfflineRoom.keep",
            "OfflineRoom.shelves",
            "OfflineRoom.lesson",
            "OfflineRoom.handIn",
            "OfflineRoom.lines",
            "PresenceRoom.answer",
            "EvaluationRoom.offers",
            "EvaluationRoom.offer",
            "EvaluationRoom.give",
            "AskingRoom.mine",
            "AskingRoom.published",
            "AskingRoom.ask",
            "AskingRoom.takeBack",
            "PackageRoom.sheet",
            "PackageRoom.begin",
            "PackageRoom.commit",
            "ScenarioRoom.sheet",
            "ScenarioRoom.begin",
            "ScenarioRoom.choose",
            "SceneRoom.sheet",
            "SceneRoom.begin",
            "SceneRoom.say",
            "LessonDrillRoom.sheet",
            "LessonDrillRoom.begin",
            "LessonDrillRoom.answered",
            "PracticeRoom.beginNamed",
            "CitedRoom.begin",
            "CitedRoom.beginCase",
            "PracticeRoom.standing",
            "HeartbeatDesk.open",
            "HeartbeatDesk.report",
            "ProgrammeDesk.enrol",
            "ProgrammeDesk.completion",
            "ProgrammeDesk.completions",
            "ExamHall.lobby",
            "ExamHall.lobbies",
            "ExamHall.admit",
            "ExamHall.enter",
            "SessionRoom.offers",
            "SessionRoom.offer",
            "SessionRoom.lobby",
            "SessionRoom.ask",
            "SessionRoom.withdraw",
            "ExamHall.renew",
            "MarkersDesk.piles",
            "MarkersDesk.next",
            "MarkingRoom.result",
            "MarkingRoom.results",
            "PracticeRoom.topics",
            "PracticeRoom.begin",
            "PracticeRoom.question",
            "PracticeRoom.asTyped",
            "PracticeRoom.answer",
            "SelfCheckRoom.check",
            "MockHall.offers",
            "MockHall.lines",
            "MockHall.begin",
            "MockRoom.question",
            "MockRoom.answer",
            "MockRoom.handIn",
            "MockRoom.result",
            "NotebookRoom.begin",
            "NotebookRoom.mistakes",
            "StudyDesk.of",
            "WritingDesk.begin",
            "WritingDesk.change",
            "WritingDesk.draft",
            "WritingDesk.drafts",
            "WritingDesk.keep",
            "WritingDesk.attach",
            "WritingDesk.discard",
            "WritingDesk.finish",
            "AppealDesk.slots",
            "AppealDesk.file",
            "GiftDesk.give",
            "GiftDesk.by",
            "GiftDesk.of",
            "Uploads.step",
            "Uploads.handIn",
            "Uploads.endForWantOfRoom",
            "ImportDesk.mine",
            "ImportDesk.find",
            "ImportChoice.choose",
            "ImportChoice.chooseAlike",
            "ImportChoice.take",
            "ImportDesk.cancel",
            "ImportPreview.sum",
            "ImportPreview.findings",
            "ImportPreview.rows",
            "ImportPreview.pairs",
            "ImportPreview.allFindings",
            "ImportPreview.files",
            "ImportPreview.file",
            "PracticalRoom.beside");

    private static final String HELD_LIKE_AN_OPEN_DRAFT =
            "begins by holding a version that is the caller's to change, as CourseEditor.undo does, which is tried";

    private static final String DATES_ARE_THE_COUNTYS =
            "the dates of exams are the county's, and only its office has the permission";

    /** Why an id is no matter of tenants. */
    private static final Map<String, String> NO_TENANT = Map.ofEntries(
            Map.entry("ClassroomDesk.learners", "asked by ClassList, which says whose"),
            Map.entry("ClassroomDesk.entries", "asked by ClassList, which says whose"),
            Map.entry("ClassroomDesk.record", "asked by ClassList, which says whose"),
            Map.entry("ClassroomDesk.reverse", "asked by ClassList, which says whose"),
            Map.entry(
                    "TalkBook.hand",
                    "the id is the sheet's own; it becomes the visitor's organisation's, which it asks itself"),
            Map.entry("OfflineRoom.signedOff", "asked by the pages that end one of the visitor's own sign-ins"),
            Map.entry("OfflineDesk.aside", "asked by OfflineList, which says whose"),
            Map.entry("OfflineDesk.decide", "asked by OfflineList, which says whose"),
            Map.entry("TrainingDesk.create", "the ids are written down as the owner and the maker"),
            Map.entry("TrainingDesk.change", "within the same scope as TrainingDesk.move"),
            Map.entry("ClassShelf.kept", "within the same scope as ClassShelf.find"),
            Map.entry("TeacherDesk.teachers", "within the same scope as TeacherDesk.addTeacher"),
            Map.entry("TeacherDesk.removeTeacher", "within the same scope as TeacherDesk.addTeacher"),
            Map.entry("SignUpRoom.askFor", "asked by TrainingOffice.enter, which looks for own workers only"),
            Map.entry("SignUpDesk.team", "asked by TrainingOffice.workers, which says whose"),
            Map.entry("TimetableDesk.session", "within the same scope as TimetableDesk.arrange"),
            Map.entry("TimetableDesk.sessions", "within the same scope as TimetableDesk.arrange"),
            Map.entry("TimetableDesk.cancel", "within the same scope as TimetableDesk.arrange"),
            Map.entry("AttendanceDesk.screen", "a session's class is looked for in the scope that is said"),
            Map.entry("AttendanceDesk.presences", "a session's class is looked for in the scope that is said"),
            Map.entry("AttendanceDesk.correct", "a session's class is looked for in the scope that is said"),
            Map.entry("AttendanceDesk.settle", "a session's class is looked for in the scope that is said"),
            Map.entry("LeaveDesk.leaves", "a class is looked for in the scope that is said"),
            Map.entry("LeaveDesk.decideLeave", "a class is looked for in the scope that is said"),
            Map.entry("PracticeDesk.practices", "a class is looked for in the scope that is said"),
            Map.entry("PracticeDesk.signPractice", "a class is looked for in the scope that is said"),
            Map.entry("AnsweringDesk.show", "questions about the caller's courses only, as LessonQuestionsTest tries"),
            Map.entry(
                    "AnsweringDesk.answer", "questions about the caller's courses only, as LessonQuestionsTest tries"),
            Map.entry(
                    "AnsweringDesk.publish", "questions about the caller's courses only, as LessonQuestionsTest tries"),
            Map.entry("QuestionList.show", "asks AnsweringDesk.show, and names whom the visitor reaches"),
            Map.entry("EvaluationDesk.teachers", "classes are looked for in the scope that is said"),
            Map.entry("EvaluationDesk.ofClass", "a class is looked for in the scope that is said"),
            Map.entry("ClassFile.of", "a class is looked for in the scope that is said"),
            Map.entry("TrainingOffice.enter", "workers are looked for within the visitor's reach; classes are for all"),
            Map.entry("ClassPress.ofClass", "asks ClassShelf.find in the visitor's scope"),
            Map.entry("ClassPress.ofPerson", "asks ClassShelf.find in the visitor's scope"),
            Map.entry("ClassPress.mine", "the person is the visitor, whom it asks itself"),
            Map.entry("DrillAnswers.answer", "the person is the visitor, whom it asks itself"),
            Map.entry("DrillAnswers.check", "the person is the visitor, whom it asks itself"),
            Map.entry("ReviewDesk.sendBack", HELD_LIKE_AN_OPEN_DRAFT),
            Map.entry("ReviewDesk.approve", HELD_LIKE_AN_OPEN_DRAFT),
            Map.entry("ReviewDesk.publish", HELD_LIKE_AN_OPEN_DRAFT),
            Map.entry("ReviewDesk.withdraw", HELD_LIKE_AN_OPEN_DRAFT),
            Map.entry("ReviewDesk.discard", HELD_LIKE_AN_OPEN_DRAFT),
            Map.entry("ReviewDesk.lesson", HELD_LIKE_AN_OPEN_DRAFT),
            Map.entry("WithdrawalDesk.lesson", HELD_LIKE_AN_OPEN_DRAFT),
            Map.entry("CourseEditor.words", HELD_LIKE_AN_OPEN_DRAFT),
            Map.entry("CourseEditor.lesson", HELD_LIKE_AN_OPEN_DRAFT),
            Map.entry("CourseEditor.outline", HELD_LIKE_AN_OPEN_DRAFT),
            Map.entry("CourseEditor.submit", HELD_LIKE_AN_OPEN_DRAFT),
            Map.entry("LessonFileDesk.take", HELD_LIKE_AN_OPEN_DRAFT),
            Map.entry("LessonFileDesk.pick", HELD_LIKE_AN_OPEN_DRAFT),
            Map.entry("ArchiveDesk.write", HELD_LIKE_AN_OPEN_DRAFT),
            Map.entry("AttentionRoom.find", "questions are the county's"),
            Map.entry("BankRoom.open", "questions are the county's"),
            Map.entry("BankRoom.compare", "questions are the county's"),
            Map.entry("ExportDesk.losses", "questions are the county's"),
            Map.entry("ExportDesk.write", "questions are the county's"),
            Map.entry("ItemSteps.of", "questions are the county's, and so is what was done to them"),
            Map.entry("TagDesk.put", "questions are the county's"),
            Map.entry("TagDesk.take", "questions are the county's"),
            Map.entry("QuestionDesk.bringIn", "the id is written down as the author"),
            Map.entry("QuestionDesk.submit", "questions are the county's"),
            Map.entry("QuestionDesk.approve", "questions are the county's"),
            Map.entry("QuestionDesk.retire", "questions are the county's"),
            Map.entry("MarkersDesk.mark", "answers come without names, from all of the county"),
            Map.entry("MarkingRoom.remark", "asked by the desks that mark and correct, after what they decided"),
            Map.entry("RegradeDesk.keys", "questions are the county's"),
            Map.entry("RegradeDesk.preview", "asked by Regrades, which says whose names are told"),
            Map.entry("Regrades.preview", "a question's; names are told as far as the visitor's scope goes"),
            Map.entry("RegradeDesk.commit", "questions are the county's; the id is written down as who corrected"),
            Map.entry("AppealDesk.show", "appeals come without names, from all of the county"),
            Map.entry("AppealDesk.reject", "appeals come without names; the id is written down as who ruled"),
            Map.entry("AppealDesk.uphold", "appeals come without names; the id is written down as who ruled"),
            Map.entry("ImportDesk.begin", "the id is written down as the author"),
            Map.entry("ImportBook.claim", "the portal works off everybody's"),
            Map.entry("ImportBook.alive", "the portal works off everybody's"),
            Map.entry("ImportBook.startOver", "the portal works off everybody's"),
            Map.entry("ImportBook.stage", "the portal works off everybody's"),
            Map.entry("ImportBook.compared", "the portal works off everybody's"),
            Map.entry("ImportBook.end", "the portal works off everybody's"),
            Map.entry("ImportReading.read", "the portal works off everybody's"),
            Map.entry("ImportMedia.stage", "the portal works off everybody's"),
            Map.entry("ImportMedia.store", "the portal works off everybody's"),
            Map.entry("ImportMedia.drop", "the portal works off everybody's"),
            Map.entry("ImportTaking.take", "the portal works off everybody's"),
            Map.entry("LikenessDesk.alike", "questions are the county's"),
            Map.entry("StatisticsDesk.exams", "asked by ExamFigures, which says whose"),
            Map.entry("StatisticsDesk.exam", "asked by ExamFigures, which says whose"),
            Map.entry("BlueprintDesk.draft", "blueprints are the county's"),
            Map.entry("BlueprintDesk.look", "blueprints are the county's"),
            Map.entry("BlueprintDesk.keep", "the id is written down as the author"),
            Map.entry("BlueprintDesk.offer", "blueprints are the county's"),
            Map.entry("BlueprintDesk.withdraw", "blueprints are the county's"),
            Map.entry("PaperDesk.draw", "papers are the county's; the id is written down as the author"),
            Map.entry("PaperDesk.manual", "the id is written down as the author"),
            Map.entry("PaperDesk.sheet", "papers are the county's"),
            Map.entry("PaperDesk.retire", "papers are the county's"),
            Map.entry("ExamDesk.set", "exams are the county's; the id is written down as who set it"),
            Map.entry("ExamDesk.list", "asked by CandidateList, which says whom"),
            Map.entry("SessionDesk.plan", DATES_ARE_THE_COUNTYS),
            Map.entry("SessionDesk.change", DATES_ARE_THE_COUNTYS),
            Map.entry("SessionDesk.publish", DATES_ARE_THE_COUNTYS),
            Map.entry("SessionDesk.move", DATES_ARE_THE_COUNTYS),
            Map.entry("SessionDesk.cancel", DATES_ARE_THE_COUNTYS),
            Map.entry("SessionDesk.release", DATES_ARE_THE_COUNTYS),
            Map.entry("SessionCalendar.find", DATES_ARE_THE_COUNTYS),
            Map.entry("SessionCalendar.clashes", DATES_ARE_THE_COUNTYS),
            Map.entry("SessionCalendar.steps", DATES_ARE_THE_COUNTYS),
            Map.entry("SessionRecord.presences", DATES_ARE_THE_COUNTYS),
            Map.entry("SessionRecord.makeUp", DATES_ARE_THE_COUNTYS),
            Map.entry("RosterDesk.roster", DATES_ARE_THE_COUNTYS),
            Map.entry("RosterDesk.list", DATES_ARE_THE_COUNTYS),
            Map.entry("RosterDesk.listAll", DATES_ARE_THE_COUNTYS),
            Map.entry("RosterDesk.decide", DATES_ARE_THE_COUNTYS),
            Map.entry("RosterDesk.remove", DATES_ARE_THE_COUNTYS),
            Map.entry("RosterDesk.extra", DATES_ARE_THE_COUNTYS),
            Map.entry("RosterDesk.seat", DATES_ARE_THE_COUNTYS),
            Map.entry("SessionRoster.lines", DATES_ARE_THE_COUNTYS),
            Map.entry("SessionRoster.add", DATES_ARE_THE_COUNTYS),
            Map.entry("SessionRoster.addClass", DATES_ARE_THE_COUNTYS),
            Map.entry("SessionPress.tickets", DATES_ARE_THE_COUNTYS),
            Map.entry("SessionPress.roll", DATES_ARE_THE_COUNTYS),
            Map.entry("SessionPress.minutes", DATES_ARE_THE_COUNTYS),
            Map.entry("SessionPress.mine", "the person is the visitor, whom it asks itself"),
            Map.entry("MockRoom.closeOverdue", "only the clock decides"),
            Map.entry("MarkingRoom.closeOverdue", "only the clock decides"),
            Map.entry("MarkingRoom.answersCame", "asked by AnswerFileDesk alone, for the sitting of its file"),
            Map.entry("AnswerFileDesk.takeIn", "asked by HandedAnswers, which says whose; the id is who takes it in"),
            Map.entry("MarkingRoom.closeByOrder", "asked by InvigilatorDesk, for sittings of the scope that is said"),
            Map.entry("MarkingRoom.declareVoid", "asked by InvigilatorDesk, for sittings of the scope that is said"),
            Map.entry("InvigilatorDesk.course", "asked by Invigilation, which says whose"),
            Map.entry("InvigilatorDesk.halls", "asked by Invigilation, which says whose"),
            Map.entry("InvigilatorDesk.seats", "asked by Invigilation, which says whose"),
            Map.entry("InvigilatorDesk.order", "asked by Invigilation, which says whose"),
            Map.entry("AlikeDesk.compare", "asked by Invigilation, which says whose"),
            Map.entry("Invigilation.lines", "within the visitor's scope, as InvigilationTest tries"),
            Map.entry("Invigilation.order", "within the visitor's scope, as InvigilationTest tries"),
            Map.entry("Invigilation.compare", "within the visitor's scope, as InvigilationTest tries"),
            Map.entry("Invigilation.course", "within the visitor's scope, as InvigilationTest tries"),
            Map.entry("PrintRoom.print", "papers are the county's"),
            Map.entry("CaptionDesk.keep", "films are the county's; the id is written down as the author"),
            Map.entry("TranscodingHall.retry", "films are the county's; the id is written down as who did it"),
            Map.entry("TranscodingHall.cancel", "films are the county's; the id is written down as who did it"),
            Map.entry("StarterAccounts.open", "before there is anybody"),
            Map.entry("ReviewRoom.obstacle", "articles and cases are the county's; the id is who wrote it"),
            Map.entry("AlertDesk.find", "alerts are the county's, and only its office has the permission"),
            Map.entry("AlertDesk.meant", "alerts are the county's, and only its office has the permission"),
            Map.entry("AlertDesk.send", "alerts are the county's, and only its office has the permission"),
            Map.entry("AlertDesk.talked", "alerts are the county's, and only its office has the permission"),
            Map.entry("AlertRoom.open", "alerts to the visitor's own enterprise only, as AlertsTest tries"),
            Map.entry("AlertRoom.confirm", "alerts to the visitor's own enterprise only, as AlertsTest tries"),
            Map.entry("AlertRoom.done", "alerts to the visitor's own enterprise only, as AlertsTest tries"),
            Map.entry("PracticalRoom.mine", "asked by PracticalPress.mine, which names the visitor"),
            Map.entry("PracticalPress.mine", "the person is the visitor, whom it asks itself"),
            Map.entry("PracticalPress.list", "asks Examination.open, which says whose"),
            Map.entry("PracticalPress.sheet", "asks Examination.open, which says whose"),
            Map.entry("PracticalDesk.open", "asked by Examination, which says whose"),
            Map.entry("PracticalDesk.dates", "asked by Examination, which says whose"),
            Map.entry("PracticalDesk.picture", "asked by Examination, which says whose"),
            Map.entry("ScoringDesk.handIn", "asked by Examination, which says whose; the id is the examiner"),
            Map.entry("Examination.open", "within the visitor's scope, as PracticalExamTest tries"),
            Map.entry("Examination.handIn", "within the visitor's scope, as PracticalExamTest tries"),
            Map.entry("Examination.picture", "within the visitor's scope, as PracticalExamTest tries"),
            Map.entry("PracticalOffice.rule", "rules are the county's; the id is written down as who made it"),
            Map.entry("OrderRoll.of", DATES_ARE_THE_COUNTYS));

    @TempDir
    Path home;

    private final Map<String, Probe> probes = new LinkedHashMap<>();
    private Neighbours place;

    @Test
    void everyoneReachesTheirOwnAndNobodyTheNeighbours() throws Exception {
        place = new Neighbours(home);
        probe();
        Things colleague = place.enter(place.own, Role.LEARNER);
        Things stranger = place.enter(place.neighbour, Role.LEARNER);
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<Role, Things> one : everyRole().entrySet()) {
            for (Method method :
                    bound().filter(each -> probes.containsKey(name(each))).toList()) {
                Probe probe = probes.get(name(method));
                become(one.getValue());
                Things mine = probe.bounds() == Bounds.PERSON ? one.getValue() : colleague;
                compare(
                        wrong,
                        one.getKey(),
                        method,
                        "own",
                        expected(one.getKey(), method, true),
                        answer(method, () -> probe.question().ask(mine, one.getValue())));
                compare(
                        wrong,
                        one.getKey(),
                        method,
                        "neighbour",
                        expected(one.getKey(), method, false),
                        answer(method, () -> probe.question().ask(stranger, one.getValue())));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void noUseCaseThatTakesAnIdIsForgotten() {
        place = new Neighbours(home);
        probe();
        Set<String> forgotten = bound().map(TenancyTest::name).collect(Collectors.toCollection(TreeSet::new));
        Set<String> told = new TreeSet<>(probes.keySet());
        told.addAll(NAME_THE_VISITOR);
        told.addAll(NO_TENANT.keySet());
        Set<String> gone = new TreeSet<>(told);
        gone.removeAll(forgotten);
        forgotten.removeAll(told);
        assertEquals(Set.of(), forgotten, "neither tried nor explained");
        assertEquals(Set.of(), gone, "there is no such use case any more");
    }

    @Test
    void whoeverNamesThePersonTakesThemFromTheVisitor() {
        Set<String> loose = Declarations.CODE.stream()
                .filter(Declarations::outermost)
                .filter(asker -> asker.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> NAME_THE_VISITOR.contains(
                                call.getTargetOwner().getSimpleName() + "." + call.getName())))
                .filter(asker -> asker.getMethodCallsFromSelf().stream()
                        .noneMatch(call -> call.getTargetOwner().isEquivalentTo(Visitor.class)
                                && Set.of("person", "actor", "identity").contains(call.getName())))
                .map(asker -> asker.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), loose);
    }

    private void probe() {
        Town town = place.town;
        LocalDate day = LocalDate.of(2026, 11, 20);
        UUID officer = UUID.randomUUID();
        enterprise("PeopleDesk.find", (it, me) -> town.desk.find(id(it)));
        enterprise("PeopleDesk.mayHelp", (it, me) -> town.desk.mayHelp(id(it)));
        enterprise("PeopleDesk.code", (it, me) -> town.desk.code(id(it), Purpose.PASSWORD));
        enterprise("PeopleDesk.setRoles", (it, me) -> town.desk.setRoles(id(it), Set.of()));
        enterprise("PeopleDesk.move", (it, me) -> town.desk.move(id(it), it.organisation()));
        enterprise("PeopleDesk.setOpen", (it, me) -> town.desk.setOpen(id(it), true));
        enterprise(
                "ClassList.record",
                (it, me) -> place.classes
                        .record(place.programme, Set.of(id(it)), day, 1, "示例课")
                        .isEmpty());
        enterprise(
                "ClassList.reverse",
                (it, me) -> place.classes.reverse(place.attended(it)).isEmpty());
        Classes training = place.training;
        enterprise("ClassShelf.classes", (it, me) -> {
            training.run(it.organisation());
            return training.held.classes(training.scope.mine()).stream()
                    .filter(each -> each.about().owner().equals(Optional.of(it.organisation())))
                    .toList();
        });
        enterprise(
                "ClassShelf.find",
                (it, me) -> training.held.find(training.run(it.organisation()), training.scope.mine()));
        enterprise("ClassShelf.steps", (it, me) -> {
            UUID id = training.run(it.organisation());
            training.desk.move(id, ClassState.RUNNING, "", officer, training.scope.mine());
            return training.held.steps(id, training.scope.mine());
        });
        enterprise(
                "TrainingDesk.move",
                (it, me) -> training.desk
                        .move(training.run(it.organisation()), ClassState.RUNNING, "", officer, training.scope.mine())
                        .isEmpty());
        enterprise(
                "TeacherDesk.addTeacher",
                (it, me) -> training.staff
                        .addTeacher(training.run(it.organisation()), "示例教师", "示例资格", "", null, training.scope.mine())
                        .isEmpty());
        enterprise(
                "TimetableDesk.arrange",
                (it, me) -> training.timetable
                        .arrange(
                                training.run(it.organisation()),
                                Optional.empty(),
                                new SessionDraft(null, null, "", "", null, "", 0, Session.Mode.QR),
                                training.scope.mine())
                        .filter(refused -> refused.why() == TrainingRefusal.TIMES));
        enterprise("SignUpDesk.lines", (it, me) -> training.signUps.lines(training.asked(it), training.scope.mine()));
        enterprise(
                "SignUpDesk.decide",
                (it, me) -> training.signUps
                        .decide(
                                training.request(it),
                                new SignUpDesk.Decision(SignUpStep.Kind.REFUSED, "TOO_YOUNG", ""),
                                officer,
                                training.scope.mine())
                        .isEmpty());
        enterprise(
                "TrainingOffice.people",
                (it, me) -> training.office.people(training.asked(it)).values());
        enterprise("TrainingOffice.workers", (it, me) -> training.office.workers(training.asked(it)));
        enterprise("CandidateList.remove", (it, me) -> place.candidates.remove(place.listed(it), id(it)));
        enterprise("TeamCertificates.print", (it, me) -> place.team.print(it.serial()));
        enterprise("ComparisonDesk.compare", (it, me) -> place.teaching.comparisons.compare(place.teaching.course(it)));
        enterprise("ArchiveDesk.name", (it, me) -> place.teaching.archives.name(place.teaching.course(it)));
        enterprise("ReviewDesk.steps", (it, me) -> place.teaching.reviews.steps(place.teaching.course(it)));
        enterprise("CourseEditor.open", (it, me) -> place.teaching.editor.open(place.teaching.course(it)));
        enterprise("CourseEditor.undo", (it, me) -> place.teaching.editor.undo(place.teaching.course(it)));
        enterprise(
                "CourseEditor.change",
                (it, me) ->
                        place.teaching.editor.change(place.teaching.course(it)).version());
        county(
                "OrganisationOffice.add",
                (it, me) -> town.organisations.add(it.organisation(), OrganisationKind.WORKSHOP, "示例车间"));
        county("OrganisationOffice.rename", (it, me) -> town.organisations.rename(it.organisation(), "示例企业"));
        county("OrganisationOffice.engage", (it, me) -> town.organisations.engage(it.organisation(), "工贸"));
        county("CertificateOffice.find", (it, me) -> place.office.find(it.serial()));
        county("CertificateOffice.search", (it, me) -> place.office.search(it.serial(), 0, 10));
        county("CertificateOffice.count", (it, me) -> place.office.count(it.serial()) > 0);
        county(
                "CertificateOffice.revoke",
                (it, me) -> place.office
                        .revoke(it.serial(), officer, "")
                        .equals(Optional.of(RevocationRefused.REASON_TOO_SHORT)));
        county("CertificateRegister.print(String)", (it, me) -> place.register.print(it.serial()));
        county(
                "Issuing.issue",
                (it, me) -> place.issuing.issue(new IssueOrder(
                        it.holder(), it.organisation(), "示例学员", "", Certified.achievement(UUID.randomUUID()))));
        person(
                "CertificateRegister.print(HolderId,String)",
                (it, me) -> place.register.print(me.holder(), it.serial()));
        person("FrontDoor.end", (it, me) -> {
            town.door.end(it.signIn());
            return true;
        });
        person("NoticeBoard.markRead", (it, me) -> place.board.markRead(id(me), it.notice()));
        person("StudyRoom.forget", (it, me) -> place.study.forget(me.learner(), it.note()));
    }

    private void person(String useCase, Question question) {
        probes.put(useCase, new Probe(Bounds.PERSON, question));
    }

    private void enterprise(String useCase, Question question) {
        probes.put(useCase, new Probe(Bounds.ENTERPRISE, question));
    }

    private void county(String useCase, Question question) {
        probes.put(useCase, new Probe(Bounds.COUNTY, question));
    }

    private Map<Role, Things> everyRole() {
        Map<Role, Things> people = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            people.put(role, place.enter(place.own, role));
        }
        return people;
    }

    private final Map<UUID, SignedIn> known = new LinkedHashMap<>();

    /** The visitor as the door knew them at first, for a probe may end the sign-in. */
    private void become(Things person) {
        place.town.visitor.become(known.computeIfAbsent(
                person.signIn(),
                signIn ->
                        place.town.tell(() -> place.town.door.recognise(signIn)).orElseThrow()));
    }

    private Answer expected(Role role, Method method, boolean own) {
        if (!Declarations.has(role, Declarations.permissions(method))) {
            return Answer.NOT_ALLOWED;
        }
        boolean reached = switch (probes.get(name(method)).bounds()) {
            case PERSON -> own;
            case ENTERPRISE -> own || OF_THE_COUNTY.contains(role);
            case COUNTY -> true;
        };
        return reached ? Answer.DONE : Answer.NOTHING;
    }

    private Answer answer(Method method, java.util.function.Supplier<Object> question) throws Exception {
        if (!Declarations.lets(method, place.town.visitor)) {
            return Answer.NOT_ALLOWED;
        }
        try {
            return nothing(place.town.tell(question)) ? Answer.NOTHING : Answer.DONE;
        } catch (NotYours outside) {
            return Answer.NOTHING;
        }
    }

    private static boolean nothing(Object answer) {
        return answer.equals(Optional.empty())
                || answer.equals(false)
                || answer instanceof Collection<?> found && found.isEmpty()
                || answer instanceof Outcome<?> outcome && !outcome.done();
    }

    private static void compare(
            List<String> wrong, Role role, Method method, String whose, Answer expected, Answer answer) {
        if (answer != expected) {
            wrong.add(role + " × " + name(method) + " × " + whose + ": " + answer + " and not " + expected);
        }
    }

    private static UUID id(Things theirs) {
        return theirs.person().value();
    }

    /** The guarded use cases that take an id, or a certificate's number. */
    private static Stream<Method> bound() {
        return Declarations.guarded()
                .filter(method -> Arrays.stream(method.getGenericParameterTypes())
                                .anyMatch(type -> id(type.getTypeName()))
                        || Arrays.stream(method.getParameterTypes())
                                .filter(Class::isRecord)
                                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                                .anyMatch(part -> id(part.getGenericType().getTypeName()))
                        || method.getDeclaringClass().getPackageName().endsWith(".certification")
                                && List.of(method.getParameterTypes()).contains(String.class));
    }

    private static boolean id(String type) {
        return IDS.stream().anyMatch(type::contains);
    }

    /** Its class and name, with the parameters where there are several of that name. */
    private static String name(Method method) {
        String plain = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        long same = Arrays.stream(method.getDeclaringClass().getDeclaredMethods())
                .filter(each -> each.getName().equals(method.getName()))
                .filter(each -> each.isAnnotationPresent(jakarta.annotation.security.RolesAllowed.class))
                .count();
        return same == 1
                ? plain
                : plain
                        + Arrays.stream(method.getParameterTypes())
                                .map(Class::getSimpleName)
                                .collect(Collectors.joining(",", "(", ")"));
    }
}
