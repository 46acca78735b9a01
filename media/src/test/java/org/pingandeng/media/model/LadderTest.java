package org.pingandeng.media.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LadderTest {

    private static List<Size> of(int width, int height) {
        return Ladder.of(new Size(width, height));
    }

    private static int longer(Size size) {
        return Math.max(size.width(), size.height());
    }

    @Test
    void theUsualFilms() {
        List<Size> both = List.of(new Size(640, 360), new Size(1280, 720));
        assertEquals(both, of(1920, 1080));
        assertEquals(both, of(3840, 2160));
        assertEquals(both, of(1280, 720));
        assertEquals(List.of(new Size(640, 360), new Size(854, 480)), of(854, 480));
        assertEquals(List.of(new Size(640, 360)), of(640, 360));
        assertEquals(List.of(new Size(320, 240)), of(320, 240));
        assertEquals(List.of(new Size(360, 640), new Size(720, 1280)), of(1080, 1920));
        assertEquals(List.of(new Size(480, 360), new Size(960, 720)), of(1440, 1080));
    }

    @Test
    void noFilmGrowsOrLosesItsShape() {
        Random chance = new Random(20261130);
        for (int run = 0; run < 5000; run++) {
            Size original = new Size(16 + chance.nextInt(4000), 16 + chance.nextInt(4000));
            List<Size> sizes = Ladder.of(original);
            assertTrue(sizes.size() == 1
                    || sizes.size() == 2 && sizes.get(0).name() != sizes.get(1).name());
            for (Size size : sizes) {
                assertTrue(
                        size.width() <= original.width() && size.height() <= original.height(), original + " " + size);
                assertTrue(size.width() % 2 == 0 && size.height() % 2 == 0, size.toString());
                double scale = longer(size) / (double) longer(original);
                assertEquals(original.name() * scale, size.name(), 4.1, original + " " + size);
            }
            Size phone = sizes.get(0);
            assertTrue(longer(phone) <= 640 && phone.name() <= 360, phone.toString());
        }
    }
}
