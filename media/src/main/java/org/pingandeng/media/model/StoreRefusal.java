package org.pingandeng.media.model;

/** Why a file was not taken. */
public enum StoreRefusal {
    /** It is larger than the caller allows. */
    TOO_LARGE,
    /** Its content is of another kind than the caller allows, whatever its name says. */
    TYPE_NOT_ALLOWED,
    /** There is nothing in it. */
    EMPTY,
    /** The disk is full. */
    NO_SPACE,
    /** The virus scanner found something in it. */
    INFECTED,
    /** The virus scanner could not look at it. */
    NOT_SCANNED
}
