package org.pingandeng.media.transcode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pingandeng.media.model.Ladder;
import org.pingandeng.media.model.Made;
import org.pingandeng.media.model.MediaType;
import org.pingandeng.media.model.Size;
import org.pingandeng.media.model.WorkFailure;

/**
 * Makes of a film or a sound what plays on a phone. The file may be anything: it is looked at first, and whoever reads it
 * has bounds in time, memory, pixels and output. Nothing but the given folder is written to.
 */
public final class Transcoder {

    private static final Duration LONGEST = Duration.ofHours(8);
    private static final Duration PROBE_LIMIT = Duration.ofSeconds(60);
    private static final Duration LEAST_LIMIT = Duration.ofMinutes(10);
    private static final int SLOWEST = 12;
    private static final int STREAMS_AT_MOST = 32;
    private static final int SIDE_AT_LEAST = 16;
    private static final int SIDE_AT_MOST = 8192;
    private static final int LONG_AT_MOST = 8;
    private static final long PIXELS_AT_MOST = 7680L * 4320;
    private static final long BYTES_AT_LEAST = 64L << 20;
    private static final long RESERVE = 128L << 20;

    /** A film may end a little before its header says; more is missing. */
    private static final double WHOLE = 0.9;

    private static final Pattern PROGRESS = Pattern.compile("out_time_(?:us|ms)=(\\d+)");

    private final Program program;

    /**
     * A transcoder.
     *
     * @param program what does the work
     */
    public Transcoder(Program program) {
        this.program = program;
    }

    /**
     * Works at a file.
     *
     * @param original where it lies
     * @param type its kind, by content
     * @param folder an empty folder for what is made
     * @param watch is told how far it is
     * @return what was made, or why nothing; then what lies in the folder is worth nothing
     * @throws IOException when the folder cannot be written to
     */
    public Outcome make(Path original, MediaType type, Path folder, Watch watch) throws IOException {
        Optional<List<String>> command = program.command();
        if (command.isEmpty()) {
            return Outcome.failed(WorkFailure.NO_PROGRAM, "");
        }
        Job job = new Job(command.get(), original, type, folder, watch);
        Run.End probed = job.run(Recipe.probe(original, type), PROBE_LIMIT, Duration.ZERO);
        if (probed.stopped()) {
            return Outcome.stopped();
        }
        Facts facts = Facts.of(probed.errors());
        Optional<WorkFailure> wrong = probed.failure().or(() -> wrong(original, facts, probed.errors()));
        return wrong.isPresent() ? Outcome.failed(wrong.get(), lastWords(probed.errors())) : job.make(facts);
    }

    private static Optional<WorkFailure> wrong(Path original, Facts facts, String said) {
        if (facts.streams() > STREAMS_AT_MOST) {
            return Optional.of(WorkFailure.TOO_MANY_STREAMS);
        }
        if (facts.picture().isEmpty() && facts.sound().isEmpty()) {
            return Optional.of(nothing(original, said));
        }
        if (facts.length().filter(length -> length.compareTo(LONGEST) > 0).isPresent()) {
            return Optional.of(WorkFailure.TOO_LONG);
        }
        return facts.picture().filter(picture -> unfit(picture.stored())).map(picture -> WorkFailure.PICTURE_SIZE);
    }

    private static WorkFailure nothing(Path original, String said) {
        if (said.contains("moov atom not found") && beginsLikeAFilm(original)) {
            return WorkFailure.CUT_SHORT;
        }
        return said.contains("Input #0") ? WorkFailure.NOTHING_TO_PLAY : WorkFailure.UNREADABLE;
    }

