package org.pingandeng.quiz.practice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One question of a running mock exam: with what was answered so far, without any key.
 *
 * @param mock which
 * @param title its name
 * @param slot its place, from 1
 * @param answered for each place in order, whether something was answered there
 * @param points what the place is worth
 * @param topic its topic
 * @param question what is asked
 * @param endsAt when answering ends; null where it has no end
 * @param secondsLeft until then, by the server's clock; 0 where it has no end
 */
public record MockView(
        UUID mock,
        String title,
        int slot,
        List<Boolean> answered,
        double points,
        String topic,
        QuestionView question,
        Instant endsAt,
        long secondsLeft) {

    /**
     * How many places there are.
     *
     * @return the number
     */
    public int slots() {
        return answered.size();
    }

    /**
     * How many places have no answer.
     *
     * @return the number
     */
    public long open() {
        return answered.stream().filter(done -> !done).count();
    }
}
