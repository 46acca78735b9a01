package org.pingandeng.course.port;

import java.util.Map;

/** Remembers who did what; the house knows who is asking. Written in the running transaction. */
public interface AuditTrail {

    /**
     * Appends a line.
     *
     * @param action what was done, such as {@code course.published}
     * @param subject to what
     * @param detail what else matters; plain values
     */
    void record(String action, String subject, Map<String, ?> detail);
}
