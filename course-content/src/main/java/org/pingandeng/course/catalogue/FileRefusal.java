package org.pingandeng.course.catalogue;

/** Why a file was not taken into a lesson. */
public enum FileRefusal {
    /** There is no such lesson, or nobody may write it now. */
    NOT_THERE,
    /** Nothing came. */
    EMPTY,
    /** It is larger than such a file may be. */
    TOO_LARGE,
    /** Its content is of another kind than is needed here. */
    FILE_TYPE,
    /** The disk is full. */
    NO_SPACE,
    /** The virus scanner found something in it. */
    INFECTED,
    /** The virus scanner could not look at it. */
    NOT_SCANNED,
    /** Captions are not WebVTT, or their times run backwards. */
    CAPTIONS_BROKEN,
    /** A PDF cannot be read, is locked, or is not safe to show. */
    PDF_UNREADABLE,
    /** Slides and documents cannot be made into PDF on this machine: PDF is asked for. */
    NO_OFFICE,
    /** These slides could not be made into PDF. */
    OFFICE_FAILED,
    /** A package has faults; the desk for packages says which. */
    PACKAGE_NOT_SOUND,
    /** There is no address of its own where a package could run. */
    NO_CONTENT_ORIGIN
}
