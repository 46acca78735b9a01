package org.pingandeng.media.transcode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {

    @TempDir
    Path folder;

    @Test
    void theOneThatCameAlongIsLaidOutOnceAndRuns() throws Exception {
        List<String> command = SampleFilms.program("").command().orElseThrow();
        Path program = Path.of(command.get(command.size() - 1));
        assertTrue(Files.isExecutable(program), program.toString());
        assertEquals(
                0,
                new ProcessBuilder(program.toString(), "-version")
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor());
        assertEquals(command, SampleFilms.program("").command().orElseThrow());
    }

    @Test
    void theOneThatIsNamedGoesFirstAndMustBeThere() throws Exception {
        Path named = Files.writeString(folder.resolve("mine"), "#!/bin/sh\n");
        assertTrue(named.toFile().setExecutable(true));
        Program mine = new Program(Optional.of(named.toString()), Optional.empty(), folder, "/usr/bin");
        List<String> command = mine.command().orElseThrow();
        assertEquals(named.toString(), command.get(command.size() - 1));

        Program wrong = new Program(Optional.of("/nowhere/ffmpeg"), Optional.empty(), folder, "/usr/bin");
        assertEquals(Optional.empty(), wrong.command());
    }
}
