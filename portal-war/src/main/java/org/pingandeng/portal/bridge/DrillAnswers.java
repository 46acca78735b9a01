package org.pingandeng.portal.bridge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.study.LessonDrillRoom;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.item.Answer;
import org.pingandeng.quiz.practice.PracticeRoom;
import org.pingandeng.quiz.practice.SelfCheckRoom;

/** Takes the visitor's answers in practice, and tells the lesson that asked, if one did: both or neither. */
@ApplicationScoped
public class DrillAnswers {

    private PracticeRoom room;
    private SelfCheckRoom checks;
    private LessonDrillRoom lessons;
    private Visitor visitor;

    /** For the container. */
    protected DrillAnswers() {}

    /** Answers go to practice, and lessons look at them. */
    @Inject
    public DrillAnswers(PracticeRoom room, SelfCheckRoom checks, LessonDrillRoom lessons, Visitor visitor) {
        this.room = room;
        this.checks = checks;
        this.lessons = lessons;
        this.visitor = visitor;
    }

    /**
     * Takes an answer. The same place again changes nothing.
     *
     * @param drill which round
     * @param slot its place
     * @param answer what was answered
     */
    @RolesAllowed(QuizPermissions.PRACTICE)
    @Transactional
    public void answer(UUID drill, int slot, Answer answer) {
        room.answer(drill, visitor.person().value(), slot, answer);
        look(drill);
    }

    /**
     * Takes what the visitor found in their own sentences.
     *
     * @param drill which round
     * @param slot its place
     * @param said the points that were said, by question
     */
    @RolesAllowed(QuizPermissions.PRACTICE)
    @Transactional
    public void check(UUID drill, int slot, Map<Integer, Set<Integer>> said) {
        checks.check(drill, visitor.person().value(), slot, said);
        look(drill);
    }

    private void look(UUID drill) {
        lessons.answered(new LearnerId(visitor.person().value()), drill);
    }
}
