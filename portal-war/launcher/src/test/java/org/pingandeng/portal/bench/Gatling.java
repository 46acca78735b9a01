package org.pingandeng.portal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The load generator Gatling, a process of its own: each of its people comes at a moment of their own, whether or not
 * those before have been answered. What they do is said in {@code src/gatling}, which only the profile
 * {@code bench-exam} compiles.
 */
final class Gatling {

    /** Properties that tell a story where the portal is and where its files are. */
    static final String ORIGIN = "story.origin";

    static final String FOLDER = "story.folder";

    private static final String PROGRAM = "io.gatling.app.Gatling";
    private static final int LONGEST_MINUTES = 60;

    /**
     * It writes only its log, and asks nobody but the portal: left to itself it reports that it was run and looks for a
     * newer version; a proxy that is not there keeps it from that.
     */
    private static final List<String> OPTIONS = List.of(
            "-Xms512m",
            "-Xmx768m",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "-Dgatling.data.writers.0=file",
            "-Dgatling.data.enableAnalytics=false",
            "-Dhttps.proxyHost=127.0.0.1",
            "-Dhttps.proxyPort=9");

    private final String origin;

    private Gatling(String origin) {
        this.origin = origin;
    }

    /**
     * Finds it, or says how to get it.
     *
     * @param origin the portal's address, without a path
     */
    static Gatling found(String origin) {
        try {
            Class.forName(PROGRAM, false, Gatling.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException("This benchmark needs Gatling: mvn -Pbench-exam brings it", missing);
        }
        return new Gatling(origin);
    }

    /**
     * Tells a story.
     *
     * @param story the name of its class in this package
     * @param folder with the story's files; what Gatling says and writes down is put there too
     * @return what it wrote down
     */
    StoryLog tell(String story, Path folder) throws IOException, InterruptedException {
        Path said = folder.resolve("gatling.txt");
        Path results = folder.resolve("results");
        Process process = new ProcessBuilder(command(story, folder, results))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException(story + " was not told to its end: " + Files.readString(said));
            }
        } finally {
            process.destroyForcibly();
        }
        return StoryLog.read(results);
    }

    private List<String> command(String story, Path folder, Path results) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(List.of(
                "-Djava.util.prefs.userRoot=" + folder,
                "-D" + ORIGIN + "=" + origin,
                "-D" + FOLDER + "=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                PROGRAM,
                "-s",
                Gatling.class.getPackageName() + "." + story,
                "-rf",
                results.toString(),
                "-nr"));
        return command;
    }
}
