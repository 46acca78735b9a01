package org.pingandeng.course.training;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

/** A timetable or programme as an iCalendar file (RFC 5545): lines end in CR LF, none is longer than 75 octets. */
public final class Calendar {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;

    private final StringBuilder out = new StringBuilder();

    private Calendar() {}

    /**
     * Something that happens.
     *
     * @param id which; a calendar that has it already changes it
     * @param from when it begins
     * @param to when it ends
     * @param title what it is called
     * @param place where; empty for nowhere
     * @param link its page; empty for none
     * @param words what else there is to say
     * @param cancelled whether it was called off
     */
    public record Event(
            UUID id,
            Instant from,
            Instant to,
            String title,
            String place,
            String link,
            String words,
            boolean cancelled) {}

    /**
     * The file.
     *
     * @param events what happens
     * @param now when it was asked for
     */
    public static String of(List<Event> events, Instant now) {
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
        line("BEGIN:VEVENT");
        line("UID:" + event.id() + "@pingandeng");
        line("DTSTAMP:" + STAMP.format(now));
        line("DTSTART:" + STAMP.format(event.from()));
        line("DTEND:" + STAMP.format(event.to()));
        line("SUMMARY:" + text(event.title()));
        if (event.cancelled()) {
            line("STATUS:CANCELLED");
        }
        if (!event.place().isEmpty()) {
            line("LOCATION:" + text(event.place()));
        }
        if (!event.link().isEmpty()) {
            line("URL:" + event.link());
        }
        line("DESCRIPTION:" + text(event.words()));
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
