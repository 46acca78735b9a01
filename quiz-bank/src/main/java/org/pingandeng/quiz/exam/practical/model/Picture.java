package org.pingandeng.quiz.exam.practical.model;

/**
 * A photo of an entry, or a signature drawn under it.
 *
 * @param kind which of both
 * @param number among those of its kind, from 0
 * @param bytes JPEG for a photo, PNG for a signature
 */
public record Picture(Kind kind, int number, byte[] bytes) {

    /** What pictures there are. */
    public enum Kind {
        PHOTO,
        EXAMINER,
        CANDIDATE
    }
}
