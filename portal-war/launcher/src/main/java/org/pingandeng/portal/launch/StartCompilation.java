package org.pingandeng.portal.launch;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Spares a start the optimising compiler where it does not pay: what finds, reads and wires the thousands of classes of
 * a server runs hot for seconds and hardly ever again, and compiling it well takes more of two cores than it gives back.
 * Such code keeps its quick form (the list is in {@code start-compilation.json}, by package). What serves requests is
 * compiled as always.
 *
 * @see <a href="https://openjdk.org/jeps/165">JEP 165, compiler control</a>
 */
final class StartCompilation {

    private static final String LIST = "start-compilation.json";
    private static final String COMMANDS = "com.sun.management:type=DiagnosticCommand";

    private StartCompilation() {}

    /**
     * Tells this Java's compiler; one that takes no such orders starts as it would have.
     *
     * @param data the data folder, where the compiler reads the list
     */
    static void lighten(DataFolder data) {
        Path list = data.folder("runtime").resolve(LIST);
        try (InputStream usual = StartCompilation.class.getResourceAsStream("/" + LIST)) {
            Files.copy(usual, list, StandardCopyOption.REPLACE_EXISTING);
            command("compilerDirectivesAdd", list.toString());
        } catch (IOException | JMException without) {
            // the start is slower, and nothing else
        }
    }

    /** Takes the orders back when the start is over: what has become hot by then is the portal's own work. */
    static void restore() {
        try {
            command("compilerDirectivesClear");
        } catch (JMException without) {
            // none were taken
        }
    }

    private static void command(String name, String... arguments) throws JMException {
        boolean none = arguments.length == 0;
        ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName(COMMANDS),
                        name,
                        none ? new Object[0] : new Object[] {arguments},
                        none ? new String[0] : new String[] {String[].class.getName()});
    }
}
