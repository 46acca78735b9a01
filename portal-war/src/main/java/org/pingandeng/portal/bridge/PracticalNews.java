package org.pingandeng.portal.bridge;

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
import org.pingandeng.quiz.exam.office.SessionDesk;
import org.pingandeng.quiz.exam.practical.PracticalBook;
import org.pingandeng.quiz.exam.practical.ScoringDesk;
import org.pingandeng.quiz.exam.practical.model.PracticalResult;

/** Tells candidates how their practical part ended; where both parts hold, the certificate follows. */
@ApplicationScoped
public class PracticalNews implements OutboxConsumer {

    private PracticalBook book;
    private Graduation graduation;
    private Notices notices;

    /** For the container. */
    protected PracticalNews() {}

    /** Tells by notices, and graduates. */
    @Inject
    public PracticalNews(PracticalBook book, Graduation graduation, Notices notices) {
        this.book = book;
        this.graduation = graduation;
        this.notices = notices;
    }

    @Override
    public String name() {
        return "practical-notices";
    }

    @Override
    public Set<String> topics() {
        return Set.of(ScoringDesk.TOPIC, SessionDesk.RELEASED);
    }

    @Override
    public void handle(News news) {
        String one = news.payload().path("candidate").asText();
        book.told(UUID.fromString(news.key())).stream()
                .filter(told -> one.isEmpty()
                        || told.result().candidate().value().toString().equals(one))
                .forEach(told -> tell(told, news));
    }

    private void tell(PracticalBook.Told told, News news) {
        UUID candidate = told.result().candidate().value();
        boolean passed = told.result().state() == PracticalResult.State.PASSED;
        String score =
                BigDecimal.valueOf(told.result().points()).stripTrailingZeros().toPlainString();
        notices.post(
                new Notice(
                        candidate,
                        passed ? NoticeKind.PRACTICAL_PASSED : NoticeKind.PRACTICAL_FAILED,
                        Map.of("title", told.titleZh(), "title.en", told.titleEn(), "score", score),
                        told.theory()
                                .map(sitting -> "/exam/result?sitting=" + sitting.id())
                                .orElse("/exams"),
                        told.session().id() + " " + score),
                news.at());
        if (passed) {
            told.theory()
                    .filter(sitting -> sitting.mark().isPresent())
                    .map(sitting -> new GradedSitting(
                            sitting.id(),
                            sitting.exam(),
                            candidate,
                            sitting.mark().get(),
                            sitting.paper().points(),
                            true,
                            news.at()))
                    .ifPresent(sitting -> graduation.certify(sitting, news));
        }
    }
}
