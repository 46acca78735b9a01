package org.pingandeng.portal.account;

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
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.stream.Stream;
import org.pingandeng.portal.account.model.NotAllowed;
import org.pingandeng.portal.account.model.Role;
import org.pingandeng.portal.account.model.RolePermissions;

/** What our code declares about who may call it, read from the classes themselves. */
final class Declarations {

    static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.pingandeng");

    private Declarations() {}

    static Stream<JavaClass> faces() {
        return CODE.stream()
                .filter(Declarations::bean)
                .filter(type -> type.getMethods().stream().anyMatch(Declarations::declared));
    }

    static Stream<Method> guarded() {
        return faces().flatMap(face -> Arrays.stream(face.reflect().getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(RolesAllowed.class));
    }

    static String[] permissions(Method method) {
        return method.getAnnotation(RolesAllowed.class).value();
    }

    /** Whether the table of roles gives a role one of the permissions. */
    static boolean has(Role role, String... permissions) {
        return Arrays.stream(permissions)
                .anyMatch(permission -> RolePermissions.of(role).contains(permission)
                        || RolePermissions.EVERYBODY.contains(permission));
    }

    /** Whether the guard lets a visitor call a use case. */
    static boolean lets(Method method, Visitor visitor) throws Exception {
        Guard guard = new Guard();
        guard.visitor = visitor;
        try {
            return guard.check(call(method)) != null;
        } catch (NotAllowed refused) {
            return false;
        }
    }

    private static InvocationContext call(Method method) {
        return (InvocationContext) Proxy.newProxyInstance(
                Declarations.class.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, asked, values) -> asked.getName().equals("getMethod") ? method : "done");
    }

    static boolean bean(JavaClass type) {
        return type.isAnnotatedWith(ApplicationScoped.class) || type.isAnnotatedWith(RequestScoped.class);
    }

    static boolean outermost(JavaClass type) {
        return type.getPackageName().startsWith("org.pingandeng.portal.web")
                || type.getPackageName().startsWith("org.pingandeng.portal.api");
    }

    static boolean useCase(JavaMethod method) {
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

    static boolean declared(JavaMethod method) {
        return method.isAnnotatedWith(RolesAllowed.class)
                || method.isAnnotatedWith(PermitAll.class)
                || method.getOwner().isAnnotatedWith(PermitAll.class);
    }
}
