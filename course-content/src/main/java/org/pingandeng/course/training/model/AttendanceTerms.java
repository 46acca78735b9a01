package org.pingandeng.course.training.model;

/**
 * When somebody is late or absent.
 *
 * @param lateAfter minutes after the beginning from which an arrival is late
 * @param absentAfter minutes after the beginning from which an arrival counts as absence
 * @param lateLosesTime whether the minutes before a late arrival are not credited
 * @param codesNeeded how many of the three codes of a session must be typed in
 */
public record AttendanceTerms(int lateAfter, int absentAfter, boolean lateLosesTime, int codesNeeded) {

    /** What a new class begins with. */
    public static final AttendanceTerms USUAL = new AttendanceTerms(10, 30, true, 2);
}
