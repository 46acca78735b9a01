package org.pingandeng.media.caption;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Captions as a file (W3C WebVTT) and back. Notes and styles of a file are not kept: ours have none, and a style could
 * reach for other files.
 */
public final class WebVtt {

    /** A film of eight hours with a line every three seconds. */
    public static final int CUES_AT_MOST = 10_000;

    private static final int TEXT_AT_MOST = 300;
    private static final Pattern TIMES = Pattern.compile("(\\S+)\\s+-->\\s+(\\S+)(?:\\s+(.*))?");
    private static final Pattern TIME = Pattern.compile("(?:(\\d{1,4}):)?([0-5]?\\d):([0-5]\\d)[.,](\\d{3})");

    private WebVtt() {}

    /**
     * What was read.
     *
     * @param cues the lines that could be read
     * @param faults what is wrong; nothing where all is well
     */
    public record Reading(List<Cue> cues, List<CueFault> faults) {}

    /**
     * Reads a file.
     *
     * @param file its text
     * @return its lines and what is wrong with them
     */
    public static Reading read(String file) {
        List<Cue> cues = new ArrayList<>();
        List<CueFault> faults = new ArrayList<>();
        String text = file.replace("\r\n", "\n").replace('\r', '\n').replaceFirst("^\uFEFF", "");
        if (!text.matches("(?s)WEBVTT([ \\t\\n].*)?")) {
            return new Reading(List.of(), List.of(new CueFault(0, CueFault.Kind.NO_WEBVTT)));
        }
        for (String block : text.split("\n{2,}")) {
            if (cues.size() > CUES_AT_MOST) {
                break;
            }
            block(block.strip(), cues, faults);
        }
        faults.addAll(check(cues, Optional.empty()));
        return new Reading(List.copyOf(cues), List.copyOf(faults));
    }

    private static void block(String block, List<Cue> cues, List<CueFault> faults) {
        String[] lines = block.split("\n");
        for (int at = 0; at < Math.min(2, lines.length); at++) {
            Matcher times = TIMES.matcher(lines[at].strip());
            if (times.matches()) {
                OptionalLong start = time(times.group(1));
                OptionalLong end = time(times.group(2));
                if (start.isEmpty() || end.isEmpty()) {
                    faults.add(new CueFault(cues.size() + 1, CueFault.Kind.TIME));
                    return;
                }
                String words = String.join("\n", List.of(lines).subList(at + 1, lines.length))
                        .strip();
                String settings = times.group(3) == null ? "" : times.group(3).strip();
                cues.add(new Cue(start.getAsLong(), end.getAsLong(), settings, words));
                return;
            }
        }
    }

    /**
     * Reads a time.
     *
     * @param text such as {@code 1:02:03.456} or {@code 02:03.456}
     * @return milliseconds, or empty
     */
    public static OptionalLong time(String text) {
        Matcher time = TIME.matcher(text == null ? "" : text.strip());
        if (!time.matches()) {
            return OptionalLong.empty();
        }
        long hours = time.group(1) == null ? 0 : Long.parseLong(time.group(1));
        long minutes = hours * 60 + Long.parseLong(time.group(2));
        return OptionalLong.of((minutes * 60 + Long.parseLong(time.group(3))) * 1000 + Long.parseLong(time.group(4)));
    }

    /**
     * Writes a time.
     *
     * @param millis milliseconds
     * @return such as {@code 00:02:03.456}
     */
    public static String time(long millis) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                millis / 3_600_000,
                millis / 60_000 % 60,
                millis / 1000 % 60,
                millis % 1000);
    }

    /**
     * Looks lines over.
     *
     * @param cues in their order
     * @param film how long the film is, where that is known
     * @return what is wrong; nothing where all is well
     */
    public static List<CueFault> check(List<Cue> cues, Optional<Duration> film) {
        List<CueFault> faults = new ArrayList<>();
        if (cues.isEmpty()) {
            faults.add(new CueFault(0, CueFault.Kind.NO_CUES));
        }
        if (cues.size() > CUES_AT_MOST) {
            faults.add(new CueFault(0, CueFault.Kind.TOO_MANY));
        }
        long before = 0;
        for (int at = 0; at < cues.size(); at++) {
            Cue cue = cues.get(at);
            long start = before;
            kind(cue, start, film).ifPresent(add(faults, at + 1));
            before = cue.start();
        }
        return faults;
    }

    private static java.util.function.Consumer<CueFault.Kind> add(List<CueFault> faults, int cue) {
        return kind -> faults.add(new CueFault(cue, kind));
    }

    private static Optional<CueFault.Kind> kind(Cue cue, long before, Optional<Duration> film) {
        if (cue.end() <= cue.start()) {
            return Optional.of(CueFault.Kind.ENDS_BEFORE_START);
        }
        if (cue.start() < before) {
            return Optional.of(CueFault.Kind.OUT_OF_ORDER);
        }
        if (cue.text().isBlank()) {
            return Optional.of(CueFault.Kind.NO_TEXT);
        }
        if (cue.text().length() > TEXT_AT_MOST) {
            return Optional.of(CueFault.Kind.TOO_LONG);
        }
        boolean beyond = film.filter(length -> cue.start() >= length.toMillis()).isPresent();
        return beyond ? Optional.of(CueFault.Kind.BEYOND_FILM) : Optional.empty();
    }

    /**
     * Writes a file.
     *
     * @param cues lines that are well
     * @return its text; reading it gives the same lines
     */
    public static String write(List<Cue> cues) {
        StringBuilder file = new StringBuilder("WEBVTT\n");
        for (Cue cue : cues) {
            file.append('\n').append(time(cue.start())).append(" --> ").append(time(cue.end()));
            if (!cue.settings().isBlank()) {
                file.append(' ').append(cue.settings().replaceAll("\\s+", " ").strip());
            }
            file.append('\n').append(words(cue.text())).append('\n');
        }
        return file.toString();
    }

    /** An empty line would end the line of captions, and an arrow would begin another. */
    private static String words(String text) {
        return text.strip().replaceAll("\\s*\n\\s*", "\n").replace("-->", "→");
    }
}
