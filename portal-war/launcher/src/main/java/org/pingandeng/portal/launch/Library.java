package org.pingandeng.portal.launch;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.CodeSource;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipFile;

/** One jar of the server, opened when something is first asked of it. */
final class Library {

    private static final String ABOUT = "META-INF/";
    private static final String VERSIONS = ABOUT + "versions/";

    private final File file;
    private final List<String> places;
    private final URL url;
    private final CodeSource source;
    private JarFile jar;
    private Manifest manifest;

    /**
     * A jar that need not be opened yet.
     *
     * @param path where it is
     * @param places see {@link #place}: of everything in it, without doubles
     */
    Library(Path path, List<String> places) {
        this.file = path.toFile();
        this.places = places;
        try {
            this.url = path.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
        this.source = new CodeSource(url, (CodeSigner[]) null);
    }

    /**
     * By what a library is found to have a resource: the folder the resource is in, or its own name below META-INF,
     * where nearly every library has something.
     *
     * @param name of a resource or folder, as in a jar
     * @return its place
     */
    static String place(String name) {
        String plain = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        if (plain.startsWith(VERSIONS)) {
            int version = plain.indexOf('/', VERSIONS.length());
            return version < 0 ? plain : place(plain.substring(version + 1));
        }
        return plain.startsWith(ABOUT) ? plain : plain.substring(0, Math.max(plain.lastIndexOf('/'), 0));
    }

    String name() {
        return file.getName();
    }

    List<String> places() {
        return places;
    }

    URL url() {
        return url;
    }

    CodeSource source() {
        return source;
    }

    private synchronized JarFile jar() throws IOException {
        if (jar == null) {
            jar = new JarFile(file, false, ZipFile.OPEN_READ, JarFile.runtimeVersion());
        }
        return jar;
    }

    synchronized Manifest manifest() throws IOException {
        if (manifest == null) {
            Manifest own = jar().getManifest();
            manifest = own == null ? new Manifest() : own;
        }
        return manifest;
    }

    /**
     * Looks a resource up, in the form for this Java.
     *
     * @param name its name
     * @return null when it is not here
     */
    JarEntry entry(String name) {
        try {
            return jar().getJarEntry(name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    InputStream open(JarEntry entry) throws IOException {
        return jar().getInputStream(entry);
    }

    /**
     * The address of a resource that is here.
     *
     * @param name its name
     * @return for whoever opens it by itself
     */
    URL address(String name) {
        try {
            String path = new URI(null, null, "/" + name, null).getRawPath();
            // without this word the address leads to the form for the oldest Java
            return new URL("jar:" + url + "!" + path + (jar().isMultiRelease() ? "#runtime" : ""));
        } catch (IOException | URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
