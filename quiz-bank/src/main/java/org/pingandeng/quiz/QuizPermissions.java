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
    /** Reads the catalogues that items are filed by. */
    public static final String CATALOGUES = "quiz.catalogue.read";
    /** Brings new catalogues in. */
    public static final String CATALOGUES_KEEP = "quiz.catalogue.keep";
    /** Works off imports; the portal does it by itself. */
    public static final String IMPORT_WORK = "quiz.import.work";
    /** Makes blueprints and papers, and offers mock exams. */
    public static final String PAPER = "quiz.paper";
    /** Sets exams from blueprints and papers for candidates of one's own choice. */
    public static final String EXAM_SET = "quiz.exam.set";

    /** Scores practical exams. */
    public static final String PRACTICAL = "quiz.exam.practical";

    private QuizPermissions() {}
}
