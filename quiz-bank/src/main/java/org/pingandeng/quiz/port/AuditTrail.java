package org.pingandeng.quiz.port;

import java.util.Map;

/** The house's audit trail; the line is kept if and only if the running transaction is. */
public interface AuditTrail {

    /**
     * Appends a line. Who did it is known to the house.
     *
     * @param action what was done, such as {@code item.approved}
     * @param subject to what: an id
     * @param detail what else matters; plain values, no answers
     */
    void record(String action, String subject, Map<String, ?> detail);
}
