package org.pingandeng.portal.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.quiz.port.AuditTrail;

/** The quiz bank's lines in the house's audit trail. */
@ApplicationScoped
public class HouseAuditTrail implements AuditTrail {

    @Inject
    Trail trail;

    @Override
    public void record(String action, String subject, Map<String, ?> detail) {
        trail.record(action, subject, detail);
    }
}
