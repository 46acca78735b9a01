package org.pingandeng.portal.bridge;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
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
import org.pingandeng.quiz.exam.office.SessionNews;

/** Tells candidates what happens to their dates of exams. */
@ApplicationScoped
public class SessionTold implements OutboxConsumer {

    private static final String WORDS = "org.pingandeng.portal.web.office.Messages";
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private Notices notices;

    /** For the container. */
    protected SessionTold() {}

    /** Tells by notices. */
    @Inject
    public SessionTold(Notices notices) {
        this.notices = notices;
    }

    @Override
    public String name() {
        return "exam-date-notices";
    }

    @Override
    public Set<String> topics() {
        return Set.of(SessionNews.TOPIC);
    }

    @Override
    public void handle(News news) {
        JsonNode told = news.payload();
        String reason = told.required("reason").asText();
        String sitting = told.required("sitting").asText();
        Map<String, String> values = values(
                told.required("titleZh").asText(),
                told.required("titleEn").asText(),
                told.required("date").asText(),
                Instant.parse(told.required("bell").asText()),
                told.required("place").asText());
        values.put("words", told.required("words").asText());
        values.put("reason", said(reason, Locale.SIMPLIFIED_CHINESE));
        values.put("reason.en", said(reason, Locale.ENGLISH));
        notices.post(
                new Notice(
                        UUID.fromString(told.required("candidate").asText()),
                        NoticeKind.valueOf("DATE_" + told.required("kind").asText()),
                        values,
                        sitting.isEmpty() ? "/exams#dates" : "/exam/result?sitting=" + sitting,
                        told.required("once").asText()),
                news.at());
    }

    static Map<String, String> values(String titleZh, String titleEn, String date, Instant bell, String place) {
        Map<String, String> values = new HashMap<>();
        values.put("title", titleZh);
        values.put("title.en", titleEn);
        values.put("date", date);
        values.put("bell", MINUTE.format(bell));
        values.put("place", place.isEmpty() ? word("online", Locale.SIMPLIFIED_CHINESE) : place);
        values.put("place.en", place.isEmpty() ? word("online", Locale.ENGLISH) : place);
        return values;
    }

    private static String said(String reason, Locale locale) {
        return reason.isEmpty() ? "" : word("roster.reason." + reason, locale);
    }

    private static String word(String key, Locale locale) {
        return ResourceBundle.getBundle(WORDS, locale).getString(key);
    }
}
