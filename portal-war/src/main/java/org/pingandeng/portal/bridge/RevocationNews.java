package org.pingandeng.portal.bridge;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.portal.notice.Notice;
import org.pingandeng.portal.notice.NoticeKind;
import org.pingandeng.portal.notice.Notices;
import org.pingandeng.portal.outbox.News;
import org.pingandeng.portal.outbox.OutboxConsumer;

/** Tells a holder that their certificate was withdrawn, and why. */
@ApplicationScoped
public class RevocationNews implements OutboxConsumer {

    private Notices notices;

    /** For the container. */
    protected RevocationNews() {}

    /** Tells by notices. */
    @Inject
    public RevocationNews(Notices notices) {
        this.notices = notices;
    }

    @Override
    public String name() {
        return "revocation-notices";
    }

    @Override
    public Set<String> topics() {
        return Set.of("certificate.revoked");
    }

    @Override
    public void handle(News news) {
        JsonNode told = news.payload();
        Map<String, String> parameters = Map.of(
                "title", told.required("titleZh").asText(),
                "title.en", told.required("titleEn").asText(),
                "serial", news.key(),
                "reason", told.required("reason").asText());
        UUID holder = UUID.fromString(told.required("holder").asText());
        notices.post(
                new Notice(holder, NoticeKind.CERTIFICATE_REVOKED, parameters, "/learn/certificates", news.key()),
                news.at());
    }
}
