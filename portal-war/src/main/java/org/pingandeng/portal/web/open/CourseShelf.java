package org.pingandeng.portal.web.open;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pingandeng.course.catalogue.Catalogue;
import org.pingandeng.course.catalogue.CourseView;
import org.pingandeng.portal.outbox.NodeCopy;
import org.pingandeng.portal.outbox.NodeReader;
import org.pingandeng.portal.outbox.OutboxLog;

/** The published courses: a copy in each node's memory that follows the news. */
@ApplicationScoped
public class CourseShelf implements NodeReader {

    @Inject
    Catalogue catalogue;

    @Inject
    OutboxLog log;

    private final NodeCopy<List<CourseView>> copy = new NodeCopy<>(() -> catalogue.courses());

    /** All published courses. */
    public List<CourseView> all() {
        return copy.get(log);
    }

    /**
     * A course.
     *
     * @param code its code
     */
    public Optional<CourseView> find(String code) {
        return all().stream().filter(course -> course.code().equals(code)).findFirst();
    }

    /**
     * Courses that teach something of a field or about one of some topics, the closest first.
     *
     * @param field industry field
     * @param topics topics
     */
    public List<CourseView> about(String field, List<String> topics) {
        return all().stream()
                .filter(course -> closeness(course, field, topics) > 0)
                .sorted((a, b) -> closeness(b, field, topics) - closeness(a, field, topics))
                .limit(2)
                .toList();
    }

    private static int closeness(CourseView course, String field, List<String> topics) {
        boolean teaches = course.lessons().stream()
                .flatMap(lesson -> lesson.topics().stream())
                .anyMatch(taught ->
                        topics.stream().anyMatch(topic -> taught.equals(topic) || taught.startsWith(topic + "/")));
        return (teaches ? 2 : 0) + (course.field().equals(field) ? 1 : 0);
    }

    @Override
    public Set<String> topics() {
        return Set.of("course.published");
    }

    @Override
    public NodeCopy<?> copy() {
        return copy;
    }
}
