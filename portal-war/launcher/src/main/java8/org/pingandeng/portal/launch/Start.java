package org.pingandeng.portal.launch;

/**
 * The first class that runs: built for Java 8, so that a Java that is too old says so in one line instead of with a
 * stack trace. Everything else begins in Launcher.
 */
public final class Start {

    private static final int NEEDED = 17;

    private Start() {}

    /**
     * Hands over to the launcher, or ends with exit code 1 and one line.
     *
     * @param arguments none are read: settings come from PORTAL_… (docs/operating.md)
     * @throws Exception what the launcher throws
     */
    public static void main(String[] arguments) throws Exception {
        String version = System.getProperty("java.specification.version");
        int feature = version.startsWith("1.")
                ? Integer.parseInt(version.substring(2))
                : Integer.parseInt(version.split("\\.")[0]);
        if (feature < NEEDED) {
            System.err.println("平安灯 cannot start: it needs Java " + NEEDED + " or newer, and this is Java " + feature
                    + " (" + System.getProperty("java.home") + ").");
            System.exit(1);
        }
        Class.forName("org.pingandeng.portal.launch.Launcher")
                .getMethod("main", String[].class)
                .invoke(null, (Object) arguments);
    }
}
