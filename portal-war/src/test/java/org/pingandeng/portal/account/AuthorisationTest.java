package org.pingandeng.portal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.interceptor.InvocationContext;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
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
import org.pingandeng.portal.account.model.NotAllowed;
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
    private static final Set<String> PORTAL_ITSELF = Set.of("audit.seal", "jobs.report");

    /** Beans that hold no data of people: the filters' keys, addresses made from a serial, the end of the outbox. */
    private static final Set<String> GIVE_NOTHING_AWAY = Set.of(
            "org.pingandeng.portal.config.Keys.",
            "org.pingandeng.portal.certification.Issuer.addressOf(",
            "org.pingandeng.portal.outbox.OutboxLog.end()");

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.pingandeng");

    private final Guard guard = new Guard();

    @Test
    void everyPublicMethodOfAFaceSaysWhoMayCallIt() {
        List<String> silent = faces().flatMap(face -> face.getMethods().stream())
                .filter(AuthorisationTest::useCase)
                .filter(method -> !declared(method))
                .map(JavaMethod::getFullName)
                .sorted()
                .toList();
        assertEquals(List.of(), silent);
    }

    @Test
    void pagesAndCallsAskDeclaredUseCasesOnly() {
        Set<String> undeclared = CODE.stream()
                .filter(AuthorisationTest::outermost)
                .flatMap(asker -> asker.getMethodCallsFromSelf().stream())
                .filter(call -> bean(call.getTargetOwner()) && !outermost(call.getTargetOwner()))
                .filter(call -> !call.getTargetOwner().isEquivalentTo(Visitor.class))
                .filter(call -> call.getTarget().resolveMember().stream()
                        .anyMatch(target -> useCase(target) && !declared(target)))
                .map(call -> call.getTarget().getFullName())
                .collect(Collectors.toCollection(TreeSet::new));
        undeclared.removeIf(name -> GIVE_NOTHING_AWAY.stream().anyMatch(name::startsWith));
        assertEquals(Set.of(), undeclared);
    }

    @Test
    void permissionsStandOnMethodsBecauseTheGuardReadsThemThere() {
        assertEquals(
                List.of(),
                CODE.stream()
                        .filter(type -> type.isAnnotatedWith(RolesAllowed.class))
                        .map(JavaClass::getName)
                        .toList());
    }

    @Test
    void everyPermissionThatIsDeclaredIsHadBySomeRole() {
        Set<String> declared = new TreeSet<>();
        guarded().forEach(method -> declared.addAll(List.of(permissions(method))));
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
        for (Method method : guarded().toList()) {
            for (Role role : Role.values()) {
                boolean expected = Arrays.stream(permissions(method))
                        .anyMatch(permission -> RolePermissions.of(role).contains(permission)
                                || RolePermissions.EVERYBODY.contains(permission));
                if (lets(method, someone(role)) != expected) {
                    wrong.add(method + " × " + role);
                }
            }
            if (lets(method, new Visitor())) {
                wrong.add(method + " × stranger");
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void theMatrixOfPlacesIsLeftForTheRunningPortal() throws IOException {
        StringBuilder table = new StringBuilder();
        for (Place place : Place.values()) {
            table.append(place.path()).append('\t').append(place.open());
            for (Role role : Role.values()) {
                boolean may = place.open() || someone(role).may(place.permission());
                table.append('\t').append(role).append('=').append(may);
            }
            table.append('\n');
        }
        Path file = Path.of("target", "authorisation.tsv");
        Files.writeString(file, table);
        assertEquals(Place.values().length, Files.readAllLines(file).size());
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

    private boolean lets(Method method, Visitor visitor) throws Exception {
        guard.visitor = visitor;
        try {
            return guard.check(call(method)) != null;
        } catch (NotAllowed refused) {
            return false;
        }
    }

    private static InvocationContext call(Method method) {
        return (InvocationContext) Proxy.newProxyInstance(
                AuthorisationTest.class.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, asked, values) -> asked.getName().equals("getMethod") ? method : "done");
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

    private static Stream<Method> guarded() {
        return faces().flatMap(face -> Arrays.stream(face.reflect().getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(RolesAllowed.class));
    }

    private static String[] permissions(Method method) {
        return method.getAnnotation(RolesAllowed.class).value();
    }

    private static Stream<JavaClass> faces() {
        return CODE.stream()
                .filter(AuthorisationTest::bean)
                .filter(type -> type.getMethods().stream().anyMatch(AuthorisationTest::declared));
    }

    private static boolean bean(JavaClass type) {
        return type.isAnnotatedWith(ApplicationScoped.class) || type.isAnnotatedWith(RequestScoped.class);
    }

    private static boolean outermost(JavaClass type) {
        return type.getPackageName().startsWith("org.pingandeng.portal.web")
                || type.getPackageName().startsWith("org.pingandeng.portal.api");
    }

    private static boolean useCase(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !method.getModifiers().contains(JavaModifier.BRIDGE)
                && !hearsNews(method);
    }

    /** What the outbox asks of its consumers is asked by the portal itself. */
    private static boolean hearsNews(JavaMethod method) {
        return method.getOwner().getAllRawInterfaces().stream()
                .filter(type -> type.getPackageName().equals("org.pingandeng.portal.outbox"))
                .anyMatch(type -> type.tryGetMethod(
                                method.getName(),
                                method.getRawParameterTypes().stream()
                                        .map(JavaClass::getName)
                                        .toArray(String[]::new))
                        .isPresent());
    }

    private static boolean declared(JavaMethod method) {
        return method.isAnnotatedWith(RolesAllowed.class)
                || method.isAnnotatedWith(PermitAll.class)
                || method.getOwner().isAnnotatedWith(PermitAll.class);
    }
}
