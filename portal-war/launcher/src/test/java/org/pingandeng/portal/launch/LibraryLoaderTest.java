package org.pingandeng.portal.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Among many libraries the one that has something is found, as the usual loader would find it by asking them all. */
class LibraryLoaderTest {

    private static final String SERVICE = "META-INF/services/org.example.Lamp";

    @TempDir
    Path folder;

    private final List<Library> libraries = new ArrayList<>();
    private LibraryLoader loader;

    @BeforeEach
    void threeLibraries() throws IOException {
        library("a.jar", SERVICE + "=a", "org/example/words.txt=first", "org/example/in the/dark+1.txt=lamp");
        library("b.jar", SERVICE + "=b", "org/example/words.txt=second", "top.txt=top");
        library(
                "c.jar",
                "org/example/java.txt=old",
                "META-INF/versions/9/org/example/java.txt=new",
                "META-INF/versions/9/org/later/only.txt=later");
        loader = new LibraryLoader(libraries);
    }

    /** Each content is name=text; a manifest with a title says that there are versions for Javas. */
    private void library(String name, String... contents) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MULTI_RELEASE, "true");
        manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_TITLE, name);
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            for (String content : contents) {
                String[] words = content.split("=");
                jar.putNextEntry(new ZipEntry(words[0]));
                jar.write(words[1].getBytes());
            }
            if ("b.jar".equals(name)) {
                jar.putNextEntry(new ZipEntry(classFile(CannotStart.class)));
                jar.write(bytes(CannotStart.class));
            }
        }
        try (JarFile jar = new JarFile(file.toFile())) {
            Stream<String> names = jar.stream().map(ZipEntry::getName);
            libraries.add(new Library(file, names.map(Library::place).distinct().toList()));
        }
    }

    private static String classFile(Class<?> type) {
        return type.getName().replace('.', '/') + ".class";
    }

    private static byte[] bytes(Class<?> type) throws IOException {
        try (InputStream in = type.getClassLoader().getResourceAsStream(classFile(type))) {
            return in.readAllBytes();
        }
    }

    private String read(String name) throws IOException {
        try (InputStream in = loader.getResourceAsStream(name)) {
            return new String(in.readAllBytes());
        }
    }

    @Test
    void theFirstLibraryThatHasItAnswers() throws IOException {
        assertEquals("first", read("org/example/words.txt"));
        assertEquals("top", read("top.txt"));
        assertEquals("lamp", read("org/example/in the/dark+1.txt"));
    }

    @Test
    void allThatHaveAServiceAreListedInOrder() throws IOException {
        List<URL> found = Collections.list(loader.findResources(SERVICE));
        assertEquals(2, found.size());
        for (int at = 0; at < 2; at++) {
            try (InputStream in = found.get(at).openStream()) {
                assertEquals(List.of("a", "b").get(at), new String(in.readAllBytes()));
            }
        }
    }

    @Test
    void whatNobodyHasIsNotFound() {
        assertNull(loader.findResource("org/example/nothing.txt"));
        assertNull(loader.findResource("org/nowhere/nothing.txt"));
        assertThrows(ClassNotFoundException.class, () -> loader.findClass("org.example.Nothing"));
    }

    @Test
    void theVersionForThisJavaIsTaken() throws IOException {
        assertEquals("new", read("org/example/java.txt"));
        assertEquals("later", read("org/later/only.txt"));
    }

    @Test
    void aLibraryItselfIsAResource() {
        assertEquals(libraries.get(1).url(), loader.findResource("b.jar"));
    }

    @Test
    void aClassKnowsWhereItComesFrom() throws ClassNotFoundException {
        Class<?> found = loader.findClass(CannotStart.class.getName());
        assertSame(loader, found.getClassLoader());
        assertEquals(
                libraries.get(1).url(),
                found.getProtectionDomain().getCodeSource().getLocation());
        assertEquals("b.jar", found.getPackage().getImplementationTitle());
        assertEquals(3, Arrays.asList(loader.getURLs()).size());
    }
}
