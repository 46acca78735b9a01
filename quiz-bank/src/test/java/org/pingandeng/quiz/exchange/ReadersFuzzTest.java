package org.pingandeng.quiz.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Jazzer looks for a file that makes a reader fault, hang or ask for more memory than its size allows. Bounded and with
 * a seed, so that every run of the tests tries the same files; docs/testing.md tells how to let it look for longer.
 */
class ReadersFuzzTest {

    private static final String SEED = System.getProperty("fuzz.seed", "20261125");
    private static final String RUNS = System.getProperty("fuzz.runs", "400");
    private static final int LONGEST = 6_000;
    private static final int HANGS_AFTER_SECONDS = 30;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(FuzzedReader.class)
    void noFileMakesAReaderFaultHangOrSwell(FuzzedReader reader) throws Exception {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        int number = 0;
        for (byte[] seed : reader.seeds()) {
            Files.write(corpus.resolve("seed-" + number++), seed);
        }
        Path said = folder.resolve("said");
        int exit = new ProcessBuilder(command(reader, corpus))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        assertEquals(0, exit, () -> words(said) + found());
    }

    private List<String> command(FuzzedReader reader, Path corpus) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + FuzzTarget.class.getName(),
                "--target_args=" + reader.name(),
                "--instrumentation_includes=org.pingandeng.quiz.**",
                "--reproducer_path=" + folder));
        command.addAll(List.of(
                "-seed=" + SEED,
                "-runs=" + RUNS,
                "-max_len=" + LONGEST,
                "-timeout=" + HANGS_AFTER_SECONDS,
                "-artifact_prefix=" + folder + File.separator,
                corpus.toString()));
        return command;
    }

    /** The file that the fuzzer found, to be put into a test of its reader. */
    private String found() {
        try (Stream<Path> files = Files.list(folder)) {
            Optional<Path> found = files.filter(
                            file -> file.getFileName().toString().matches("(crash|timeout|oom)-.*"))
                    .findFirst();
            return found.isEmpty()
                    ? ""
                    : "\nThe file: " + Base64.getEncoder().encodeToString(Files.readAllBytes(found.get()));
        } catch (IOException gone) {
            return gone.toString();
        }
    }

    private static String words(Path said) {
        try {
            return Files.readAllLines(said, StandardCharsets.ISO_8859_1).stream()
                    .filter(line -> !line.startsWith("INFO: ") && !line.startsWith("#"))
                    .collect(Collectors.joining("\n"));
        } catch (IOException gone) {
            return gone.toString();
        }
    }
}
