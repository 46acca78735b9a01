package org.pingandeng.course.scorm;

/** Why a package was not taken in, beside what its findings say. */
public enum PackageRefusal {
    /** No second origin is set up for content of other makers. */
    NO_CONTENT_ORIGIN,
    /** Its findings have errors. */
    NOT_SOUND,
    /** The disk is full. */
    NO_SPACE,
    /** The virus scanner found something in it. */
    INFECTED,
    /** The virus scanner did not answer. */
    NOT_SCANNED,
    /** A file unpacked to more than its list said, or has too long a name. */
    FILE_REFUSED
}
