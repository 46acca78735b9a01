package org.pingandeng.portal.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.pingandeng.course.port.AuditTrail;
import org.pingandeng.course.port.Outbox;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.outbox.OutboxLog;

/** Gives the courses the portal's audit trail and outbox. */
@ApplicationScoped
public class CourseHouse implements AuditTrail, Outbox {

    @Inject
    Trail trail;

    @Inject
    OutboxLog log;

    @Override
    public void record(String action, String subject, Map<String, ?> detail) {
        trail.record(action, subject, detail);
    }

    @Override
    public void append(String topic, String key, Map<String, ?> payload) {
        log.append(topic, key, payload);
    }
}
