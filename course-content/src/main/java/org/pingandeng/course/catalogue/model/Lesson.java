package org.pingandeng.course.catalogue.model;

import java.util.List;
import java.util.Optional;
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
 * @param kind how it is taught
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
        LessonKind kind,
        int seconds,
        boolean seekAhead,
        Content content,
        List<String> topics,
        List<String> law) {

    /**
     * What a lesson shows. Files are digests in the media library.
     *
     * @param html the text of a text lesson; its pictures have addresses {@code media:<digest>}
     * @param file the file of a PDF or video lesson
     * @param pages how many pages a PDF has, else 0
     * @param captionsZh Chinese captions of a video
     * @param captionsEn English captions of a video
     */
    public record Content(
            Optional<String> html,
            Optional<String> file,
            int pages,
            Optional<String> captionsZh,
            Optional<String> captionsEn) {}
}
