package org.pingandeng.portal.kind.model;

/** Why a kind is not kept, and at which field of a form it is said. */
public enum KindRefusal {
    /** The code is no short name of ours. */
    CODE("code"),
    /** Another kind has this code. */
    TAKEN("code"),
    /** The Chinese name is missing or too long. */
    NAME("name"),
    /** The English name is missing or too long. */
    NAME_EN("nameEn"),
    /** The days are none, or too many. */
    DAYS("days"),
    /** What it is for is missing in Chinese, or too long. */
    DUTY("duty"),
    /** What it is for is missing in English, or too long. */
    DUTY_EN("dutyEn"),
    /** Something is of this kind, so that it stays. */
    USED("form"),
    /** It is the last one that is offered. */
    LAST("form"),
    /** There is no such kind. */
    NOT_THERE("form");

    private final String field;

    KindRefusal(String field) {
        this.field = field;
    }

    /** The field at which it is said. */
    public String field() {
        return field;
    }
}
