package org.pingandeng.course.pack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks WebVTT: begins with its name, has at least one cue, no cue ends before it begins. */
final class Captions {

    private static final Pattern TIMES = Pattern.compile(
            "(?m)^((?:\\d{2,}:)?\\d{2}:\\d{2}\\.\\d{3})[ \\t]+-->[ \\t]+((?:\\d{2,}:)?\\d{2}:\\d{2}\\.\\d{3})");

    private Captions() {}

    /** Whether a text can be shown as captions. */
    static boolean sound(String text) {
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        Matcher cues = TIMES.matcher(body);
        int count = 0;
        while (cues.find()) {
            if (millis(cues.group(1)) >= millis(cues.group(2))) {
                return false;
            }
            count++;
        }
        return body.startsWith("WEBVTT") && count > 0;
    }

    private static long millis(String time) {
        long all = 0;
        String[] parts = time.split("[:.]");
        for (int at = 0; at < parts.length - 1; at++) {
            all = all * 60 + Long.parseLong(parts[at]);
        }
        return all * 1000 + Long.parseLong(parts[parts.length - 1]);
    }
}
