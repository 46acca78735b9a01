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
        told.addAll(TenancyGrounds.NAME_THE_VISITOR);
        told.addAll(TenancyGrounds.NO_TENANT.keySet());
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
                        .anyMatch(call -> TenancyGrounds.NAME_THE_VISITOR.contains(
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
