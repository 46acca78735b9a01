package org.pingandeng.portal.config;

import java.util.concurrent.locks.LockSupport;

/**
 * Whether the portal stands. Until the server has done with its deployment it may close the portal's libraries under
 * whoever reads a class out of them; a class that cannot be read once at its first use is lost until the next start. So
 * whatever works behind begins when the launcher says that the portal serves. A server that was not started by the
 * launcher says nothing, and nobody waits.
 */
public final class Serving {

    /** {@code false} from before the deployment until the portal serves; set by the launcher. */
    static final String SAID = "portal.serving";

    private static final long LOOK_NANOS = 50_000_000;

    private Serving() {}

    /** Whether work behind may begin. */
    public static boolean begun() {
        return !"false".equals(System.getProperty(SAID));
    }

    /** Returns when work behind may begin, or when the thread is told to stop. */
    public static void await() {
        while (!begun() && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }
}
