package org.pingandeng.portal.editing.model;

/** Why something is not done to a version. */
public enum EditingRefusal {
    /** There is no such thing, or no such version. */
    NOT_THERE,
    /** It is no draft any more. */
    NO_DRAFT,
    /** Somebody else changed the draft meanwhile. */
    CHANGED_MEANWHILE,
    /** Something is missing or wrong in it. */
    INCOMPLETE,
    /** It waits for no review, or another review came first. */
    NOT_IN_REVIEW,
    /** Nobody reviews what they wrote. */
    YOUR_OWN,
    /** Nobody passes two reviews of one version. */
    TWICE,
    /** A reason is due. */
    NO_REASON,
    /** It is not published, or a thing of its kind cannot be withdrawn. */
    NOT_PUBLIC
}
