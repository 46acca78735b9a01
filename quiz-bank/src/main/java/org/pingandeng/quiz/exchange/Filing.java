package org.pingandeng.quiz.exchange;

import org.pingandeng.quiz.item.Use;

/**
 * Where questions go whose file does not say it: most systems know no knowledge points and no separation of practice
 * and exam.
 *
 * @param use practice or exam
 * @param topic path of the knowledge point
 * @param difficulty 1 to 5
 */
public record Filing(Use use, String topic, int difficulty) {

    /** Practice, no topic yet, middling: what a file is examined with before anybody chose. */
    public static final Filing OPEN = new Filing(Use.PRACTICE, "未分类", 3);

    public Filing {
        if (topic.isBlank() || difficulty < 1 || difficulty > 5) {
            throw new IllegalArgumentException("A filing needs a topic and a difficulty from 1 to 5");
        }
    }
}
