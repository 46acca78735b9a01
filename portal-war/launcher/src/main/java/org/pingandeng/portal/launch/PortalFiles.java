package org.pingandeng.portal.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The portal itself, laid out beside the data for the server to deploy in place. */
final class PortalFiles {

    private static final String LIBRARIES = "WEB-INF/lib";

    /** What a library has that wants to be looked through for beans, entities, listeners or components. */
    private static final List<String> DECLARATIONS = List.of(
            "META-INF/beans.xml", "META-INF/persistence.xml", "META-INF/web-fragment.xml", "META-INF/faces-config.xml");

    private PortalFiles() {}

    /**
     * Lays the portal out where it is not there yet.
     *
     * @param war the portal as it is built
     * @param data the data folder
     * @return the folder to deploy
     * @throws IOException when it cannot be written or read
     */
    static Path laidOut(Path war, DataFolder data) throws IOException {
        return Unpacked.folder(war, "", data, "portal-war", PortalFiles::spareLibraries);
    }

    /**
     * The server reads every class of every library for annotations, two seconds of a start. It spares a library beside
     * which it finds a folder of its name in the form for modules of modules; so each that declares nothing gets one,
     * empty.
     */
    private static void spareLibraries(Path portal) throws IOException {
        try (Stream<Path> found = Files.list(portal.resolve(LIBRARIES))) {
            List<Path> libraries =
                    found.filter(path -> path.toString().endsWith(".jar")).toList();
            for (Path library : libraries) {
                if (!declaresAnything(library)) {
                    String module = LIBRARIES.replace("/", "__") + "__" + library.getFileName();
                    Files.createDirectories(portal.resolve(module.replace(".jar", "_jar")));
                }
            }
        }
    }

    private static boolean declaresAnything(Path library) throws IOException {
        try (JarFile jar = new JarFile(library.toFile())) {
            return DECLARATIONS.stream().anyMatch(name -> jar.getEntry(name) != null);
        }
    }
}
