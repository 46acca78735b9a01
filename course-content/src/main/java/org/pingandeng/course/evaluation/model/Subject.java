package org.pingandeng.course.evaluation.model;

import java.util.Optional;
import java.util.UUID;

/**
 * What an evaluation is about: a version of a course, or a teacher of a training class.
 *
 * @param about the version, or the class
 * @param teacher the teacher in the class; empty for a course
 */
public record Subject(UUID about, Optional<UUID> teacher) {

    /**
     * A course.
     *
     * @param version its version
     */
    public static Subject course(UUID version) {
        return new Subject(version, Optional.empty());
    }

    /**
     * A teacher.
     *
     * @param of the class
     * @param teacher the teacher's number in it
     */
    public static Subject teacher(UUID of, UUID teacher) {
        return new Subject(of, Optional.of(teacher));
    }

    /** Which form is asked. */
    public Kind kind() {
        return teacher.isPresent() ? Kind.TEACHER : Kind.COURSE;
    }

    /** The two forms. */
    public enum Kind {
        /** Of a course. */
        COURSE,
        /** Of a teacher. */
        TEACHER
    }
}
