package org.pingandeng.portal.question;

/** What one may do with questions of the public. Asking and reading needs no permission. */
public final class QuestionPermissions {

    /** Sees the desk of questions, each what one's work there needs. */
    public static final String DESK = "question.desk";
    /** Lets questions in, says who answers, sees the statistics and keeps the working days. */
    public static final String MODERATE = "question.moderate";
    /** Answers what one's role and place are asked to answer. */
    public static final String ANSWER = "question.answer";
    /** Lets answers of others out. */
    public static final String CHECK = "question.check";
    /** Reminds of days, and forgets who asked; the portal does it by itself. */
    public static final String REMIND = "question.remind";

    private QuestionPermissions() {}
}
