package org.pingandeng.course.offline.model;

import java.util.UUID;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.hours.model.Span;

/**
 * A stretch of study as a device recorded it. Lengths and moments are milliseconds; moments count from 1970.
 *
 * @param sequence its number on the device, from 1
 * @param lesson what was studied
 * @param keeping under which keeping of the lesson
 * @param session one opening of the page: steady times of one session can be compared
 * @param from where the medium stood at the beginning; 0 for what is read
 * @param to where it stood at the end; 0 for what is read
 * @param lasted how long it took, by the steady clock
 * @param startedAt the device's clock at the beginning
 * @param steady the steady clock at the beginning: it runs on whatever the device's clock is set to
 * @param contact the server's clock when the device last heard of it
 * @param contactDevice the device's clock at that moment
 */
public record Watched(
        long sequence,
        LessonId lesson,
        UUID keeping,
        UUID session,
        long from,
        long to,
        long lasted,
        long startedAt,
        long steady,
        long contact,
        long contactDevice) {

    /**
     * What the device signs and chains.
     *
     * @return all fields in their order, with bars between
     */
    public String text() {
        return sequence + "|" + lesson + "|" + keeping + "|" + session + "|" + from + "|" + to + "|" + lasted + "|"
                + startedAt + "|" + steady + "|" + contact + "|" + contactDevice;
    }

    /**
     * The server's time at the beginning, as well as the device can know it.
     *
     * @return milliseconds from 1970
     */
    public long serverStart() {
        return startedAt + contact - contactDevice;
    }

    /**
     * Whether the numbers make sense at all.
     *
     * @return false for what no device of ours writes
     */
    public boolean sane() {
        boolean fits = from >= 0 && to >= from && to <= Span.LONGEST && lasted >= 0 && lasted <= Span.LONGEST;
        return fits && sequence >= 1 && moment(startedAt) && moment(contact) && moment(contactDevice) && steady >= 0;
    }

    private static boolean moment(long millis) {
        return millis >= 0 && millis < 32_503_680_000_000L;
    }
}
