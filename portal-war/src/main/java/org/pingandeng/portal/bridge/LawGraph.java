package org.pingandeng.portal.bridge;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingandeng.course.catalogue.CourseView;
import org.pingandeng.portal.law.model.Interpretation;
import org.pingandeng.portal.warning.model.WarningCase;

/**
 * Who cites what: warning cases, lessons and interpretations by the articles of law they name.
 *
 * @param cases the cases, the latest accident first
 * @param courses the published courses
 * @param interpretations the interpretations
 */
record LawGraph(List<WarningCase> cases, List<CourseView> courses, List<Interpretation> interpretations) {

    /** Whether what somebody cites is an article, one of its paragraphs, or any article of a whole law. */
    static boolean concerns(String cited, String reference) {
        return cited.equals(reference)
                || cited.startsWith(reference + "(")
                || !reference.contains(":") && cited.startsWith(reference + ":");
    }

    private static boolean anyConcerns(Collection<String> cited, String reference) {
        return cited.stream().anyMatch(each -> concerns(each, reference));
    }

    List<WarningCase> casesCiting(String reference) {
        return cases.stream().filter(each -> anyConcerns(each.law(), reference)).toList();
    }

    List<Interpretation> interpretationsCiting(String reference) {
        return interpretations.stream()
                .filter(each -> anyConcerns(each.articles(), reference))
                .toList();
    }

    List<CitingLesson> lessonsCiting(String reference) {
        return lessons().filter(each -> anyConcerns(each.law(), reference)).toList();
    }

    private Stream<CitingLesson> lessons() {
        return courses.stream()
                .flatMap(course -> course.lessons().stream()
                        .filter(CourseView.LessonView::offered)
                        .map(lesson -> CitingLesson.of(course, lesson)));
    }

    /** The lessons closest to some articles and a field: those that share most of them first. */
    List<CitingLesson> lessonsNear(Collection<String> law, String field, int most) {
        return nearest(
                lessons(),
                lesson -> shared(lesson.law(), law),
                lesson -> lesson.field().equals(field),
                most);
    }

    /** The cases closest to some articles and a field. */
    List<WarningCase> casesNear(Collection<String> law, String field, int most) {
        return nearest(
                cases.stream(),
                each -> shared(each.law(), law),
                each -> each.field().equals(field),
                most);
    }

    private static <T> List<T> nearest(
            Stream<T> all, Function<T, Integer> shared, Function<T, Boolean> ofTheField, int most) {
        record Near<T>(T one, int closeness) {}
        return all.filter(one -> shared.apply(one) > 0)
                .map(one -> new Near<>(one, 2 * shared.apply(one) + (ofTheField.apply(one) ? 3 : 0)))
                .sorted(Comparator.comparingInt((Near<T> near) -> near.closeness())
                        .reversed())
                .limit(most)
                .map(Near::one)
                .toList();
    }

    private static int shared(Collection<String> some, Collection<String> others) {
        return (int) some.stream().filter(others::contains).count();
    }

    /** The industry fields in which each law is cited, by the law's code. */
    Map<String, Set<String>> fields() {
        Map<String, Set<String>> fields = new TreeMap<>();
        cases.forEach(each -> each.law().forEach(cited -> add(fields, cited, each.field())));
        lessons().forEach(lesson -> lesson.law().forEach(cited -> add(fields, cited, lesson.field())));
        return fields;
    }

    private static void add(Map<String, Set<String>> fields, String cited, String field) {
        fields.computeIfAbsent(cited.split(":")[0], any -> new TreeSet<>()).add(field);
    }

    /** How often cases and lessons cite each article, by reference. */
    Map<String, Long> counts() {
        return Stream.concat(
                        cases.stream().flatMap(each -> each.law().stream().distinct()),
                        lessons().flatMap(lesson -> lesson.law().stream().distinct()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
