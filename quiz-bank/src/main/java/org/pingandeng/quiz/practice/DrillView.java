package org.pingandeng.quiz.practice;

import java.util.List;
import java.util.UUID;

/**
 * One question of a drill, before or after its answer.
 *
 * @param drill which round
 * @param slot its place, from 1
 * @param slots how many there are
 * @param right how many were right so far
 * @param question what is asked; with its key once it has been answered
 * @param answered whether it has been answered: then the key and the explanation are there
 * @param waiting whether the learner must still compare sentences with the reference
 * @param checked whether the learner has done so: the verdict is then partly their own
 * @param explanation why; empty before the answer
 * @param law articles behind it; empty before the answer
 * @param topic its topic
 * @param code its code; empty before the answer
 */
public record DrillView(
        UUID drill,
        int slot,
        int slots,
        int right,
        QuestionView question,
        boolean answered,
        boolean waiting,
        boolean checked,
        String explanation,
        List<String> law,
        String topic,
        String code) {

    /**
     * Whether another question follows.
     *
     * @return false on the last
     */
    public boolean more() {
        return slot < slots;
    }
}
