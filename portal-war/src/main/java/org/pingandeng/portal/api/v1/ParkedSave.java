package org.pingandeng.portal.api.v1;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A save call that waits for its commit. It is answered once: by the commit, or by the sweep.
 *
 * @param context the container's
 * @param since {@link System#nanoTime} of its arrival
 * @param taken whether somebody answers it already
 */
record ParkedSave(AsyncContext context, long since, AtomicBoolean taken) {

    /**
     * Takes the right to answer.
     *
     * @return true for the first who asks
     */
    boolean take() {
        return taken.compareAndSet(false, true);
    }

    /**
     * Where the answer goes.
     *
     * @return the call's response
     */
    HttpServletResponse response() {
        return (HttpServletResponse) context.getResponse();
    }
}
