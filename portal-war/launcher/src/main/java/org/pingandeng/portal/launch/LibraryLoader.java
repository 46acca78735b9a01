package org.pingandeng.portal.launch;

import fish.payara.micro.boot.loader.OpenURLClassLoader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.stream.Stream;

/**
 * Loads the server's classes and resources out of hundreds of libraries, asking only those that can have them. The usual
 * loader asks one after the other, and first follows the thousands of file names in their manifests: a quarter of a
 * start.
 */
final class LibraryLoader extends OpenURLClassLoader {

    private final Map<String, List<Library>> byPlace = new HashMap<>();
    private final Map<String, Library> byName = new HashMap<>();

    /**
     * A loader below the launcher's own.
     *
     * @param libraries in the order in which they are asked
     */
    LibraryLoader(List<Library> libraries) {
        super(libraries.stream().map(Library::url).toArray(URL[]::new), LibraryLoader.class.getClassLoader());
        for (Library library : libraries) {
            byName.put(library.name(), library);
            for (String place : library.places()) {
                byPlace.computeIfAbsent(place, none -> new ArrayList<>(1)).add(library);
            }
        }
    }

    private List<Library> asked(String name) {
        return byPlace.getOrDefault(Library.place(name), List.of());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        String path = name.replace('.', '/') + ".class";
        for (Library library : asked(path)) {
            JarEntry entry = library.entry(path);
            if (entry != null) {
                return define(name, library, entry);
            }
        }
        throw new ClassNotFoundException(name);
    }

    private Class<?> define(String name, Library library, JarEntry entry) throws ClassNotFoundException {
        try (InputStream in = library.open(entry)) {
            byte[] code = in.readAllBytes();
            requirePackage(name.substring(0, Math.max(name.lastIndexOf('.'), 0)), library);
            return defineClass(name, code, 0, code.length, library.source());
        } catch (IOException unreadable) {
            throw new ClassNotFoundException(name, unreadable);
        }
    }

    private void requirePackage(String name, Library library) throws IOException {
        if (!name.isEmpty() && getDefinedPackage(name) == null) {
            definePackage(name, library.manifest(), library.url());
        }
    }

    @Override
    public URL findResource(String name) {
        return addresses(name).findFirst().orElse(null);
    }

    @Override
    public Enumeration<URL> findResources(String name) {
        return Collections.enumeration(addresses(name).toList());
    }

    /** What the libraries have, and a library itself: so the server finds its resource adapters. */
    private Stream<URL> addresses(String name) {
        return Stream.concat(
                asked(name).stream()
                        .filter(library -> library.entry(name) != null)
                        .map(library -> library.address(name)),
                Stream.ofNullable(byName.get(name)).map(Library::url));
    }
}
