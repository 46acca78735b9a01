package org.pingandeng.portal.config;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ServingTest {

    @AfterEach
    void nobodySaysAnything() {
        System.clearProperty(Serving.SAID);
    }

    @Test
    void whereNobodySaysAnythingNobodyWaits() {
        assertTrue(Serving.begun());
    }

    @Test
    void workBehindWaitsUntilThePortalServes() throws InterruptedException {
        System.setProperty(Serving.SAID, "false");
        assertFalse(Serving.begun());
        Thread behind = new Thread(Serving::await);
        behind.start();
        assertTrue(behind.isAlive());
        System.setProperty(Serving.SAID, "true");
        Assertions.assertTimeout(Duration.ofMinutes(1), () -> behind.join());
    }
}
