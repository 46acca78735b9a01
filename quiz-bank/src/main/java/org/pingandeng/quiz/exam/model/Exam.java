package org.pingandeng.quiz.exam.model;

import java.time.Duration;
import org.pingandeng.quiz.paper.Blueprint;

/**
 * What an exam is.
 *
 * @param code its name for programmes and files
 * @param titleZh Chinese title
 * @param titleEn English title
 * @param time how long a sitting lasts
 * @param passMark points to pass
 * @param attempts how often it may be sat
 * @param grace how long after the end saves that were made in time may still arrive
 * @param blueprint what papers consist of
 */
public record Exam(
        String code,
        String titleZh,
        String titleEn,
        Duration time,
        double passMark,
        int attempts,
        Duration grace,
        Blueprint blueprint) {

    public Exam {
        if (passMark > blueprint.points()) {
            throw new IllegalArgumentException(code + ": nobody can reach the pass mark");
        }
    }
}
