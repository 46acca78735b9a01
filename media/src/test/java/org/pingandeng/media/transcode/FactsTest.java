package org.pingandeng.media.transcode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.pingandeng.media.model.Size;

class FactsTest {

    @Test
    void anUprightFilmOfAPhoneIsShownUpright() {
        Facts facts = Facts.of("""
                Input #0, mov,mp4,m4a,3gp,3g2,mj2, from 'IMG.MOV':
                  Duration: 00:01:02.50, start: 0.000000, bitrate: 16000 kb/s
                  Stream #0:0[0x1](und): Audio: aac (LC) (mp4a / 0x6134706D), 44100 Hz, mono, fltp, 96 kb/s (default)
                  Stream #0:1[0x2](und): Video: h264 (High) (avc1 / 0x31637661), yuv420p(tv, bt709), 1920x1080 [SAR 1:1 DAR 16:9], 15000 kb/s, 59.94 fps, 59.94 tbr, 600 tbn (default)
                    Side data:
                      displaymatrix: rotation of -90.00 degrees
                  Stream #0:2[0x3](und): Data: none (mebx / 0x7862656D), 0 kb/s (default)
                """);

        assertEquals(Optional.of(Duration.ofMillis(62_500)), facts.length());
        assertEquals(new Size(1080, 1920), facts.picture().orElseThrow().shown());
        assertEquals(1, facts.picture().orElseThrow().index());
        assertEquals(59.94, facts.picture().orElseThrow().rate());
        assertEquals(OptionalInt.of(0), facts.sound());
        assertEquals(3, facts.streams());
    }

    @Test
    void oddPixelsAreMadeSquareAndACoverIsNoFilm() {
        Facts dvd =
                Facts.of("  Stream #0:0: Video: mpeg4, yuv420p, 720x576 [SAR 64:45 DAR 16:9], 25 fps, 25 tbr, 90k tbn");
        assertEquals(new Size(1024, 576), dvd.picture().orElseThrow().shown());

        Facts song = Facts.of("""
                  Duration: N/A, bitrate: N/A
                  Stream #0:0: Audio: mp3, 44100 Hz, stereo, fltp, 128 kb/s
                  Stream #0:1: Video: mjpeg, yuvj420p(pc), 500x500 [SAR 1:1 DAR 1:1], 90k tbr, 90k tbn (attached pic)
                """);
        assertTrue(song.picture().isEmpty());
        assertTrue(song.length().isEmpty());
    }

    @Test
    void nothingReadIsNothingKnown() {
        Facts facts = Facts.of("x.mp4: Invalid data found when processing input\n");
        assertTrue(facts.picture().isEmpty() && facts.sound().isEmpty() && facts.streams() == 0);
    }
}
