package org.pingandeng.portal.question.model;

/** Why something is not asked, said or decided; each has its words at the edge. */
public enum QuestionRefusal {
    /** There is no line that says what it is about. */
    NO_TITLE("title"),
    /** The line is too long. */
    LONG_TITLE("title"),
    /** There are no words. */
    NO_WORDS("words"),
    /** The words are too many. */
    LONG_WORDS("words"),
    /** There is no such subject or target. */
    NO_TOPIC("topic"),
    /** There is no name. */
    NO_NAME("name"),
    /** The phone has not eleven digits. */
    NO_PHONE("phone"),
    /** The sum is not right. */
    WRONG_SUM("sum"),
    /** A field was filled that people do not see. */
    TRAP("title"),
    /** Too many came from one address in a minute. */
    TOO_OFTEN("title"),
    /** One person asked too many in a day. */
    TOO_MANY("title"),
    /** The form is too old or was made up. */
    BAD_FORM("title"),
    /** Somebody was quicker, or it is not the time for that. */
    NOT_NOW("words"),
    /** There is no reason. */
    NO_REASON("reason"),
    /** Nobody is named to answer. */
    NO_ROUTE("role"),
    /** An answer cites no article, and does not say that none is needed. */
    NO_ARTICLE("articles"),
    /** The library has no such article. */
    UNKNOWN_ARTICLE("articles"),
    /** The day for reading it again is not ahead. */
    REVIEW_DAY("reviewBy"),
    /** Whoever wrote an answer does not let it out. */
    OWN_ANSWER("words"),
    /** There are no more questions to ask on. */
    NO_MORE("words"),
    /** It was rated. */
    RATED_BEFORE("stars"),
    /** There are no stars. */
    NO_STARS("stars"),
    /** A line of days cannot be read. */
    BAD_DAYS("days");

    private final String at;

    QuestionRefusal(String at) {
        this.at = at;
    }

    /** The field it is about. */
    public String field() {
        return at;
    }
}
