package org.pingandeng.portal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.question.AskingRoom;
import org.pingandeng.course.question.model.LessonQuestion;
import org.pingandeng.portal.account.Visitor;

/** What the visitor asked under the lesson that is open, and what was answered to others for everybody. */
@Named("lessonQuestions")
@RequestScoped
public class LessonQuestions {

    @Inject
    AskingRoom room;

    @Inject
    LessonPage page;

    @Inject
    Visitor visitor;

    private List<LessonQuestion> mine;
    private List<LessonQuestion> published;

    /** The visitor's own, the newest first. */
    public List<LessonQuestion> getMine() {
        if (mine == null) {
            mine = room.mine(learner(), lesson());
        }
        return mine;
    }

    /** Others', without their names, the last answered first. */
    public List<LessonQuestion> getPublished() {
        if (published == null) {
            published = room.published(learner(), lesson());
        }
        return published;
    }

    private LessonId lesson() {
        return LessonId.parse(page.getSheet().lesson().id());
    }

    private LearnerId learner() {
        return new LearnerId(visitor.person().value());
    }
}
