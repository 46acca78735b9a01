package org.pingandeng.portal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pingandeng.portal.launch.PortalProcess;

/**
 * {@code mvn -Pbench-media}: uploads a film of three minutes in full HD as a trainer does, has it made ready for phones
 * while pages are read, then lets two hundred viewers watch it in 360p, and prints all of it beside its limits.
 */
public final class MediaBench {

    private static final int WARM_TURNS = 8;
    private static final int TURNS = 9;
    private static final int SECONDS = 180;
    private static final int VIEWERS = 200;
    private static final Duration WATCHING = Duration.ofSeconds(60);
    private static final Duration MOST = Duration.ofMinutes(15);
    private static final Duration BETWEEN_PAGES = Duration.ofMillis(200);
    private static final List<String> PAGES = List.of("/", "/courses", "/course?c=confined-space-before-you-enter");
    private static final Pattern ROW = Pattern.compile("data-film=\"([0-9a-f]{64})\" data-state=\"([A-Z]+)\"");
    private static final Pattern LIST = Pattern.compile("data-list=\"([^\"]+)master\\.m3u8\"");

    private final Path folder;
    private final List<String> lines = new ArrayList<>();

    private MediaBench(Path folder) {
        this.folder = folder;
    }

    /**
     * Runs the measurements.
     *
     * @param arguments the folder for the portal's data
     * @throws Exception when the portal cannot be measured
     */
    public static void main(String[] arguments) throws Exception {
        new MediaBench(Files.createDirectories(Path.of(arguments[0]))).run();
    }

    private void run() throws Exception {
        Path film = BenchFilm.in(folder, SECONDS);
        Path home = folder.resolve("home-media-" + Instant.now().toEpochMilli());
        try (PortalProcess portal = PortalProcess.serving(home)) {
            UploadVisit trainer = new UploadVisit(portal).enter("TRAINER");
            awaitStarterFilms(trainer);
            trainer.give(film);
            double speed = transcode(trainer, portal);
            double upload = upload(trainer, film);
            double cpu = watch(trainer, portal);
            System.out.printf(Locale.ROOT, "%-60s %12s   %s%n", "figure", "measured", "to reach");
            lines.forEach(System.out::println);
            System.out.printf(
                    Locale.ROOT,
                    "RESULT viewers=%d cpu_pct=%.1f transcode_x=%.2f upload_pct=%.0f%n",
                    VIEWERS,
                    cpu,
                    speed,
                    upload);
        }
    }

    private void note(String name, double value, String limit) {
        lines.add(String.format(Locale.ROOT, "%-60s %12.1f   %s", name, value, limit));
    }

    private static String states(UploadVisit trainer) throws IOException, InterruptedException {
        StringBuilder states = new StringBuilder();
        Matcher row = ROW.matcher(trainer.open("/desk/media"));
        while (row.find()) {
            states.append(row.group(2)).append(' ');
        }
        return states.toString();
    }

    /** What the first start brings is made ready first, so that it does not stand in the way. */
    private static void awaitStarterFilms(UploadVisit trainer) throws IOException, InterruptedException {
        Instant limit = Instant.now().plus(MOST);
        while (!states(trainer).matches("(DONE ){2,}")) {
            if (Instant.now().isAfter(limit)) {
                throw new IllegalStateException("The starter films are not ready: " + states(trainer));
            }
            Thread.sleep(1000);
        }
    }

    /**
     * The film in pieces to the library and the same bytes straight to the disk, in turn, when both have run warm. The
     * library has the film already, so that nothing is made ready beside it.
     */
    private double upload(UploadVisit trainer, Path film) throws IOException, InterruptedException {
        List<Double> rates = new ArrayList<>();
        List<Double> disk = new ArrayList<>();
        for (int turn = -WARM_TURNS; turn < TURNS; turn++) {
            Instant begin = Instant.now();
            trainer.give(film);
            double rate = megabytes(film) / seconds(begin);
            double written = BenchFilm.written(folder, film);
            if (turn >= 0) {
                rates.add(rate);
                disk.add(written);
            }
        }
        note(
                "upload, MB/s",
                median(rates),
                "from %.0f to %.0f".formatted(Collections.min(rates), Collections.max(rates)));
        note(
                "disk with fsync, MB/s",
                median(disk),
                "from %.0f to %.0f".formatted(Collections.min(disk), Collections.max(disk)));
        return median(rates) / median(disk) * 100;
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }

    private static double megabytes(Path file) throws IOException {
        return Files.size(file) / 1e6;
    }

    private static double seconds(Instant begin) {
        return Duration.between(begin, Instant.now()).toMillis() / 1000.0;
    }

    private double transcode(UploadVisit trainer, PortalProcess portal) throws IOException, InterruptedException {
        PagePace pages = new PagePace(portal, PAGES);
        while (!states(trainer).contains("RUNNING")) {
            Thread.sleep(200);
        }
        Instant begin = Instant.now();
        while (!states(trainer).matches("(DONE ){3,}")) {
            pages.read();
            Thread.sleep(BETWEEN_PAGES.toMillis());
            if (states(trainer).contains("FAILED") || seconds(begin) > MOST.toSeconds()) {
                throw new IllegalStateException("The film was not made ready: " + states(trainer));
            }
        }
        double speed = SECONDS / seconds(begin);
        note("three minutes of 1080p to 360p and 720p, times real time", speed, ">= 1");
        note("pages meanwhile, p95 ms", pages.p95(), "<= 100");
        return speed;
    }

    private double watch(UploadVisit trainer, PortalProcess portal) throws IOException, InterruptedException {
        String folderOfFilm = "";
        Matcher row = ROW.matcher(trainer.open("/desk/media"));
        while (row.find() && folderOfFilm.isEmpty()) {
            Matcher list = LIST.matcher(trainer.open("/desk/film?f=" + row.group(1)));
            String found = list.find() ? list.group(1) : "";
            folderOfFilm = trainer.open(found + "master.m3u8").contains("720/") ? found : "";
        }
        Viewers viewers = new Viewers(portal, folderOfFilm + "360/", trainer.cookies(), VIEWERS);
        double cpu = viewers.watch(WATCHING);
        note("pieces sent a second", viewers.pieces() / (double) WATCHING.toSeconds(), "");
        note("pieces sent, Mbit/s", viewers.bytes() * 8 / 1e6 / WATCHING.toSeconds(), "");
        note("pieces, p95 ms", viewers.p95(), "");
        note("pieces late or missing", viewers.failures(), "0");
        note("portal, % of one core", cpu, "<= 50");
        return cpu;
    }
}
