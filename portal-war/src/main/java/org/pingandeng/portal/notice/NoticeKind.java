package org.pingandeng.portal.notice;

import java.util.Locale;

/** What a notice is about. Its words stand in the bundle under {@code notice.<key>}, its parameters in the notice. */
public enum NoticeKind {
    /** Enrolled in a programme: {@code title}. */
    ENROLLED,
    /** A programme's hours are complete and its exam is open: {@code title}. */
    EXAM_OPEN,
    /** An exam was passed: {@code title}, {@code score}. */
    EXAM_PASSED,
    /** An exam was not passed: {@code title}, {@code score}. */
    EXAM_FAILED,
    /** A mark was corrected: {@code title}, {@code before}, {@code score}, {@code reason}. */
    EXAM_REGRADED,
    /** An objection to a question was upheld: {@code slot}, {@code answer}. */
    APPEAL_UPHELD,
    /** An objection to a question was turned down: {@code slot}, {@code answer}. */
    APPEAL_REJECTED,
    /** A certificate was issued: {@code title}, {@code serial}. */
    CERTIFICATE_ISSUED,
    /** A certificate was withdrawn: {@code title}, {@code serial}, {@code reason}. */
    CERTIFICATE_REVOKED,
    /** A seat in a training class was given: {@code title}. */
    CLASS_ACCEPTED,
    /** A request for a seat was accepted and waits for one: {@code title}. */
    CLASS_QUEUED,
    /** A request for a seat was refused: {@code title}, {@code reason}, {@code words}. */
    CLASS_REFUSED,
    /** A document is asked for: {@code title}, {@code words}. */
    CLASS_DOCUMENT,
    /** A seat became free: {@code title}. */
    CLASS_PROMOTED,
    /** A class or one of its sessions was moved: {@code title}, {@code words}. */
    CLASS_CHANGED,
    /** A class was called off: {@code title}, {@code words}. */
    CLASS_CANCELLED,
    /** Leave was granted: {@code title}, {@code words}. */
    CLASS_LEAVE_GRANTED,
    /** Leave was not granted: {@code title}, {@code words}. */
    CLASS_LEAVE_REFUSED,
    /** Practical training waits to be confirmed: {@code title}, {@code words}. */
    CLASS_PRACTICE,
    /** A learner asked something under a lesson: {@code title}. */
    LESSON_QUESTION,
    /** What was asked under a lesson was answered: {@code title}. */
    LESSON_ANSWER,
    /** A sign-up for a date of an exam was accepted: {@code title}, {@code date}, {@code bell}, {@code place}. */
    DATE_ACCEPTED,
    /** A sign-up for a date was refused: {@code title}, {@code date}, {@code reason}, {@code words}. */
    DATE_REFUSED,
    /** The office put somebody on a date: {@code title}, {@code date}, {@code bell}, {@code place}. */
    DATE_LISTED,
    /** The office took somebody off a date: {@code title}, {@code date}. */
    DATE_REMOVED,
    /** A date was moved: {@code title}, {@code date}, {@code bell}, {@code words}. */
    DATE_MOVED,
    /** A date's hours or place changed: {@code title}, {@code date}, {@code bell}, {@code place}. */
    DATE_CHANGED,
    /** A date was cancelled: {@code title}, {@code date}, {@code words}. */
    DATE_CANCELLED,
    /** A date makes up for a missed one: {@code title}, {@code date}, {@code bell}, {@code place}. */
    DATE_MADE_UP,
    /** A date's results are released: {@code title}, {@code date}. */
    DATE_RELEASED,
    /** A date is tomorrow or sooner: {@code title}, {@code date}, {@code bell}, {@code place}. */
    DATE_NEAR,
    /** A practical part was passed: {@code title}, {@code score}. */
    PRACTICAL_PASSED,
    /** A practical part was not passed: {@code title}, {@code score}. */
    PRACTICAL_FAILED,
    /** The account's password was changed. */
    PASSWORD_CHANGED,
    /** The account's mail address was changed. */
    EMAIL_CHANGED,
    /** The account's phone was changed. */
    PHONE_CHANGED,
    /** The office warns enterprises: {@code title}. */
    ALERT,
    /** An alert was not read in time: {@code title}. */
    ALERT_LATE,
    /** A reviewer gave back what one had written: {@code title}, {@code words}. */
    PIECE_RETURNED,

    /** A question of the public is one's to answer: {@code title}, {@code date}. */
    QUESTION_ROUTED,
    /** An answer was given back to be written better: {@code title}, {@code words}. */
    QUESTION_RETURNED,
    /** What one asked was not taken: {@code title}. */
    QUESTION_REFUSED,
    /** What one asked was answered: {@code title}. */
    QUESTION_ANSWERED,
    /** A question is to be answered in a few days: {@code title}, {@code date}. */
    QUESTION_DUE,
    /** A question was not answered in time: {@code title}, {@code date}. */
    QUESTION_LATE,
    /** An answer is to be read again: {@code title}, {@code date}. */
    QUESTION_REVIEW,
    /** A hazard on a photo was assigned to one's organisation: {@code title}, {@code due}. */
    SNAP_ASSIGNED,
    /** A question about an application for a title: {@code title}, {@code words}. */
    TITLE_QUESTION,
    /** One is named for a visit: {@code title}, {@code place}, {@code date}. */
    TITLE_VISIT,
    /** An application's result was made known: {@code title}. */
    TITLE_PUBLISHED,
    /** An application was turned down: {@code title}, {@code words}. */
    TITLE_REFUSED,
    /** A title was given: {@code title}, {@code number}. */
    TITLE_GRANTED,
    /** A title was withdrawn: {@code title}, {@code words}. */
    TITLE_WITHDRAWN,
    /** A year of a title is to be reported: {@code title}, {@code date}. */
    TITLE_REPORT,
    /** A title ends soon: {@code title}, {@code date}. */
    TITLE_RENEW,
    /** A title has ended: {@code title}, {@code date}. */
    TITLE_ENDED,
    /** Seats became free for a booking that waited: {@code title}, {@code heads}. */
    SEATS_FREED;

    /** @return its key in the bundle */
    public String key() {
        return "notice." + name().toLowerCase(Locale.ROOT);
    }
}
