package org.pingandeng.portal.upload;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.pingandeng.media.model.MediaId;

/**
 * Digests of uploads, reckoned behind while their bytes still come, so that a whole film need not be read once more.
 * Kept in memory: after a restart, or where two nodes took turns, there is none, and the library reads the file.
 */
final class Fingerprints {

    private static final int AT_MOST = 256;
    private static final int BLOCK = 1 << 18;

    /** After how many bytes the disk is told to begin writing: so that little is left to wait for at the end. */
    private static final long AHEAD = 1 << 25;

    private final Map<Path, Reckoning> all = new LinkedHashMap<>();
    private final Executor behind;

    Fingerprints(Executor behind) {
        this.behind = behind;
    }

    /**
     * Goes on with a file that has grown.
     *
     * @param file whose bytes up to {@code to} are written for good
     * @param from where they began to be new; what nobody reckoned up to there cannot be reckoned any more
     * @param to its length
     */
    void grown(Path file, long from, long to) {
        Reckoning reckoning;
        synchronized (all) {
            reckoning = from == 0 ? all.computeIfAbsent(file, Reckoning::new) : all.get(file);
            if (all.size() > AT_MOST) {
                all.remove(all.keySet().iterator().next());
            }
        }
        if (reckoning != null && reckoning.wants(to)) {
            behind.execute(reckoning);
        }
    }

    /** Forgets a file: its bytes have been taken back, or it is gone. */
    void forget(Path file) {
        synchronized (all) {
            all.remove(file);
        }
    }

    /**
     * The digest of a whole file.
     *
     * @param file with nothing more to come
     * @param length of it
     * @return empty when it was not reckoned from the first byte on
     * @throws IOException when the rest cannot be read
     */
    Optional<MediaId> of(Path file, long length) throws IOException {
        Reckoning reckoning;
        synchronized (all) {
            reckoning = all.remove(file);
        }
        return reckoning == null ? Optional.empty() : reckoning.whole(length);
    }

    /** One file: the digest of its first {@code at} bytes. */
    private static final class Reckoning implements Runnable {

        private final Path file;
        private final MessageDigest digest = sha256();
        private final ByteBuffer block = ByteBuffer.allocate(BLOCK);
        private long at;
        private long wanted;
        private boolean running;

        Reckoning(Path file) {
            this.file = file;
        }

        /** Whether somebody has to run this now. */
        synchronized boolean wants(long to) {
            wanted = Math.max(wanted, to);
            boolean idle = !running;
            running = true;
            return idle;
        }

        @Override
        public void run() {
            try {
                reckon();
            } catch (IOException unreadable) {
                // whoever asks for the whole reads it again, and meets the same fault
                ended();
            }
        }

        private void reckon() throws IOException {
            try (FileChannel in = FileChannel.open(file)) {
                long forced = at();
                while (step(in)) {
                    if (at() - forced >= AHEAD) {
                        in.force(false);
                        forced = at();
                    }
                }
            }
        }

        private synchronized long at() {
            return at;
        }

        private synchronized void ended() {
            running = false;
        }

        private synchronized boolean step(FileChannel in) throws IOException {
            if (at >= wanted) {
                running = false;
                return false;
            }
            block.clear().limit((int) Math.min(BLOCK, wanted - at));
            int read = in.read(block, at);
            if (read <= 0) {
                throw new IOException(file + " has fewer bytes than were written");
            }
            digest.update(block.flip());
            at += read;
            return true;
        }

        /** Reckons what is left here and now; whoever runs behind meanwhile takes turns. */
        Optional<MediaId> whole(long length) throws IOException {
            wants(length);
            reckon();
            return finished(length);
        }

        private synchronized Optional<MediaId> finished(long length) {
            return at == length
                    ? Optional.of(new MediaId(HexFormat.of().formatHex(digest.digest())))
                    : Optional.empty();
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
