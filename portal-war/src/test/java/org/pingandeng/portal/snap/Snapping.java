package org.pingandeng.portal.snap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.pingandeng.media.MediaLibrary;
import org.pingandeng.media.model.Limits;
import org.pingandeng.media.model.MediaFile;
import org.pingandeng.media.model.MediaId;
import org.pingandeng.media.model.MediaType;
import org.pingandeng.media.model.Storing;
import org.pingandeng.portal.Wired;
import org.pingandeng.portal.config.Keys;
import org.pingandeng.portal.notice.Notices;
import org.pingandeng.portal.outbox.OutboxLog;
import org.pingandeng.portal.snap.store.JdbcChoices;
import org.pingandeng.portal.snap.store.JdbcSnaps;

/** What hazards need beside their faces, for tests of other packages. */
public final class Snapping {

    /** How many are taken from one address in a day. */
    public static final int A_DAY = SnapBooth.A_DAY;

    private Snapping() {}

    /** Keys that are the same in every test. */
    public static final class FixedKeys extends Keys {
        @Override
        public byte[] derive(String purpose, int length) {
            return Arrays.copyOf(sha(purpose.getBytes(StandardCharsets.UTF_8)), length);
        }
    }

    /** A library that keeps nothing but tells digests. */
    public static final class Digests extends MediaLibrary {
        @Override
        public Storing store(InputStream in, String declaredName, Limits limits) {
            try {
                byte[] bytes = in.readAllBytes();
                MediaId id = new MediaId(HexFormat.of().formatHex(sha(bytes)));
                return Storing.taken(new MediaFile(id, MediaType.JPEG, bytes.length, declaredName, Instant.EPOCH));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    private static byte[] sha(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Adds stores, keys and the library to beans that are put together by hand. */
    public static void wire(Wired wired, DataSource database) {
        wired.with(
                new Notices(database),
                new JdbcSnaps(database),
                new JdbcChoices(database),
                new FixedKeys(),
                new Digests());
        wired.make(OutboxLog.class);
        wired.make(SnapSeals.class).open();
        wired.make(SnapPhotos.class);
        wired.make(SnapIntake.class);
        wired.make(SnapSteps.class);
    }
}
