package org.pingandeng.quiz.exam.model;

import java.util.UUID;

/**
 * What one marker gave for one answer.
 *
 * @param marker who; never shown to candidates or other markers
 * @param given how much, in the units of {@code whole}
 * @param whole of how much; the same for all marks of one answer
 */
public record GivenMark(UUID marker, int given, int whole) {
    public GivenMark {
        if (whole < 1 || given < 0 || given > whole) {
            throw new IllegalArgumentException("A mark lies between nothing and everything");
        }
    }
}
