package org.pingandeng.portal.community.model;

/** Where an application stands. */
public enum Stage {
    /** Being filled in. */
    DRAFT,
    /** The township looks at it. */
    TOWNSHIP,
    /** Back with the applicant, with a question. */
    QUESTION,
    /** The office looks at it. */
    OFFICE,
    /** Assessors go and see. */
    VISIT,
    /** All scores are in; the office decides. */
    DECISION,
    /** Made known; the public may object. */
    PUBLISHED,
    /** The title was given. */
    GRANTED,
    /** It was not given. */
    REFUSED,
    /** It was given and withdrawn. */
    WITHDRAWN,
    /** The applicant took the application back. */
    TAKEN_BACK;

    /** Whether the public may see it. */
    public boolean open() {
        return this == PUBLISHED || this == GRANTED || this == WITHDRAWN;
    }

    /** Whether nothing more comes of it. */
    public boolean over() {
        return this == GRANTED || this == REFUSED || this == WITHDRAWN || this == TAKEN_BACK;
    }
}
