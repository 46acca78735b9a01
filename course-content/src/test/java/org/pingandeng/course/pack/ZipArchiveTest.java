package org.pingandeng.course.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingandeng.course.pack.PackProblem.Kind;

class ZipArchiveTest {

    @TempDir
    Path folder;

    private Path zip(Charset names, String... entries) throws IOException {
        Path file = folder.resolve("course.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file), names)) {
            for (String entry : entries) {
                out.putNextEntry(new ZipEntry(entry));
                out.write("{}".getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static List<Kind> kinds(Archive archive) {
        return archive.problems().stream().map(PackProblem::kind).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.sh", "a/../../evil.sh", "/etc/passwd", "C:/evil.bat", "a\\..\\evil.bat"})
    void namesThatLeadOutsideAreRefused(String name) throws IOException {
        try (Archive archive = new ZipArchive(zip(StandardCharsets.UTF_8, "course.json", name))) {
            assertEquals(List.of(Kind.UNSAFE_NAME), kinds(archive));
        }
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        Path file = folder.resolve("bomb.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("course.json"));
            byte[] nothing = new byte[1024 * 1024];
            for (int mebibyte = 0; mebibyte < 30; mebibyte++) {
                zip.write(nothing);
            }
        }
        try (Archive archive = new ZipArchive(file)) {
            assertEquals(List.of(Kind.TOO_LARGE), kinds(archive));
        }
    }

    @Test
    void tooManyFilesAreRefused() throws IOException {
        String[] names = new String[ZipArchive.FILES_AT_MOST + 1];
        for (int at = 0; at < names.length; at++) {
            names[at] = "f" + at;
        }
        try (Archive archive = new ZipArchive(zip(StandardCharsets.UTF_8, names))) {
            assertEquals(List.of(Kind.TOO_MANY_FILES), kinds(archive));
        }
    }

    @Test
    void namesWrittenByChineseWindowsAreRead() throws IOException {
        try (Archive archive = new ZipArchive(zip(Charset.forName("GB18030"), "课件/course.json", "课件/第一课.md"))) {
            assertTrue(archive.has("第一课.md"), "names in GB 18030, outer folder taken off");
        }
    }

    @Test
    void rubbishIsNoArchive() throws IOException {
        try (Archive archive = new ZipArchive(Files.writeString(folder.resolve("a.zip"), "not a zip"))) {
            assertEquals(List.of(Kind.NO_ARCHIVE), kinds(archive));
            assertFalse(archive.has("course.json"));
        }
    }

    @Test
    void aStreamStopsWhenItGivesMoreThanItSaid() throws IOException {
        try (InputStream in = new AtMost(InputStream.nullInputStream(), 0)) {
            assertEquals(-1, in.read());
        }
        try (InputStream in = new AtMost(new java.io.ByteArrayInputStream(new byte[11]), 10)) {
            assertThrows(IOException.class, in::readAllBytes);
        }
    }

    @Test
    void aFolderGivesNothingFromOutside() throws IOException {
        Files.writeString(folder.resolve("secret"), "x");
        Path inner = Files.createDirectories(folder.resolve("course"));
        Files.createSymbolicLink(inner.resolve("link"), folder.resolve("secret"));
        try (Archive archive = new FolderArchive(inner)) {
            assertFalse(archive.has("../secret"));
            assertFalse(archive.has("/etc/hostname"));
            assertFalse(archive.has("link"));
        }
    }
}
