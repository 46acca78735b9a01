package org.pingandeng.portal.browser;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Reckons a learner's hours a second time, out of what their browser sent and in another way than the portal does: every
 * millisecond of a film is a bit; what was read is added up. A report that was sent again counts once. It knows honest
 * learners only, who neither jump ahead nor study faster than the clock.
 */
final class Reckoning {

    /** A lesson as its trainer wrote it. */
    private record Lesson(boolean watched, int millis) {}

    private final Map<String, Lesson> lessons = new LinkedHashMap<>();
    private final Map<String, BitSet> films = new LinkedHashMap<>();
    private final Map<String, Long> read = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    Reckoning(Page page) {
        page.onRequestFinished(this::heard);
    }

    /** The lesson that a page shows, before anything of it was reported. */
    void study(Page page, int seconds) {
        boolean watched = "video".equals(page.getAttribute("#lesson", "data-kind"));
        lessons.put(page.getAttribute("#lesson", "data-lesson"), new Lesson(watched, seconds * 1000));
    }

    private void heard(Request request) {
        if (!request.url().endsWith("/api/v1/study/beats")) {
            return;
        }
        JsonObject report = new Gson().fromJson(request.postData(), JsonObject.class);
        if (taken.add(report.get("token").getAsString())) {
            for (JsonElement each : report.getAsJsonArray("spans")) {
                span(report.get("lesson").getAsString(), each.getAsJsonObject());
            }
        }
    }

    private void span(String lesson, JsonObject span) {
        if (!"ACTIVE".equals(span.get("attention").getAsString())) {
            return;
        }
        int length = lessons.get(lesson).millis();
        if (lessons.get(lesson).watched()) {
            int from = Math.min(length, (int) span.get("from").getAsDouble());
            int to = Math.min(length, (int) span.get("to").getAsDouble());
            films.computeIfAbsent(lesson, none -> new BitSet()).set(from, Math.max(from, to));
        } else {
            long all = read.getOrDefault(lesson, 0L) + span.get("lasted").getAsLong();
            read.put(lesson, Math.min(length, all));
        }
    }

    /** All that counts, in seconds. */
    double seconds() {
        long watched = films.values().stream().mapToLong(BitSet::cardinality).sum();
        long readUp = read.values().stream().mapToLong(Long::longValue).sum();
        return (watched + readUp) / 1000.0;
    }
}
