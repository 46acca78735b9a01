package org.pingandeng.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingandeng.course.catalogue.Catalogue;
import org.pingandeng.course.catalogue.CourseView;

/** Published courses can be found by their words and by their lessons. */
@ApplicationScoped
public class CourseSource implements SearchSource {

    @Inject
    Catalogue catalogue;

    @Override
    public String kind() {
        return "course";
    }

    @Override
    public String topic() {
        return "course.published";
    }

    @Override
    public List<String> keys() {
        return catalogue.courses().stream().map(CourseView::code).toList();
    }

    @Override
    public List<Entry> read(String key) {
        return catalogue.course(key).map(CourseSource::entry).stream().toList();
    }

    static Entry entry(CourseView course) {
        String text = Stream.concat(
                        Stream.of(course.summary()), course.lessons().stream().map(lesson -> lesson.summary()))
                .flatMap(words -> Stream.of(words.zh(), words.en()))
                .collect(Collectors.joining("\n"));
        String more = course.lessons().stream()
                .map(lesson ->
                        lesson.title().zh() + "\n" + lesson.title().en() + "\n" + String.join("\n", lesson.topics()))
                .collect(Collectors.joining("\n"));
        String law = course.lessons().stream()
                .flatMap(lesson -> lesson.law().stream())
                .distinct()
                .collect(Collectors.joining("\n"));
        return new Entry(
                "course",
                course.code(),
                "/course?c=" + course.code(),
                course.title().zh() + "\n" + course.title().en(),
                text,
                course.field() + "\n" + more + "\n" + law,
                Facts.of(course.field(), null));
    }
}
