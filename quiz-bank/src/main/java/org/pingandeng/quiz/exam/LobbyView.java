package org.pingandeng.quiz.exam;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.quiz.exam.model.ExamRefusal;

/**
 * What a candidate sees before the hall's door.
 *
 * @param exam the exam
 * @param refusal why the door is shut; null when it is open
 * @param running an open sitting to go on with, or null
 * @param attemptsLeft how often it may still be begun
 * @param past closed sittings, the first attempt first
 */
public record LobbyView(ExamView exam, ExamRefusal refusal, UUID running, int attemptsLeft, List<ResultLine> past) {

    /**
     * Whether one may go in.
     *
     * @return true to begin or to go on
     */
    public boolean open() {
        return refusal == null;
    }

    /**
     * The open sitting.
     *
     * @return its id, if there is one
     */
    public Optional<UUID> unfinished() {
        return Optional.ofNullable(running);
    }
}