    private static boolean beginsLikeAFilm(Path original) {
        try (InputStream in = Files.newInputStream(original)) {
            return new String(in.readNBytes(8), StandardCharsets.ISO_8859_1).endsWith("ftyp");
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean unfit(Size size) {
        return Math.min(size.width(), size.height()) < SIDE_AT_LEAST
                || Math.max(size.width(), size.height()) > SIDE_AT_MOST
                || Math.max(size.width(), size.height()) > LONG_AT_MOST * size.name()
                || size.pixels() > PIXELS_AT_MOST;
    }

    /** The last line says most; a name of a folder is nobody's business. */
    private static String lastWords(String errors) {
        String[] lines = errors.strip().split("\n");
        return lines[lines.length - 1].replaceAll("(file:)?/\\S+", "…").strip();
    }

    /** One file under work. */
    private static final class Job {

        private final List<String> command;
        private final Path original;
        private final MediaType type;
        private final Path folder;
        private final Watch watch;
        private volatile long played;
        private long most = Long.MAX_VALUE;

        Job(List<String> command, Path original, MediaType type, Path folder, Watch watch) {
            this.command = command;
            this.original = original;
            this.type = type;
            this.folder = folder;
            this.watch = watch;
        }

        Outcome make(Facts facts) throws IOException {
            Recipe recipe = new Recipe(original, type, facts, folder);
            Duration expected = facts.length().orElse(Duration.ZERO);
            // a header that says less than there is cuts the film there; one that says nothing may lead on to the limit
            Duration limit = expected.isZero() ? LONGEST : expected.plusSeconds(5);
            List<Size> sizes =
                    facts.picture().map(picture -> Ladder.of(picture.shown())).orElse(List.of());
            long kilobits =
                    sizes.stream().mapToInt(size -> Recipe.kilobits(size) + 64).sum() + 96;
            most = BYTES_AT_LEAST + 2 * kilobits * 125 * limit.toSeconds();
            if (!sizes.isEmpty()) {
                Optional<Outcome> wrong = poster(recipe, expected, sizes.get(sizes.size() - 1));
                if (wrong.isPresent()) {
                    return wrong.get();
                }
            }
            List<String> words = sizes.isEmpty() ? recipe.sound(limit) : recipe.film(sizes, limit);
            Duration time = max(LEAST_LIMIT, expected.multipliedBy(SLOWEST));
            Run.End end = run(words, time, expected);
            return unwell(end).orElseGet(() -> finished(facts, sizes, expected, end));
        }

        /** Some way into the film, where it has begun; at its very beginning where that shows nothing. */
        private Optional<Outcome> poster(Recipe recipe, Duration expected, Size size) {
            Duration at = expected.dividedBy(10).compareTo(Duration.ofSeconds(60)) > 0
                    ? Duration.ofSeconds(60)
                    : expected.dividedBy(10);
            Run.End end = run(recipe.poster(at, size), PROBE_LIMIT, Duration.ZERO);
            if (!end.stopped() && end.failure().isEmpty() && Files.notExists(folder.resolve(Made.POSTER))) {
                end = run(recipe.poster(Duration.ZERO, size), PROBE_LIMIT, Duration.ZERO);
            }
            boolean there = Files.exists(folder.resolve(Made.POSTER));
            return there
                    ? Optional.empty()
                    : Optional.of(unwell(end).orElse(Outcome.failed(WorkFailure.UNREADABLE, lastWords(end.errors()))));
        }

        private Optional<Outcome> unwell(Run.End end) {
            if (end.stopped()) {
                return Optional.of(Outcome.stopped());
            }
            if (end.failure().isPresent()) {
                return Optional.of(Outcome.failed(end.failure().get(), lastWords(end.errors())));
            }
            return end.code() == 0
                    ? Optional.empty()
                    : Optional.of(Outcome.failed(cause(end.errors()), lastWords(end.errors())));
        }

        private static WorkFailure cause(String errors) {
            if (errors.contains("No space left")) {
                return WorkFailure.NO_SPACE;
            }
            return errors.contains("Cannot allocate memory") ? WorkFailure.FAULT : WorkFailure.UNREADABLE;
        }

        private Outcome finished(Facts facts, List<Size> sizes, Duration expected, Run.End end) {
            try {
                Duration length = sizes.isEmpty() ? Duration.ofMillis(played / 1000) : length(sizes);
                if (length.isZero()) {
                    return Outcome.failed(WorkFailure.UNREADABLE, lastWords(end.errors()));
                }
                if (length.toMillis() < expected.toMillis() * WHOLE - 1000) {
                    return Outcome.failed(
                            WorkFailure.CUT_SHORT, length.toSeconds() + " s / " + expected.toSeconds() + " s");
                }
                boolean sound = facts.sound().isPresent();
                if (!sizes.isEmpty()) {
                    Playlist.write(folder, sizes, sound);
                }
                return Outcome.of(new Made(length, sizes, sound, written()));
            } catch (IOException failed) {
                return Outcome.failed(WorkFailure.FAULT, String.valueOf(failed.getMessage()));
            }
        }

        private Duration length(List<Size> sizes) throws IOException {
            double seconds =
                    Playlist.seconds(folder.resolve(String.valueOf(sizes.get(0).name())));
            return Duration.ofMillis((long) (seconds * 1000));
        }

        private Run.End run(List<String> words, Duration limit, Duration expected) {
            List<String> all = new ArrayList<>(command);
            all.addAll(words);
            return Run.of(all, folder, limit, this::hear, () -> look(expected));
        }

        private void hear(String line) {
            Matcher progress = PROGRESS.matcher(line);
            if (progress.matches()) {
                played = Math.max(played, Long.parseLong(progress.group(1)));
            }
        }

        private long looked;

        private Run.Look look(Duration expected) {
            long percent = expected.isZero() ? 0 : Math.min(99, played / 10 / Math.max(1, expected.toMillis()));
            if (!watch.goOn((int) percent)) {
                return Run.Look.STOP;
            }
            if (System.nanoTime() - looked < 2_000_000_000L) {
                return Run.Look.GO_ON;
            }
            looked = System.nanoTime();
            return measured();
        }

        private Run.Look measured() {
            try {
                if (Files.getFileStore(folder).getUsableSpace() < RESERVE) {
                    return Run.Look.NO_SPACE;
                }
                return written() > most ? Run.Look.TOO_LARGE : Run.Look.GO_ON;
            } catch (IOException unseen) {
                return Run.Look.GO_ON;
            }
        }

        private long written() throws IOException {
            try (Stream<Path> all = Files.walk(folder)) {
                return all.mapToLong(
                                path -> path.toFile().isFile() ? path.toFile().length() : 0)
                        .sum();
            }
        }

        private static Duration max(Duration one, Duration other) {
            return one.compareTo(other) > 0 ? one : other;
        }
    }
}
