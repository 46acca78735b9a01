package org.pingandeng.portal.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.pingandeng.portal.outbox.OutboxLog;
import org.pingandeng.quiz.port.Outbox;

/** The quiz bank's news in the house's outbox. */
@ApplicationScoped
public class HouseOutbox implements Outbox {

    @Inject
    OutboxLog log;

    @Override
    public void append(String topic, String key, Map<String, ?> payload) {
        log.append(topic, key, payload);
    }
}
