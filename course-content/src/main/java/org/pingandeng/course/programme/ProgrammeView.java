package org.pingandeng.course.programme;

import java.util.List;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.CourseView;

/**
 * A programme, for everybody.
 *
 * @param code for addresses: {@code /learn/programme?p=<code>}
 * @param title what it is called
 * @param summary what it is about
 * @param audience whom it is for
 * @param requiredSeconds how much study it asks for
 * @param secondsPerClassHour how long a class hour is
 * @param rule the rule that asks for it, or null
 * @param courses its published courses
 * @param onlineSeconds what their lessons give at most
 * @param classroom whether the rest is taught in a classroom
 * @param exam the code of the exam it ends with, or null
 */
public record ProgrammeView(
        String code,
        Text title,
        Text summary,
        Text audience,
        long requiredSeconds,
        int secondsPerClassHour,
        RuleView rule,
        List<CourseView> courses,
        long onlineSeconds,
        boolean classroom,
        String exam) {

    /**
     * Class hours asked for.
     *
     * @return rounded up to a tenth
     */
    public double classHours() {
        return Math.ceil(requiredSeconds * 10.0 / secondsPerClassHour) / 10;
    }

    /**
     * Class hours that the lessons give at most.
     *
     * @return rounded down to a tenth
     */
    public double onlineHours() {
        return Math.floor(Math.min(onlineSeconds, requiredSeconds) * 10.0 / secondsPerClassHour) / 10;
    }

    /**
     * Class hours left for classrooms.
     *
     * @return rounded up to a tenth, 0 for a programme without classroom
     */
    public double classroomHours() {
        return classroom
                ? Math.ceil(Math.max(0, requiredSeconds - onlineSeconds) * 10.0 / secondsPerClassHour) / 10
                : 0;
    }

    /**
     * Whether its study is better told in minutes.
     *
     * @return true when it asks for less than a class hour
     */
    public boolean brief() {
        return requiredSeconds < secondsPerClassHour;
    }

    /**
     * Minutes asked for.
     *
     * @return rounded up
     */
    public long minutes() {
        return (requiredSeconds + 59) / 60;
    }
}
