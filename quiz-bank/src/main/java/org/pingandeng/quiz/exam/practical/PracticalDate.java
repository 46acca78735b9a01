package org.pingandeng.quiz.exam.practical;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingandeng.quiz.exam.ExamView;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.office.model.ExamSession;
import org.pingandeng.quiz.exam.practical.model.PracticalRefusal;
import org.pingandeng.quiz.exam.practical.model.PracticalResult;
import org.pingandeng.quiz.exam.practical.model.PracticalRule;
import org.pingandeng.quiz.exam.practical.model.ScoreSheet;
import org.pingandeng.quiz.exam.practical.model.Subject;

/**
 * A date before its examiners.
 *
 * @param session the date
 * @param exam its exam
 * @param rule of its day
 * @param stands everybody on it, in the order of the roster
 */
public record PracticalDate(ExamSession session, ExamView exam, PracticalRule rule, List<Stand> stands) {

    /**
     * A candidate of the date.
     *
     * @param candidate who
     * @param ticket the number on their ticket
     * @param refusal why they do not sit the practical part now; empty where they do
     * @param seed by which their sheets were drawn; 0 where the draw waits for the day
     * @param sheets the drawn ones; none where the draw waits for the day
     * @param result how they stand
     * @param whole whether everything that was handed in is as it was sealed
     */
    public record Stand(
            CandidateId candidate,
            String ticket,
            Optional<PracticalRefusal> refusal,
            long seed,
            Map<Subject, ScoreSheet> sheets,
            PracticalResult result,
            boolean whole) {}
}
