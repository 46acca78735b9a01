package org.pingandeng.portal.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The load generator wrk, as Debian packs it. */
final class Wrk {

    private static final List<Path> PLACES = List.of(Path.of("/usr/bin/wrk"), Path.of("/usr/local/bin/wrk"));
    private static final Pattern P99 = Pattern.compile("99%\\s+([0-9.]+)(us|ms|s|m)");
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern DONE = Pattern.compile("(\\d+) requests in");
    private static final Pattern BAD = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");
    private static final Pattern ERRORS =
            Pattern.compile("Socket errors: connect (\\d+), read (\\d+), write (\\d+), timeout (\\d+)");

    private final Path program;

    /**
     * One run.
     *
     * @param perSecond requests answered in a second
     * @param p99 milliseconds
     * @param granted how many were answered with success
     * @param refused how many were not, or not at all
     */
    record Run(double perSecond, double p99, long granted, long refused) {}

    private Wrk(Path program) {
        this.program = program;
    }

    /** Finds it, or says how to get it. */
    static Wrk found() {
        Optional<Path> there = PLACES.stream().filter(Files::isExecutable).findFirst();
        if (there.isEmpty()) {
            throw new IllegalStateException("This benchmark needs wrk: apt-get install wrk");
        }
        return new Wrk(there.get());
    }

    Run run(int connections, int seconds, String address, Path script) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "-t1",
                "-c" + connections,
                "-d" + seconds + "s",
                "--timeout",
                "30s",
                "--latency",
                "-s",
                script.toString(),
                address));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
        long bad = number(BAD, said);
        return new Run(
                Double.parseDouble(group(RATE, said)),
                millis(said),
                number(DONE, said) - bad,
                bad + socketErrors(said));
    }

    private static double millis(String said) {
        Matcher found = P99.matcher(said);
        if (!found.find()) {
            throw new IllegalStateException(said);
        }
        double value = Double.parseDouble(found.group(1));
        return switch (found.group(2)) {
            case "us" -> value / 1_000;
            case "s" -> value * 1_000;
            case "m" -> value * 60_000;
            default -> value;
        };
    }

    private static String group(Pattern pattern, String said) {
        Matcher found = pattern.matcher(said);
        if (!found.find()) {
            throw new IllegalStateException(said);
        }
        return found.group(1);
    }

    private static long number(Pattern pattern, String said) {
        Matcher found = pattern.matcher(said);
        return found.find() ? Long.parseLong(found.group(1)) : 0;
    }

    private static long socketErrors(String said) {
        Matcher found = ERRORS.matcher(said);
        long sum = 0;
        if (found.find()) {
            for (int i = 1; i <= found.groupCount(); i++) {
                sum += Long.parseLong(found.group(i));
            }
        }
        return sum;
    }
}
