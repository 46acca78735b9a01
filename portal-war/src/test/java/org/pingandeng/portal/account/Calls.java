package org.pingandeng.portal.account;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingandeng.portal.web.Place;

/**
 * The calls that the portal answers besides pages: resources, servlets, and what desks post. What each takes is what
 * the guarded use cases take that it asks; a call that asks none is open, or shows a token that the use case checks.
 */
final class Calls {

    private static final String ID = "00000000-0000-4000-8000-000000000001";
    private static final Map<String, String> SERVLET_METHODS =
            Map.of("doGet", "GET", "doPost", "POST", "getFile", "GET");
    private static final Set<String> NO_DATA = Set.of("/static/*", "/prefs");

    private Calls() {}

    /**
     * One call.
     *
     * @param method of HTTP
     * @param path with something in the place of ids
     * @param body JSON; {@code form} for what a desk posts; {@code -} for none
     * @param header the name of a header that carries an id; {@code -} for none
     * @param permissions one of which it takes; none for open ones
     */
    record Call(String method, String path, String body, String header, Set<String> permissions) {}

    static List<Call> all() {
        return Stream.of(resources(), servlets(), posts())
                .flatMap(calls -> calls)
                .toList();
    }

    private static Stream<Call> posts() {
        return Arrays.stream(Place.values())
                .filter(Place::desk)
                .map(place -> new Call("POST", place.path(), "form", "-", Set.of(place.permission())));
    }

    private static Stream<Call> resources() {
        return Declarations.CODE.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> verb(method.reflect()) != null)
                .map(Calls::resource);
    }

    private static Call resource(JavaMethod method) {
        Method declared = method.reflect();
        String path = "/api/v1"
                + declared.getDeclaringClass().getAnnotation(Path.class).value()
                + declared.getAnnotation(Path.class).value().replaceAll("\\{.*?}", ID);
        return new Call(verb(declared), path, body(declared), header(declared), asked(method));
    }

    private static Stream<Call> servlets() {
        return Declarations.CODE.stream()
                .filter(type -> type.isAnnotatedWith(WebServlet.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> SERVLET_METHODS.containsKey(method.getName()))
                .flatMap(method -> addresses(method.getOwner())
                        .map(path -> new Call(SERVLET_METHODS.get(method.getName()), path, "-", "-", asked(method))));
    }

    private static Stream<String> addresses(JavaClass servlet) {
        WebServlet mapped = servlet.getAnnotationOfType(WebServlet.class);
        return Stream.of(mapped.value(), mapped.urlPatterns())
                .flatMap(Arrays::stream)
                .filter(Predicate.not(NO_DATA::contains))
                .map(pattern -> pattern.replace("*", "PAD-2026-000000-000000-0.pdf"));
    }

    /** The permissions of the guarded use cases that a method asks, itself or by its class's other methods. */
    private static Set<String> asked(JavaMethod method) {
        Set<String> found = new TreeSet<>();
        ask(method, found, new HashSet<>());
        return found;
    }

    private static void ask(JavaMethod method, Set<String> found, Set<JavaMethod> seen) {
        if (!seen.add(method)) {
            return;
        }
        method.getMethodCallsFromSelf().stream()
                .flatMap(call -> call.getTarget().resolveMember().stream())
                .forEach(target -> {
                    if (target.isAnnotatedWith(RolesAllowed.class)) {
                        found.addAll(List.of(
                                target.getAnnotationOfType(RolesAllowed.class).value()));
                    } else if (target.getOwner().equals(method.getOwner())) {
                        ask(target, found, seen);
                    }
                });
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value())
                .findFirst()
                .orElse(null);
    }

    private static String header(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter ->
                        parameter.getType() == UUID.class && parameter.isAnnotationPresent(HeaderParam.class))
                .map(parameter -> parameter.getAnnotation(HeaderParam.class).value())
                .findFirst()
                .orElse("-");
    }

    private static String body(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.getAnnotations().length == 0)
                .map(Parameter::getType)
                .map(Calls::example)
                .findFirst()
                .orElse("-");
    }

    private static String example(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .map(part -> "\"" + part.getName() + "\":" + example(part))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return switch (type.getSimpleName().toLowerCase(Locale.ROOT)) {
            case "uuid" -> "\"" + ID + "\"";
            case "string" -> "\"x\"";
            case "boolean" -> "false";
            case "list", "set" -> "[]";
            case "map" -> "{}";
            default -> "0";
        };
    }

    private static String example(RecordComponent part) {
        return example(part.getType());
    }
}
