package org.pingandeng.course.catalogue.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.catalogue.model.LessonContent.Prose;

/**
 * What is different between two versions of a course, lesson by lesson.
 *
 * @param course what is different about the course itself
 * @param lessons the lessons that are different, in the order of the new version, those that are gone last
 */
public record CourseDiff(Set<Aspect> course, List<Change> lessons) {

    /** What can be different. */
    public enum Aspect {
        TITLE,
        SUMMARY,
        FIELD,
        PICTURE,
        CHAPTER,
        PLACE,
        KIND,
        LENGTH,
        SEEK_AHEAD,
        TOPICS,
        LAW,
        TEXT,
        CONTENT
    }

    /** What became of a lesson. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    /**
     * A lesson that is different.
     *
     * @param kind what became of it
     * @param lesson as it is now; as it was when it is gone
     * @param before as it was; empty for a new one
     * @param aspects what is different
     * @param lines of a text that is different: those that came and those that went
     */
    public record Change(Kind kind, Lesson lesson, Optional<Lesson> before, Set<Aspect> aspects, List<Line> lines) {}

    /**
     * A line of a text.
     *
     * @param added true when it came, false when it went
     * @param text what it says
     */
    public record Line(boolean added, String text) {}

    /**
     * Compares two versions.
     *
     * @param before the one that learners have
     * @param after the one that comes
     * @return the differences
     */
    public static CourseDiff between(Version before, Version after) {
        Map<LessonId, Lesson> old = byId(before);
        Set<LessonId> still = unmoved(before, after);
        List<Change> changes = new ArrayList<>();
        for (Lesson lesson : after.lessons()) {
            Lesson was = old.remove(lesson.id());
            if (was == null) {
                changes.add(new Change(Kind.ADDED, lesson, Optional.empty(), Set.of(), List.of()));
            } else {
                changed(was, lesson, still.contains(lesson.id())).ifPresent(changes::add);
            }
        }
        old.values()
                .forEach(gone -> changes.add(new Change(Kind.REMOVED, gone, Optional.of(gone), Set.of(), List.of())));
        return new CourseDiff(words(before, after), List.copyOf(changes));
    }

    private static Map<LessonId, Lesson> byId(Version version) {
        return version.lessons().stream()
                .collect(Collectors.toMap(Lesson::id, each -> each, (one, same) -> one, LinkedHashMap::new));
    }

    private static Set<LessonId> unmoved(Version before, Version after) {
        List<LessonId> old = before.lessons().stream().map(Lesson::id).toList();
        List<LessonId> now = after.lessons().stream().map(Lesson::id).toList();
        return CommonOrder.of(old, now).stream().map(pair -> now.get(pair[1])).collect(Collectors.toSet());
    }

    private static Set<Aspect> words(Version before, Version after) {
        Set<Aspect> found = EnumSet.noneOf(Aspect.class);
        note(found, Aspect.TITLE, before.title(), after.title());
        note(found, Aspect.SUMMARY, before.summary(), after.summary());
        note(found, Aspect.FIELD, before.field(), after.field());
        note(found, Aspect.PICTURE, before.picture(), after.picture());
        return found;
    }

    private static Optional<Change> changed(Lesson was, Lesson is, boolean unmoved) {
        Set<Aspect> found = EnumSet.noneOf(Aspect.class);
        note(found, Aspect.TITLE, was.title(), is.title());
        note(found, Aspect.SUMMARY, was.summary(), is.summary());
        note(found, Aspect.CHAPTER, was.chapterTitle(), is.chapterTitle());
        note(found, Aspect.PLACE, true, unmoved);
        note(found, Aspect.KIND, was.kind(), is.kind());
        note(found, Aspect.LENGTH, was.seconds(), is.seconds());
        note(found, Aspect.SEEK_AHEAD, was.seekAhead(), is.seekAhead());
        note(found, Aspect.TOPICS, was.topics(), is.topics());
        note(found, Aspect.LAW, was.law(), is.law());
        boolean texts = was.content() instanceof Prose && is.content() instanceof Prose;
        if (!shown(was).equals(shown(is))) {
            found.add(texts ? Aspect.TEXT : Aspect.CONTENT);
        }
        List<Line> lines = found.contains(Aspect.TEXT)
                ? lines(lines((Prose) was.content()), lines((Prose) is.content()))
                : lines(was.content().lines(), is.content().lines());
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Change(Kind.CHANGED, is, Optional.of(was), found, lines));
    }

    /** Of a text only what a learner sees counts, not how it was written. */
    private static Object shown(Lesson lesson) {
        return lesson.content() instanceof Prose prose ? prose.html() : lesson.content();
    }

    private static void note(Set<Aspect> found, Aspect aspect, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            found.add(aspect);
        }
    }

    private static List<Line> lines(List<String> old, List<String> now) {
        List<Line> all = new ArrayList<>();
        int one = 0;
        int other = 0;
        List<int[]> pairs = new ArrayList<>(CommonOrder.of(old, now));
        pairs.add(new int[] {old.size(), now.size()});
        for (int[] pair : pairs) {
            old.subList(one, pair[0]).forEach(line -> all.add(new Line(false, line)));
            now.subList(other, pair[1]).forEach(line -> all.add(new Line(true, line)));
            one = pair[0] + 1;
            other = pair[1] + 1;
        }
        return List.copyOf(all);
    }

    /** The paragraphs of what is shown, without their tags. */
    private static List<String> lines(Prose prose) {
        return prose.html()
                .replaceAll("</(p|li|h[2-6]|tr|blockquote|pre)>", "\n")
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
