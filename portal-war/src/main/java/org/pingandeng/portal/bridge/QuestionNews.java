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

/** Tells those who wrote a course that a learner asks something, and the learner that it was answered. */
@ApplicationScoped
public class QuestionNews implements OutboxConsumer {

    static final String ASKED = "question.asked";
    static final String ANSWERED = "question.answered";

    private Notices notices;

    /** For the container. */
    protected QuestionNews() {}

    /** Tells by notices. */
    @Inject
    public QuestionNews(Notices notices) {
        this.notices = notices;
    }

    @Override
    public String name() {
        return "question-notices";
    }

    @Override
    public Set<String> topics() {
        return Set.of(ASKED, ANSWERED);
    }

    @Override
    public void handle(News news) {
        JsonNode told = news.payload();
        if (news.topic().equals(ASKED)) {
            String question = told.required("question").asText();
            told.required("teachers")
                    .forEach(teacher -> post(
                            news,
                            teacher.asText(),
                            NoticeKind.LESSON_QUESTION,
                            "/desk/questions?id=" + question,
                            question));
        } else {
            post(
                    news,
                    told.required("learner").asText(),
                    NoticeKind.LESSON_ANSWER,
                    "/learn/lesson?id=" + told.required("lesson").asText() + "#questions",
                    told.required("once").asText());
        }
    }

    private void post(News news, String person, NoticeKind kind, String link, String once) {
        Map<String, String> said = Map.of(
                "title", news.payload().required("title").asText(),
                "title.en", news.payload().required("titleEn").asText());
        notices.post(new Notice(UUID.fromString(person), kind, said, link, once), news.at());
    }
}
