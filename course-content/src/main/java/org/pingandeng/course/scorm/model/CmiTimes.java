package org.pingandeng.course.scorm.model;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time as the two versions of SCORM write them. */
final class CmiTimes {

    /** HHHH:MM:SS.SS, SCORM 1.2 run-time environment, CMITimespan. */
    private static final Pattern TIMESPAN = Pattern.compile("(\\d{2,4}):(\\d{2}):(\\d{2})(?:\\.(\\d{1,2}))?");
    /** ISO 8601 with at most two places of a second, SCORM 2004 run-time environment, timeinterval. */
    private static final Pattern INTERVAL = Pattern.compile(
            "P(?=.)(?:(\\d{1,4})Y)?(?:(\\d{1,4})M)?(?:(\\d{1,5})D)?(?:T(?=.)(?:(\\d{1,6})H)?(?:(\\d{1,7})M)?(?:(\\d{1,9})(?:\\.(\\d{1,2}))?S)?)?");

    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,2})?");
    private static final Pattern MOMENT = Pattern.compile(
            "\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}(:\\d{2}(:\\d{2}(\\.\\d{1,3})?)?)?(Z|[+-]\\d{2}(:\\d{2})?)?)?)?)?");

    private static final long SECOND = 1_000;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private CmiTimes() {}

    /** A length of time of SCORM 1.2 in milliseconds; empty where it is none. */
    static OptionalLong timespan(String text) {
        Matcher found = TIMESPAN.matcher(text);
        return found.matches()
                ? OptionalLong.of(whole(found, 1) * HOUR
                        + whole(found, 2) * MINUTE
                        + whole(found, 3) * SECOND
                        + hundredths(found.group(4)))
                : OptionalLong.empty();
    }

    /** A length of time of SCORM 2004 in milliseconds, a year as 365 days and a month as 30; empty where it is none. */
    static OptionalLong interval(String text) {
        Matcher found = INTERVAL.matcher(text);
        return found.matches()
                ? OptionalLong.of(whole(found, 1) * 365 * DAY
                        + whole(found, 2) * 30 * DAY
                        + whole(found, 3) * DAY
                        + whole(found, 4) * HOUR
                        + whole(found, 5) * MINUTE
                        + whole(found, 6) * SECOND
                        + hundredths(found.group(7)))
                : OptionalLong.empty();
    }

    private static long whole(Matcher found, int group) {
        return found.group(group) == null ? 0 : Long.parseLong(found.group(group));
    }

    private static long hundredths(String digits) {
        return digits == null ? 0 : Long.parseLong(digits) * (digits.length() == 1 ? 100 : 10);
    }

    /** Whether a text is a time of day of SCORM 1.2. */
    static boolean time(String text) {
        return TIME.matcher(text).matches();
    }

    /** Whether a text is a moment of SCORM 2004. */
    static boolean moment(String text) {
        return MOMENT.matcher(text).matches();
    }

    /** Milliseconds as SCORM 1.2 writes them. */
    static String asTimespan(long millis) {
        long hours = Math.min(9_999, millis / HOUR);
        return "%04d:%02d:%02d.%02d".formatted(hours, millis / MINUTE % 60, millis / SECOND % 60, millis % SECOND / 10);
    }

    /** Milliseconds as SCORM 2004 writes them. */
    static String asInterval(long millis) {
        return "PT%dH%dM%d.%02dS"
                .formatted(millis / HOUR, millis / MINUTE % 60, millis / SECOND % 60, millis % SECOND / 10);
    }
}
