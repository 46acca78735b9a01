package org.pingandeng.portal.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.pingandeng.portal.account.Caretaker;
import org.pingandeng.portal.config.Rounds;
import org.pingandeng.portal.notice.Notice;
import org.pingandeng.portal.notice.NoticeKind;
import org.pingandeng.portal.notice.Notices;
import org.pingandeng.quiz.exam.office.SessionNews;

/**
 * Reminds candidates the day before their date. A notice is the same however often it is told, so that a further round or
 * node changes nothing; a date that was moved is told anew.
 */
@ApplicationScoped
public class DateReminders {

    private static final Duration AHEAD = Duration.ofHours(24);
    private static final int FIRST_MINUTES = 1;
    private static final int ROUND_MINUTES = 15;

    @Inject
    Rounds rounds;

    @Inject
    Caretaker caretaker;

    @Inject
    SessionNews dates;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        rounds.begin(
                FIRST_MINUTES,
                ROUND_MINUTES,
                TimeUnit.MINUTES,
                () -> caretaker.run(this::round),
                "Candidates could not be reminded of their dates");
    }

    void round() {
        Instant now = clock.instant();
        dates.near(now, now.plus(AHEAD)).forEach(near -> remind(near, now));
    }

    private void remind(SessionNews.Near near, Instant now) {
        var session = near.session();
        near.candidates()
                .forEach(candidate -> notices.post(
                        new Notice(
                                candidate.value(),
                                NoticeKind.DATE_NEAR,
                                SessionTold.values(
                                        near.titleZh(),
                                        near.titleEn(),
                                        session.title(),
                                        session.hours().bellAt(),
                                        session.place()),
                                "/exams#dates",
                                session.id() + " " + session.hours().bellAt()),
                        now));
    }
}
