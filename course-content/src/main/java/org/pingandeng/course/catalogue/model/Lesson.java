package org.pingandeng.course.catalogue.model;

import java.util.List;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.Text;
import org.pingandeng.course.pack.LessonKind;

/**
 * A lesson of one version of a course.
 *
 * @param id the same in every version
 * @param code its code within the course
 * @param chapter the number of its chapter, from 1
 * @param chapterTitle what the chapter is called
 * @param title what it is called
 * @param summary what it is about
 * @param seconds its stated length; no more than this is ever credited
 * @param seekAhead whether a learner may jump over what they have not watched
 * @param content what is shown
 * @param topics what it teaches, as paths
 * @param law which articles stand behind it, such as {@code 安全生产法:28}
 */
public record Lesson(
        LessonId id,
        String code,
        int chapter,
        Text chapterTitle,
        Text title,
        Text summary,
        int seconds,
        boolean seekAhead,
        LessonContent content,
        List<String> topics,
        List<String> law) {

    /**
     * How it is taught.
     *
     * @return the kind of its content
     */
    public LessonKind kind() {
        return content.kind();
    }
}
