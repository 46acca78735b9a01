package org.pingandeng.quiz;

/** The permissions of this module, one a use case; the house says which role has which. */
public final class QuizPermissions {

    /** Practises and keeps a notebook of wrong answers. */
    public static final String PRACTICE = "quiz.practice";
    /** Sits exams and sees own results. */
    public static final String SIT = "quiz.exam.sit";
    /** Defines exams. */
    public static final String EXAM_OFFICE = "quiz.exam.office";
    /** Watches over sittings. */
    public static final String WATCH = "quiz.exam.watch";
    /** Marks answers that persons must read. */
    public static final String MARK = "quiz.exam.mark";
    /** Rules appeals against items. */
    public static final String RULE = "quiz.exam.rule";
    /** Reads items with their keys. */
    public static final String READ = "quiz.item.read";
    /** Writes and imports items. */
    public static final String AUTHOR = "quiz.item.author";
    /** Approves and retires items. */
    public static final String REVIEW = "quiz.item.review";

    /** Reads how exams and their items did. */
    public static final String STATISTICS = "quiz.statistics.read";

    private QuizPermissions() {}
}
