package org.pingandeng.portal.web.open;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import org.pingandeng.course.catalogue.CourseView;
import org.pingandeng.course.programme.ProgrammeDesk;
import org.pingandeng.course.programme.ProgrammeView;

/** The catalogue of courses, narrowed by industry field. */
@Named
@RequestScoped
public class CoursesPage {

    @Inject
    CourseShelf shelf;

    @Inject
    ProgrammeDesk programmes;

    @Inject
    @Param(name = "field")
    String field;

    private final Map<String, ProgrammeView> studiedIn = new HashMap<>();

    @PostConstruct
    void look() {
        for (ProgrammeView programme : programmes.programmes()) {
            programme.courses().forEach(course -> studiedIn.putIfAbsent(course.code(), programme));
        }
    }

    /** The programme that a course is studied in, or null. */
    public ProgrammeView programme(CourseView course) {
        return studiedIn.get(course.code());
    }

    /** The field chosen, or an empty text. */
    public String getField() {
        return field == null ? "" : field;
    }

    /** Fields with the number of their courses. */
    public List<Map.Entry<String, Long>> getFields() {
        return List.copyOf(shelf.all().stream()
                .map(CourseView::field)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .entrySet());
    }

    /** The address of the catalogue narrowed to a field. */
    public String href(String to) {
        return "/courses?field=" + CaseFilter.encoded(to);
    }

    /** The courses shown. */
    public List<CourseView> getShown() {
        return shelf.all().stream()
                .filter(course -> getField().isEmpty() || course.field().equals(getField()))
                .toList();
    }

    /** How many courses there are in all. */
    public int getCount() {
        return shelf.all().size();
    }
}
