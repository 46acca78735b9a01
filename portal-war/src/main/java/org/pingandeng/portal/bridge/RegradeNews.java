package org.pingandeng.portal.bridge;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.portal.notice.Notice;
import org.pingandeng.portal.notice.NoticeKind;
import org.pingandeng.portal.notice.Notices;
import org.pingandeng.portal.outbox.News;
import org.pingandeng.portal.outbox.OutboxConsumer;

/** Tells candidates that their mark was corrected, and how their appeals were ruled. */
@ApplicationScoped
public class RegradeNews implements OutboxConsumer {

    private static final String REGRADED = "exam.regraded";
    private static final String RULED = "appeal.ruled";

    private Notices notices;

    /** For the container. */
    protected RegradeNews() {}

    /** Tells by notices. */
    @Inject
    public RegradeNews(Notices notices) {
        this.notices = notices;
    }

    @Override
    public String name() {
        return "regrade-notices";
    }

    @Override
    public Set<String> topics() {
        return Set.of(REGRADED, RULED);
    }

    @Override
    public void handle(News news) {
        notices.post(news.topic().equals(RULED) ? ruled(news) : regraded(news), news.at());
    }

    private static Notice regraded(News news) {
        JsonNode told = news.payload();
        String score = plain(told.required("score"));
        return new Notice(
                UUID.fromString(told.required("candidate").asText()),
                NoticeKind.EXAM_REGRADED,
                Map.of(
                        "title", told.required("titleZh").asText(),
                        "title.en", told.required("titleEn").asText(),
                        "before", plain(told.required("before")),
                        "score", score,
                        "reason", told.required("reason").asText()),
                "/exam/result?sitting=" + news.key(),
                news.key() + " " + score);
    }

    private static Notice ruled(News news) {
        JsonNode told = news.payload();
        return new Notice(
                UUID.fromString(told.required("candidate").asText()),
                told.required("upheld").asBoolean() ? NoticeKind.APPEAL_UPHELD : NoticeKind.APPEAL_REJECTED,
                Map.of(
                        "slot", told.required("slot").asText(),
                        "answer", told.required("answer").asText()),
                "/exam/appeal?sitting=" + told.required("sitting").asText(),
                news.key());
    }

    private static String plain(JsonNode number) {
        return BigDecimal.valueOf(number.asDouble()).stripTrailingZeros().toPlainString();
    }
}
