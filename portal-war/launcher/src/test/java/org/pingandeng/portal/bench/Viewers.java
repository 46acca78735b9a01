package org.pingandeng.portal.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.pingandeng.portal.launch.PortalProcess;

/** Many phones that watch a film in pieces, each over a connection of its own and somewhere else in the film. */
final class Viewers {

    private static final int PIECE_SECONDS = 4;
    private static final int THREADS = 16;
    private static final double TICKS_A_SECOND = 100;

    private final PortalProcess portal;
    private final String folder;
    private final String cookies;
    private final int count;
    private final List<String> names;
    private final ConcurrentLinkedQueue<Double> millis = new ConcurrentLinkedQueue<>();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicInteger failures = new AtomicInteger();

    Viewers(PortalProcess portal, String folder, String cookies, int count) throws IOException {
        this.portal = portal;
        this.folder = folder;
        this.cookies = cookies;
        this.count = count;
        try (Phone phone = new Phone(0)) {
            String list = new String(phone.fetch("index.m3u8"), StandardCharsets.UTF_8);
            names = list.lines().filter(line -> line.endsWith(".m4s")).toList();
        }
    }

    /** Watches; gives the portal's share of one core meanwhile, in percent. */
    double watch(Duration time) throws IOException, InterruptedException {
        ScheduledExecutorService all = Executors.newScheduledThreadPool(THREADS);
        for (int viewer = 0; viewer < count; viewer++) {
            Phone phone = new Phone(viewer * 7);
            long first = viewer * PIECE_SECONDS * 1000L / count;
            all.scheduleAtFixedRate(phone::next, first, PIECE_SECONDS * 1000L, TimeUnit.MILLISECONDS);
        }
        Thread.sleep(PIECE_SECONDS * 1000L);
        millis.clear();
        bytes.set(0);
        double before = ticks();
        Thread.sleep(time.toMillis());
        double used = (ticks() - before) / TICKS_A_SECOND;
        all.shutdownNow();
        return used / time.toSeconds() * 100;
    }

    /** What the portal's process has used so far: user and system time, in ticks (proc(5)). */
    private double ticks() throws IOException {
        String stat = Files.readString(Path.of("/proc/" + portal.pid() + "/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Double.parseDouble(fields[11]) + Double.parseDouble(fields[12]);
    }

    int pieces() {
        return millis.size();
    }

    long bytes() {
        return bytes.get();
    }

    int failures() {
        return failures.get();
    }

    double p95() {
        List<Double> sorted = millis.stream().sorted().toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
    }

    /** One phone: a connection that stays, and the next piece every four seconds. */
    private final class Phone implements AutoCloseable {

        private final Socket socket;
        private final InputStream in;
        private int at;

        Phone(int at) throws IOException {
            this.at = at;
            this.socket = new Socket("localhost", portal.port());
            this.in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        }

        void next() {
            try {
                long begin = System.nanoTime();
                bytes.addAndGet(fetch(names.get(at++ % names.size())).length);
                double took = (System.nanoTime() - begin) / 1e6;
                millis.add(took);
                if (took > PIECE_SECONDS * 1000) {
                    failures.incrementAndGet();
                }
            } catch (IOException | RuntimeException broken) {
                failures.incrementAndGet();
            }
        }

        byte[] fetch(String name) throws IOException {
            String request = "GET " + folder + name + " HTTP/1.1\r\nHost: localhost:" + portal.port() + "\r\nCookie: "
                    + cookies + "\r\nConnection: keep-alive\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            int length = -1;
            String line = line();
            if (!line.contains(" 200 ")) {
                throw new IllegalStateException(name + " answered " + line);
            }
            for (String header = line(); !header.isEmpty(); header = line()) {
                if (header.toLowerCase().startsWith("content-length:")) {
                    length = Integer.parseInt(header.substring(15).trim());
                }
            }
            return in.readNBytes(length);
        }

        private String line() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int next = in.read(); next != '\n'; next = in.read()) {
                if (next < 0) {
                    throw new IOException("The portal hung up");
                }
                line.append((char) next);
            }
            return line.toString().strip();
        }

        @Override
        public void close() {
            try {
                socket.close();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
