package org.pingandeng.course.study;

import java.util.List;
import org.pingandeng.course.catalogue.CourseView;
import org.pingandeng.course.catalogue.CourseView.LessonView;
import org.pingandeng.course.catalogue.model.LessonContent;
import org.pingandeng.course.programme.Completion;
import org.pingandeng.course.programme.LessonProgress;
import org.pingandeng.course.programme.model.PlayerPolicy;
import org.pingandeng.course.study.model.Note;

/**
 * A lesson open before its learner.
 *
 * @param course the course it is part of
 * @param lesson the lesson
 * @param content what it shows; files are digests in the media library
 * @param policy how it is watched
 * @param byAuthor whether its author lets parts be jumped over
 * @param progress what was counted of it
 * @param place the second of a video or the page of a PDF where the learner left off
 * @param notes what the learner noted
 * @param completion where the learner stands in the programme
 */
public record LessonRoom(
        CourseView course,
        LessonView lesson,
        LessonContent content,
        PlayerPolicy policy,
        boolean byAuthor,
        LessonProgress progress,
        int place,
        List<Note> notes,
        Completion completion) {

    /**
     * Whether parts may be jumped over.
     *
     * @return as the policy says, or as the author says where it leaves that to them
     */
    public boolean seekAhead() {
        return policy.seeking().ahead(byAuthor);
    }

    /**
     * Which lesson of the programme this is.
     *
     * @return 1 for the first
     */
    public int number() {
        List<LessonProgress> all = completion.lessons();
        int at = 0;
        while (at < all.size() && !all.get(at).lesson().id().equals(lesson.id())) {
            at++;
        }
        return at + 1;
    }

    /**
     * The lesson after this one in the programme.
     *
     * @return the lesson, or null after the last
     */
    public LessonProgress next() {
        List<LessonProgress> all = completion.lessons();
        for (int at = 0; at + 1 < all.size(); at++) {
            if (all.get(at).lesson().id().equals(lesson.id())) {
                return all.get(at + 1);
            }
        }
        return null;
    }
}
