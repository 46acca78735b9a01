package org.pingandeng.portal.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start lays out once: the next takes it as it is, unless something of it is not as it was. */
class UnpackedTest {

    @TempDir
    Path temporary;

    private Path archive;
    private DataFolder data;
    private int finished;

    @BeforeEach
    void anArchiveAndADataFolder() throws IOException {
        archive = temporary.resolve("portal.war");
        data = DataFolder.take(temporary.resolve("home"));
        pack(Map.of("page", "Hello", "in/library", "1234", "out/other", "-"));
    }

    private void pack(Map<String, String> files) throws IOException {
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes());
            }
        }
    }

    private Path layOut() throws IOException {
        return Unpacked.folder(archive, "", data, "portal", folder -> finished++);
    }

    @Test
    void theNextStartTakesWhatIsThere() throws IOException {
        layOut();
        Path folder = layOut();
        assertEquals("Hello", Files.readString(folder.resolve("page")));
        assertEquals(1, finished);
    }

    @Test
    void onlyTheWantedPartIsLaidOut() throws IOException {
        Path folder = Unpacked.folder(archive, "in/", data, "part", done -> {});
        assertEquals("1234", Files.readString(folder.resolve("library")));
        assertTrue(Files.notExists(folder.resolve("page")));
    }

    @Test
    void aFileCutShortByAPowerCutIsLaidOutAgain() throws IOException {
        Path library = layOut().resolve("in/library");
        Files.writeString(library, "12");
        layOut();
        assertEquals("1234", Files.readString(library));
        assertEquals(2, finished);
    }

    @Test
    void aFileThatIsGoneIsLaidOutAgain() throws IOException {
        Path page = layOut().resolve("page");
        Files.delete(page);
        layOut();
        assertEquals("Hello", Files.readString(page));
    }

    @Test
    void aNewVersionLeavesNothingOfTheOldOne() throws IOException {
        layOut();
        pack(Map.of("page", "Good day"));
        Path folder = layOut();
        assertEquals("Good day", Files.readString(folder.resolve("page")));
        assertTrue(Files.notExists(folder.resolve("in")));
    }

    @Test
    void whatWasNotFinishedIsDoneAgain() throws IOException {
        assertThrows(
                IOException.class,
                () -> Unpacked.folder(archive, "", data, "portal", folder -> {
                    throw new IOException("the disk is full");
                }));
        layOut();
        assertEquals(1, finished);
    }
}
