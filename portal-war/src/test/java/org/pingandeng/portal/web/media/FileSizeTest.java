package org.pingandeng.portal.web.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Whoever downloads on a slow network reads first how much it is. */
class FileSizeTest {

    @Test
    void aTinyFileIsOneKilobyte() {
        assertEquals("1 KB", FileSize.of(1));
    }

    @Test
    void aPosterIsToldInKilobytesAndAFilmInMegabytes() {
        assertEquals("120 KB", FileSize.of(120 * 1024));
        assertEquals("1.0 MB", FileSize.of(1024 * 1024));
        assertEquals("59.5 MB", FileSize.of(59 * 1024 * 1024 + 512 * 1024));
    }
}
