package org.pingandeng.portal.talk.model;

/** Why a talk cannot be kept. It then stays on the phone. */
public enum TalkRefusal {
    /** The foreman belongs to no organisation that could keep it. */
    NO_ENTERPRISE,
    /** There is no such case. */
    NO_CASE,
    /** The team's name or the signatures are missing, doubled or too long. */
    INCOMPLETE,
    /** The phone's clock is more than a day ahead. */
    TIME_WRONG,
    /** Another talk was kept under the same number. */
    OTHER_TALK
}
