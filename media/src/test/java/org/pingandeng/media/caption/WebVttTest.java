package org.pingandeng.media.caption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WebVttTest {

    private static List<CueFault.Kind> faults(Cue... cues) {
        return WebVtt.check(List.of(cues), Optional.of(Duration.ofSeconds(60))).stream()
                .map(CueFault::kind)
                .toList();
    }

    @Test
    void aFileAsOthersWriteThem() {
        WebVtt.Reading reading = WebVtt.read("\uFEFFWEBVTT - 示例\r\nKind: captions\r\n\r\nNOTE nobody reads this\r\n\r\n"
                + "STYLE\r\n::cue { color: red }\r\n\r\n1\r\n00:01.000 --> 00:02.500 line:80%\r\n先通风，\r\n再检测。\r\n\r\n"
                + "01:00:03.000 --> 01:00:04.000\r\n后作业。");

        assertEquals(List.of(), reading.faults());
        assertEquals(
                List.of(new Cue(1000, 2500, "line:80%", "先通风，\n再检测。"), Cue.of(3_603_000, 3_604_000, "后作业。")),
                reading.cues());
    }

    @Test
    void whatIsNoneIsSaid() {
        assertEquals(
                CueFault.Kind.NO_WEBVTT,
                WebVtt.read("1\n00:00:01,000 --> 00:00:02,000\nSRT")
                        .faults()
                        .get(0)
                        .kind());
        assertEquals(
                CueFault.Kind.NO_CUES, WebVtt.read("WEBVTT\n").faults().get(0).kind());
        assertEquals(
                CueFault.Kind.TIME,
                WebVtt.read("WEBVTT\n\n1:99 --> 2:00.000\nx").faults().get(0).kind());
    }

    @Test
    void eachFaultIsToldAtItsLine() {
        assertEquals(List.of(), faults(Cue.of(0, 1000, "a"), Cue.of(500, 2000, "b")));
        assertEquals(List.of(CueFault.Kind.ENDS_BEFORE_START), faults(Cue.of(1000, 1000, "a")));
        assertEquals(List.of(CueFault.Kind.OUT_OF_ORDER), faults(Cue.of(5000, 6000, "a"), Cue.of(4000, 5000, "b")));
        assertEquals(List.of(CueFault.Kind.NO_TEXT), faults(Cue.of(0, 1000, " ")));
        assertEquals(List.of(CueFault.Kind.TOO_LONG), faults(Cue.of(0, 1000, "字".repeat(301))));
        assertEquals(List.of(CueFault.Kind.BEYOND_FILM), faults(Cue.of(60_000, 61_000, "a")));
    }

    @Test
    void whatIsWrittenIsReadTheSame() {
        Random chance = new Random(20261130);
        String letters = "安全第一 abc,.<>&\n-→";
        for (int run = 0; run < 500; run++) {
            List<Cue> cues = new ArrayList<>();
            long at = 0;
            for (int cue = 0; cue <= chance.nextInt(20); cue++) {
                at += chance.nextInt(10_000_000);
                StringBuilder text = new StringBuilder("字");
                chance.ints(chance.nextInt(40), 0, letters.length()).forEach(i -> text.append(letters.charAt(i)));
                cues.add(Cue.of(
                        at,
                        at + 1 + chance.nextInt(5000),
                        text.toString().strip().replaceAll("\\s*\n\\s*", "\n")));
            }
            List<Cue> expected = cues.stream()
                    .map(cue -> Cue.of(cue.start(), cue.end(), cue.text().replace("-->", "→")))
                    .toList();
            assertEquals(expected, WebVtt.read(WebVtt.write(cues)).cues());
        }
        assertTrue(WebVtt.time(WebVtt.time("1:02:03.004").getAsLong()).equals("01:02:03.004"));
    }
}
