package org.pingandeng.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.media.model.Limits;
import org.pingandeng.media.model.MediaId;
import org.pingandeng.media.model.MediaType;
import org.pingandeng.media.store.MediaFolder;
import org.pingandeng.media.store.MediaRegister;

class MediaWeedingTest {

    private static final Duration GRACE = Duration.ofDays(90);
    private static final Instant NOW = Instant.parse("2027-06-01T00:00:00Z");

    @TempDir
    Path folder;

    private final MediaRegister register = new MediaRegister(SharedPostgres.dataSource("media"));
    private final Set<MediaId> needed = new HashSet<>();

    private MediaLibrary library(Instant now) {
        return new MediaLibrary(new MediaFolder(folder), register, Clock.fixed(now, ZoneOffset.UTC));
    }

    private MediaWeeding weeding(Instant now) {
        return new MediaWeeding(register, library(now), () -> needed, Clock.fixed(now, ZoneOffset.UTC));
    }

    private MediaId store(String words) {
        byte[] captions = ("WEBVTT\n\n00:00.000 --> 00:02.000\n" + words + "\n").getBytes(StandardCharsets.UTF_8);
        return library(NOW.minusSeconds(60))
                .store(new ByteArrayInputStream(captions), "a.vtt", Limits.of(1, Set.of(MediaType.CAPTIONS)))
                .file()
                .orElseThrow()
                .id();
    }

    @Test
    void whatNobodyRefersToGoesAfterTheGraceAndWhatACertificateNeedsStays() {
        String words = UUID.randomUUID().toString();
        MediaId lost = store(words);
        MediaId evidence = store(UUID.randomUUID().toString());
        needed.add(evidence);

        assertFalse(weeding(NOW).mark(GRACE).contains(lost));
        Instant later = NOW.plus(GRACE).plusSeconds(1);
        List<MediaId> due = weeding(later).mark(GRACE);
        assertTrue(due.contains(lost));
        assertFalse(due.contains(evidence));
        assertTrue(weeding(later).remove(lost, GRACE));
        assertFalse(weeding(later).remove(evidence, GRACE));
        assertTrue(library(later).path(lost).isEmpty());
        assertTrue(library(later).path(evidence).isPresent());
        assertEquals(lost, store(words));
        assertTrue(library(later).path(lost).isPresent());
    }

    @Test
    void whatIsBroughtAgainBeginsItsTimeAnew() {
        String words = UUID.randomUUID().toString();
        MediaId file = store(words);
        weeding(NOW).mark(GRACE);
        store(words);
        assertFalse(weeding(NOW.plus(GRACE).plusSeconds(1)).remove(file, GRACE));
    }
}
