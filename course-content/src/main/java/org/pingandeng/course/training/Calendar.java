package org.pingandeng.course.training;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.pingandeng.course.training.model.Session;

/** A timetable as an iCalendar file (RFC 5545): lines end in CR LF, none is longer than 75 octets. */
final class Calendar {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;

    private final StringBuilder out = new StringBuilder();

    private Calendar() {}

    /**
     * A session with the name of its class.
     *
     * @param session when and where
     * @param title of the class
     */
    record Event(Session session, String title) {}

    static String of(List<Event> events, Instant now) {
        Calendar calendar = new Calendar();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//pingandeng//training//ZH");
        calendar.line("METHOD:PUBLISH");
        calendar.line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        events.forEach(event -> calendar.event(event, now));
        calendar.line("END:VCALENDAR");
        return calendar.out.toString();
    }

    private void event(Event event, Instant now) {
        Session session = event.session();
        line("BEGIN:VEVENT");
        line("UID:" + session.id() + "@pingandeng");
        line("DTSTAMP:" + STAMP.format(now));
        line("DTSTART:" + STAMP.format(session.hours().from()));
        line("DTEND:" + STAMP.format(session.hours().to()));
        line("SUMMARY:" + text(event.title() + " · " + session.subject()));
        if (!session.room().isEmpty()) {
            line("LOCATION:" + text(session.room()));
        }
        if (!session.link().isEmpty()) {
            line("URL:" + session.link());
        }
        line("DESCRIPTION:" + text(session.teacher().name()));
        line("END:VEVENT");
    }

    private static String text(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** A longer line goes on after CR LF and a blank; no character is cut. */
    private void line(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            String character = Character.toString(line.codePointAt(at));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(character);
            octets += size;
        }
        out.append("\r\n");
    }
}
