package org.pingandeng.portal.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.portal.bridge.Studies.Enrolled;
import org.pingandeng.portal.notice.Notice;
import org.pingandeng.portal.notice.NoticeKind;
import org.pingandeng.portal.notice.Notices;
import org.pingandeng.portal.outbox.News;
import org.pingandeng.portal.outbox.OutboxConsumer;

/**
 * Tells people of their study: that they are enrolled, and that the exam is open because the hours are complete. The
 * news names {@code learner} and {@code programme}.
 */
@ApplicationScoped
public class StudyNews implements OutboxConsumer {

    static final String ENROLLED = "programme.enrolled";
    static final String COMPLETED = "programme.completed";

    private Studies studies;
    private Notices notices;

    /** For the container. */
    protected StudyNews() {}

    /** Tells by notices. */
    @Inject
    public StudyNews(Studies studies, Notices notices) {
        this.studies = studies;
        this.notices = notices;
    }

    @Override
    public String name() {
        return "study-notices";
    }

    @Override
    public Set<String> topics() {
        return Set.of(ENROLLED, COMPLETED);
    }

    @Override
    public void handle(News news) {
        UUID learner = UUID.fromString(news.payload().required("learner").asText());
        String code = news.payload().required("programme").asText();
        studies.of(learner).stream()
                .filter(programme -> programme.programme().equals(code))
                .filter(programme -> news.topic().equals(ENROLLED) || programme.exam() != null)
                .map(programme -> notice(learner, programme, news.topic()))
                .forEach(notice -> notices.post(notice, news.at()));
    }

    private static Notice notice(UUID learner, Enrolled programme, String topic) {
        boolean enrolled = topic.equals(ENROLLED);
        return new Notice(
                learner,
                enrolled ? NoticeKind.ENROLLED : NoticeKind.EXAM_OPEN,
                Map.of("title", programme.titleZh(), "title.en", programme.titleEn()),
                enrolled ? "/learn/programme?p=" + programme.programme() : NextStep.lobby(programme.exam()),
                programme.programme());
    }
}
