package org.pingandeng.portal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What Gatling 3.11 wrote down of a story ({@code simulation.log}): a line a call with when it was sent and when it was
 * answered, in milliseconds since 1970. A new connection is part of a call; what it waited for inside Gatling is not.
 */
final class StoryLog {

    private static final String FILE = "simulation.log";

    private final List<Call> calls = new ArrayList<>();
    private String oddity;

    private record Call(String name, long sent, long answered, boolean granted) {}

    private StoryLog() {}

    /**
     * Reads the log of the only run in a folder.
     *
     * @param results the folder that Gatling was given
     */
    static StoryLog read(Path results) throws IOException {
        StoryLog log = new StoryLog();
        try (Stream<Path> files = Files.walk(results)) {
            Path file = files.filter(each -> each.endsWith(FILE)).findFirst().orElseThrow();
            for (String line : Files.readAllLines(file)) {
                log.take(line.split("\t", -1));
            }
        }
        return log;
    }

    private void take(String[] fields) {
        if (fields[0].equals("REQUEST")) {
            boolean granted = fields[5].equals("OK");
            calls.add(new Call(fields[2], Long.parseLong(fields[3]), Long.parseLong(fields[4]), granted));
            if (!granted) {
                odd(fields[2] + ": " + fields[6]);
            }
        } else if (fields[0].equals("ERROR")) {
            odd(fields[1]);
        }
    }

    private void odd(String what) {
        if (oddity == null) {
            oddity = what;
        }
    }

    /** How long the calls of a name took, and how many were refused. */
    Latencies of(String name) {
        Latencies latencies = new Latencies();
        named(name).forEach(call -> {
            if (call.granted()) {
                latencies.granted((call.answered() - call.sent()) * 1_000_000);
            } else {
                latencies.refused();
            }
        });
        return latencies;
    }

    /**
     * The same where each of so many calls once: a call that is not in the log counts as refused.
     *
     * @param name of the call
     * @param callers how many
     */
    Latencies of(String name, int callers) {
        Latencies latencies = of(name);
        for (int known = latencies.granted() + latencies.refusals(); known < callers; known++) {
            latencies.refused();
        }
        return latencies;
    }

    /** Seconds from the first call of these names to the last answer. */
    double seconds(String... names) {
        return (last(names) - first(names)) / 1e3;
    }

    /** Seconds from the first call of a name to the last one; more than was ordered where Gatling fell behind. */
    double secondsOfSending(String name) {
        return (named(name).mapToLong(Call::sent).max().orElseThrow() - first(name)) / 1e3;
    }

    /** When the last call of a name was answered. */
    Instant lastAnswered(String name) {
        return Instant.ofEpochMilli(last(name));
    }

    private long first(String... names) {
        return named(names).mapToLong(Call::sent).min().orElseThrow();
    }

    private long last(String... names) {
        return named(names).mapToLong(Call::answered).max().orElseThrow();
    }

    private Stream<Call> named(String... names) {
        Set<String> wanted = Set.of(names);
        return calls.stream().filter(call -> wanted.contains(call.name()));
    }

    /** The first call that was not granted and why, or null. */
    String oddity() {
        return oddity;
    }
}
