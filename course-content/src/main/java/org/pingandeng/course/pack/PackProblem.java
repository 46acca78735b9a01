package org.pingandeng.course.pack;

/**
 * Something in an archive that must be put right before it can become a course.
 *
 * @param file the file it is in, as the archive names it
 * @param kind what is wrong
 * @param detail where or what exactly; may be blank
 */
public record PackProblem(String file, Kind kind, String detail) {

    /** What can be wrong. */
    public enum Kind {
        /** The archive cannot be opened at all. */
        NO_ARCHIVE,
        /** A name points outside the archive, or twice to the same place. */
        UNSAFE_NAME,
        /** It unpacks to more than is reasonable. */
        TOO_LARGE,
        /** There are more files than is reasonable. */
        TOO_MANY_FILES,
        /** {@code course.json} is missing. */
        MANIFEST_MISSING,
        /** {@code course.json} is not JSON. */
        MANIFEST_BROKEN,
        /** It is of a format this portal does not know. */
        FORMAT_UNKNOWN,
        /** Something that must be said is missing. */
        FIELD_MISSING,
        /** A code has other characters than a–z, 0–9 and hyphens. */
        CODE_INVALID,
        /** Another organisation's course has this code. */
        CODE_OF_ANOTHER,
        /** Two lessons have one code. */
        CODE_TWICE,
        /** A lesson is of a kind this portal does not know. */
        KIND_UNKNOWN,
        /** A lesson's length is missing or makes no sense. */
        LENGTH_INVALID,
        /** A lesson's stated length is more than its video's. */
        LENGTH_BEYOND_VIDEO,
        /** A file that a lesson names is not there. */
        FILE_MISSING,
        /** A file's content is of another kind than the lesson says. */
        FILE_TYPE,
        /** A text is not UTF-8, or empty. */
        TEXT_UNREADABLE,
        /** A PDF cannot be read, is locked, or is not safe to show. */
        PDF_UNREADABLE,
        /** Captions are not WebVTT, or their times run backwards. */
        CAPTIONS_BROKEN,
        /** A package has faults; brought in by itself, each is told. */
        PACKAGE_NOT_SOUND,
        /** There is no address of its own where a package could run. */
        NO_CONTENT_ORIGIN,
        /** A video has no Chinese captions. */
        CAPTIONS_MISSING,
        /** A scenario or another exercise is not fit for learners. */
        EXERCISE_FAULT,
        /** The disk is full. */
        NO_SPACE,
        /** The virus scanner found something in a file. */
        INFECTED,
        /** The virus scanner could not look at a file. */
        NOT_SCANNED
    }
}
