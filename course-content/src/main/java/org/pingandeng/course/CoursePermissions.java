package org.pingandeng.course;

/** What the use cases of this module ask for. Which role has which is the portal's table. */
public final class CoursePermissions {

    /** Enrol, study, see one's own hours. */
    public static final String STUDY = "course.study";
    /** See all courses and their versions, drafts too. */
    public static final String READ = "course.read";
    /** Bring courses in. */
    public static final String AUTHOR = "course.author";
    /** Publish a version; bring in programmes. */
    public static final String REVIEW = "course.review";
    /** Record classroom hours. */
    public static final String RECORD_HOURS = "course.hours.record";
    /** Bring in the dated rules of law. */
    public static final String CHANGE_RULES = "rules.change";

    private CoursePermissions() {}
}
