package org.pingandeng.portal.web.media;

import java.util.List;
import org.pingandeng.media.caption.Cue;
import org.pingandeng.media.caption.WebVtt;

/**
 * A line of captions as it stands in the form.
 *
 * @param start as typed
 * @param end as typed
 * @param settings where it stands; not shown
 * @param text what it says
 * @param problem what is wrong with it, in words; empty when nothing is
 */
public record CueRow(String start, String end, String settings, String text, String problem) {

    static CueRow of(Cue cue) {
        return new CueRow(WebVtt.time(cue.start()), WebVtt.time(cue.end()), cue.settings(), cue.text(), "");
    }

    CueRow with(String wrong) {
        return new CueRow(start, end, settings, text, wrong);
    }

    boolean empty() {
        return text.isBlank();
    }

    /** The lines of a form's fields; what has no words was taken out. */
    static List<CueRow> of(String[] starts, String[] ends, String[] settings, String[] texts) {
        int rows = Math.min(Math.min(starts.length, ends.length), Math.min(settings.length, texts.length));
        return java.util.stream.IntStream.range(0, rows)
                .mapToObj(at -> new CueRow(starts[at].strip(), ends[at].strip(), settings[at], texts[at].strip(), ""))
                .filter(row -> !row.empty())
                .toList();
    }
}
