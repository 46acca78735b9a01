package org.pingandeng.media.model;

/** Why nothing could be made of a file. */
public enum WorkFailure {
    /** It cannot be read as what it claims to be. */
    UNREADABLE(true),
    /** Its end is missing, as when an upload broke off. */
    CUT_SHORT(true),
    /** There is neither picture nor sound in it. */
    NOTHING_TO_PLAY(true),
    /** It has more streams than any film. */
    TOO_MANY_STREAMS(true),
    /** Its picture is larger or smaller than can be worked at. */
    PICTURE_SIZE(true),
    /** It is longer than a lesson can be. */
    TOO_LONG(true),
    /** It took more time than a file of its length may. */
    TOO_SLOW(false),
    /** What was made of it grew beyond measure. */
    TOO_LARGE(true),
    /** The disk is full. */
    NO_SPACE(false),
    /** There is no ffmpeg on this node. */
    NO_PROGRAM(false),
    /** The original is not where it should be. */
    ORIGINAL_MISSING(false),
    /** Each node that tried fell silent. */
    GAVE_UP(true),
    /** Something of ours broke. */
    FAULT(false);

    private final boolean lasting;

    WorkFailure(boolean lasting) {
        this.lasting = lasting;
    }

    /**
     * Whether another try would end alike.
     *
     * @return true where the file itself is the reason
     */
    public boolean lasting() {
        return lasting;
    }
}
