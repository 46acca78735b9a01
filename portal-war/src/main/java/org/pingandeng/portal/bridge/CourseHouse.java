package org.pingandeng.portal.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.pingandeng.course.port.AuditTrail;
import org.pingandeng.course.port.Outbox;
import org.pingandeng.course.port.Secrets;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.config.Keys;
import org.pingandeng.portal.outbox.OutboxLog;

/** Gives the courses the portal's audit trail, outbox and keys. */
@ApplicationScoped
public class CourseHouse implements AuditTrail, Outbox, Secrets {

    @Inject
    Trail trail;

    @Inject
    OutboxLog log;

    @Inject
    Keys keys;

    @Override
    public void record(String action, String subject, Map<String, ?> detail) {
        trail.record(action, subject, detail);
    }

    @Override
    public void append(String topic, String key, Map<String, ?> payload) {
        log.append(topic, key, payload);
    }

    @Override
    public byte[] derive(String purpose, int length) {
        return keys.derive(purpose, length);
    }
}
