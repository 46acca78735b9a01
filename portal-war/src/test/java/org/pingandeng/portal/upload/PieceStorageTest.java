package org.pingandeng.portal.upload;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import me.desair.tus.server.upload.UploadInfo;
import me.desair.tus.server.upload.UuidUploadIdFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.media.model.MediaId;

/** A film comes in pieces, the line breaks, and what lies there in the end is the film and has its digest. */
class PieceStorageTest {

    private static final String SENDER = "sender";

    private final byte[] film = new byte[3_000_000];
    private final Queue<Runnable> behind = new ArrayDeque<>();
    private PieceStorage storage;
    private UploadInfo upload;

    @TempDir
    Path folder;

    @BeforeEach
    void begin() throws IOException {
        new Random(7).nextBytes(film);
        storage = storage();
        UploadInfo wanted = new UploadInfo();
        wanted.setLength((long) film.length);
        upload = storage.create(wanted, SENDER);
    }

    private PieceStorage storage() {
        PieceStorage pieces = new PieceStorage(folder, new Fingerprints(behind::add));
        pieces.setIdFactory(new UuidUploadIdFactory());
        pieces.setUploadExpirationPeriod(60_000L);
        return pieces;
    }

    private InputStream piece(int from, int to) {
        return new ByteArrayInputStream(film, from, to - from);
    }

    private static InputStream brokenLine() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line broke");
            }
        };
    }

    private void reckonBehind() {
        while (!behind.isEmpty()) {
            behind.remove().run();
        }
    }

    private MediaId digest() throws Exception {
        return new MediaId(
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(film)));
    }

    @Test
    void whatArrivedBeforeTheLineBrokeIsKeptAndGoneOnWith() throws Exception {
        storage.append(upload, piece(0, 1_000_000));
        reckonBehind();
        InputStream breaking = new SequenceInputStream(piece(1_000_000, 1_700_000), brokenLine());
        assertThrows(IOException.class, () -> storage.append(upload, breaking));
        UploadInfo kept = storage.getUploadInfo(upload.getId());
        assertEquals(1_700_000, kept.getOffset());
        storage.append(kept, piece(1_700_000, film.length));
        assertArrayEquals(film, Files.readAllBytes(storage.bytes(upload.getId())));
        assertEquals(Optional.of(digest()), storage.fingerprint(kept));
    }

    @Test
    void aDigestIsReckonedBehindAndFinishedWhenAskedFor() throws Exception {
        for (int from = 0; from < film.length; from += 600_000) {
            storage.append(upload, piece(from, Math.min(film.length, from + 600_000)));
        }
        assertEquals(1, behind.size(), "one runs for all pieces that came meanwhile");
        assertEquals(Optional.of(digest()), storage.fingerprint(upload));
        reckonBehind();
        assertEquals(Optional.empty(), storage.fingerprint(upload), "given once");
    }

    @Test
    void bytesThatNobodyWasToldOfAreTakenBackAndTheDigestWithThem() throws Exception {
        storage.append(upload, piece(0, 1_000_000));
        reckonBehind();
        Files.write(storage.bytes(upload.getId()), new byte[5_000], StandardOpenOption.APPEND);
        storage.append(upload, piece(1_000_000, film.length));
        assertArrayEquals(film, Files.readAllBytes(storage.bytes(upload.getId())));
        assertEquals(Optional.empty(), storage.fingerprint(upload));
    }

    @Test
    void afterARestartTheLibraryReadsTheFileItself() throws Exception {
        storage.append(upload, piece(0, 1_000_000));
        PieceStorage again = storage();
        UploadInfo kept = again.getUploadInfo(upload.getId());
        again.append(kept, piece(1_000_000, film.length));
        assertEquals(Optional.empty(), again.fingerprint(kept));
        assertArrayEquals(film, Files.readAllBytes(again.bytes(upload.getId())));
    }

    @Test
    void moreThanWasPromisedIsNotTaken() throws Exception {
        byte[] longer = Arrays.copyOf(film, film.length + 10_000);
        storage.append(upload, new ByteArrayInputStream(longer));
        assertEquals(film.length, storage.getUploadInfo(upload.getId()).getOffset());
        assertEquals(Optional.of(digest()), storage.fingerprint(upload));
    }
}
