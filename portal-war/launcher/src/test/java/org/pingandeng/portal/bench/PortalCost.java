package org.pingandeng.portal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.pingandeng.portal.launch.PortalProcess;

/** What a portal and its database cost, by the kernel's books. */
final class PortalCost {

    /** Of a second; the same on every Linux of today. */
    private static final double TICKS = 100;

    private final PortalProcess portal;

    PortalCost(PortalProcess portal) {
        this.portal = portal;
    }

    /** Seconds of processor that portal and PostgreSQL have used since they began. */
    double cpuSeconds() throws IOException {
        long postmaster = Long.parseLong(Files.readAllLines(portal.home().resolve("postgres/postmaster.pid"))
                .get(0)
                .strip());
        long ticks = ticks(stat(portal.pid()), false) + ticks(stat(postmaster), true);
        try (Stream<Path> all = Files.list(Path.of("/proc"))) {
            for (Path each : (Iterable<Path>)
                    all.filter(path -> path.getFileName().toString().matches("\\d+"))::iterator) {
                String[] fields = stat(Long.parseLong(each.getFileName().toString()));
                if (fields.length > 1 && Long.parseLong(fields[1]) == postmaster) {
                    ticks += ticks(fields, false);
                }
            }
        }
        return ticks / TICKS;
    }

    /** The portal's own resident memory, PostgreSQL apart. */
    double residentMiB() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + portal.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(Double.NaN);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The fields behind the name, from the state on; empty where the process is gone. */
    private static String[] stat(long process) {
        try {
            String line = Files.readString(Path.of("/proc/" + process + "/stat"));
            return line.substring(line.lastIndexOf(')') + 2).split(" ");
        } catch (IOException gone) {
            return new String[0];
        }
    }

    private static long ticks(String[] fields, boolean withEnded) {
        if (fields.length == 0) {
            return 0;
        }
        long own = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        return withEnded ? own + Long.parseLong(fields[13]) + Long.parseLong(fields[14]) : own;
    }
}
