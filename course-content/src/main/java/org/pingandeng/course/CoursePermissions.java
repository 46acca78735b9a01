package org.pingandeng.course;

/** What the use cases of this module ask for. Which role has which is the portal's table. */
public final class CoursePermissions {

    /** Enrol, study, see one's own hours. */
    public static final String STUDY = "course.study";
    /** See all courses and their versions, drafts too. */
    public static final String READ = "course.read";
    /** Bring courses in. */
    public static final String AUTHOR = "course.author";
    /** Publish a version; put programmes together. */
    public static final String REVIEW = "course.review";
    /** Record classroom hours. */
    public static final String RECORD_HOURS = "course.hours.record";
    /** Bring in the dated rules of law. */
    public static final String CHANGE_RULES = "rules.change";

    /** See and set how lessons of a programme are watched. */
    public static final String PLAYER_POLICY = "course.player.policy";
    /** Answer what learners ask about one's courses. */
    public static final String ANSWER = "course.question.answer";
    /** Read what learners say of one's courses and classes. */
    public static final String EVALUATIONS = "course.evaluation.read";
    /** Read the rule table: who must be trained how. */
    public static final String READ_TRAINING_RULES = "course.training.rules";
    /** Keep training classes: open them, decide on sign-ups, hold sessions. */
    public static final String TRAIN = "course.training";
    /** Sign one's own workers up. */
    public static final String SIGN_UP_TEAM = "course.training.team";

    /** Remove what is no longer needed: the portal itself, nobody else. */
    public static final String SWEEP = "course.sweep";

    private CoursePermissions() {}
}
