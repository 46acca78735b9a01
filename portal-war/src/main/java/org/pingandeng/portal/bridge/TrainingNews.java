package org.pingandeng.portal.bridge;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.portal.notice.Notice;
import org.pingandeng.portal.notice.NoticeKind;
import org.pingandeng.portal.notice.Notices;
import org.pingandeng.portal.outbox.News;
import org.pingandeng.portal.outbox.OutboxConsumer;

/** Tells learners what became of their requests for seats and what changed in their classes. */
@ApplicationScoped
public class TrainingNews implements OutboxConsumer {

    static final String TOLD = "training.told";

    private static final String WORDS = "org.pingandeng.portal.web.training.Messages";

    private Notices notices;

    /** For the container. */
    protected TrainingNews() {}

    /** Tells by notices. */
    @Inject
    public TrainingNews(Notices notices) {
        this.notices = notices;
    }

    @Override
    public String name() {
        return "training-notices";
    }

    @Override
    public Set<String> topics() {
        return Set.of(TOLD);
    }

    @Override
    public void handle(News news) {
        JsonNode told = news.payload();
        String reason = told.required("reason").asText();
        notices.post(
                new Notice(
                        UUID.fromString(told.required("learner").asText()),
                        NoticeKind.valueOf("CLASS_" + told.required("kind").asText()),
                        Map.of(
                                "title", told.required("title").asText(),
                                "title.en", told.required("titleEn").asText(),
                                "reason", said(reason, Locale.SIMPLIFIED_CHINESE),
                                "reason.en", said(reason, Locale.ENGLISH),
                                "words", told.required("words").asText()),
                        "/learn/class?id=" + told.required("class").asText(),
                        told.required("once").asText()),
                news.at());
    }

    private static String said(String reason, Locale locale) {
        return reason.isEmpty() ? "" : ResourceBundle.getBundle(WORDS, locale).getString("reason." + reason);
    }
}
