package org.pingandeng.course;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A lesson, the same one in every version of its course, so that a new version takes nobody's minutes away.
 *
 * @param value made from the codes of course and lesson
 */
public record LessonId(UUID value) {

    /**
     * The lesson with these codes.
     *
     * @param course the course's code
     * @param lesson the lesson's code within it
     * @return always the same number for the same codes
     */
    public static LessonId of(String course, String lesson) {
        return new LessonId(UUID.nameUUIDFromBytes((course + "/" + lesson).getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Reads an id.
     *
     * @param text as {@link #toString} writes it
     * @return the id
     */
    public static LessonId parse(String text) {
        return new LessonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
