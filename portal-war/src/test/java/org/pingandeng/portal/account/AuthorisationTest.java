package org.pingandeng.portal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pingandeng.portal.account.model.PersonId;
import org.pingandeng.portal.account.model.Role;
import org.pingandeng.portal.account.model.RolePermissions;
import org.pingandeng.portal.web.Place;

/**
 * The authorisation matrix, made from the declarations themselves and tried whole: every guarded use case and every place
 * with every role. It also finds what was not declared. The table is left in {@code target/authorisation.tsv} for the
 * test that tries the places in the running portal.
 */
class AuthorisationTest {

    /** What no person may do: the portal does it by itself. */
    private static final Set<String> PORTAL_ITSELF = Set.of(
            "audit.seal",
            "jobs.report",
            "quiz.import.work",
            "media.work",
            "course.sweep",
            "piece.publish",
            "alert.remind",
            "question.remind",
            "community.remind");

    /** Beans that hold no data of people: the filters' keys, addresses made from a serial or a package, the end of the outbox. */
    private static final Set<String> GIVE_NOTHING_AWAY = Set.of(
            "org.pingandeng.portal.config.Keys.",
            "org.pingandeng.portal.certification.Issuer.addressOf(",
            "org.pingandeng.portal.certification.Issuer.publicAddress(",
            "org.pingandeng.portal.content.ContentAddress.of(",
            "org.pingandeng.portal.content.ContentPlace.",
            "org.pingandeng.portal.outbox.OutboxLog.end()");

    @Test
    void everyPublicMethodOfAFaceSaysWhoMayCallIt() {
        List<String> silent = Declarations.faces()
                .flatMap(face -> face.getMethods().stream())
                .filter(Declarations::useCase)
                .filter(method -> !Declarations.declared(method))
                .map(JavaMethod::getFullName)
                .sorted()
                .toList();
        assertEquals(List.of(), silent);
    }

    @Test
    void pagesAndCallsAskDeclaredUseCasesOnly() {
        Set<String> undeclared = Declarations.CODE.stream()
                .filter(Declarations::outermost)
                .flatMap(asker -> asker.getMethodCallsFromSelf().stream())
                .filter(call ->
                        Declarations.bean(call.getTargetOwner()) && !Declarations.outermost(call.getTargetOwner()))
                .filter(call -> !call.getTargetOwner().isEquivalentTo(Visitor.class))
                .filter(call -> call.getTarget().resolveMember().stream()
                        .anyMatch(target -> Declarations.useCase(target) && !Declarations.declared(target)))
                .map(call -> call.getTarget().getFullName())
                .collect(Collectors.toCollection(TreeSet::new));
        undeclared.removeIf(name -> GIVE_NOTHING_AWAY.stream().anyMatch(name::startsWith));
        assertEquals(Set.of(), undeclared);
    }

    @Test
    void permissionsStandOnMethodsBecauseTheGuardReadsThemThere() {
        assertEquals(
                List.of(),
                Declarations.CODE.stream()
                        .filter(type -> type.isAnnotatedWith(RolesAllowed.class))
                        .map(JavaClass::getName)
                        .toList());
    }

    @Test
    void everyPermissionThatIsDeclaredIsHadBySomeRole() {
        Set<String> declared = new TreeSet<>();
        Declarations.guarded().forEach(method -> declared.addAll(List.of(Declarations.permissions(method))));
        Arrays.stream(Place.values())
                .map(Place::permission)
                .filter(permission -> !permission.isEmpty())
                .forEach(declared::add);
        Set<String> nobodyHas = new TreeSet<>(declared);
        nobodyHas.removeAll(RolePermissions.all());
        nobodyHas.removeAll(PORTAL_ITSELF);
        assertEquals(Set.of(), nobodyHas);
    }

    @Test
    void theGuardLetsEachRoleDoWhatTheTableSaysAndNothingElse() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Method method : Declarations.guarded().toList()) {
            for (Role role : Role.values()) {
                boolean expected = Declarations.has(role, Declarations.permissions(method));
                if (Declarations.lets(method, someone(role)) != expected) {
                    wrong.add(method + " × " + role);
                }
            }
            if (Declarations.lets(method, new Visitor())) {
                wrong.add(method + " × stranger");
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void theMatrixOfPagesAndCallsIsLeftForTheRunningPortal() throws IOException {
        List<Calls.Call> all = Stream.concat(places(), Calls.all().stream()).toList();
        List<String> lines = all.stream().map(AuthorisationTest::line).toList();
        Files.write(Path.of("target", "authorisation.tsv"), lines);
        for (String known : List.of("POST /api/v1/study/begin", "POST /api/v1/exam/saves", "POST /desk/users")) {
            assertTrue(all.stream().anyMatch(call -> known.equals(call.method() + " " + call.path())), known);
        }
    }

    private static Stream<Calls.Call> places() {
        return Arrays.stream(Place.values())
                .map(place -> new Calls.Call(
                        "GET", place.path(), "-", "-", place.open() ? Set.of() : Set.of(place.permission())));
    }

    private static String line(Calls.Call call) {
        boolean open = call.permissions().isEmpty();
        String[] permissions = call.permissions().toArray(String[]::new);
        String roles = Arrays.stream(Role.values())
                .map(role -> role + "=" + (open || Declarations.has(role, permissions)))
                .collect(Collectors.joining("\t"));
        return String.join("\t", call.method(), call.path(), String.valueOf(open), call.body(), call.header(), roles);
    }

    @Test
    void everyoneWhoSignedInHasTheirOwnThingsAndOnlyAdministratorsAdminister() {
        for (Role role : Role.values()) {
            Visitor visitor = someone(role);
            assertEquals(true, RolePermissions.EVERYBODY.stream().allMatch(visitor::may), role.name());
            assertEquals(role == Role.ADMINISTRATOR, visitor.may(AccountPermissions.ADMINISTER), role.name());
            assertEquals(false, PORTAL_ITSELF.stream().anyMatch(visitor::may), role.name());
        }
    }

    private static Visitor someone(Role role) {
        Visitor visitor = new Visitor();
        visitor.become(new SignedIn(
                UUID.randomUUID(),
                new PersonId(UUID.randomUUID()),
                "某人",
                Set.of(role),
                Role.permissions(Set.of(role)),
                Optional.empty(),
                Optional.empty(),
                false));
        return visitor;
    }
}
