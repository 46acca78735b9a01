package org.pingandeng.portal.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.portal.notice.NoticeBoard;
import org.pingandeng.portal.notice.NoticeKind;
import org.pingandeng.portal.notice.NoticeView;
import org.pingandeng.portal.notice.Notices;
import org.pingandeng.portal.outbox.News;
import org.pingandeng.quiz.exam.office.SessionNews;

/** What a candidate reads of their date. */
class SessionToldTest {

    private final Notices notices = new Notices(SharedPostgres.dataSource("portal"));
    private final SessionTold consumer = new SessionTold(notices);
    private final UUID candidate = UUID.randomUUID();

    private void tell(SessionNews.Kind kind, String reason, String words, String sitting, String once) {
        ObjectNode told = new ObjectMapper()
                .createObjectNode()
                .put("kind", kind.name())
                .put("candidate", candidate.toString())
                .put("date", "上午场")
                .put("titleZh", "低压电工")
                .put("titleEn", "Electrician")
                .put("bell", "2026-12-01T01:00:00Z")
                .put("place", "")
                .put("reason", reason)
                .put("words", words)
                .put("sitting", sitting)
                .put("once", once);
        consumer.handle(new News(
                News.Position.START,
                Instant.parse("2026-11-23T04:00:00Z"),
                SessionNews.TOPIC,
                UUID.randomUUID().toString(),
                told));
    }

    private List<NoticeView> read() {
        return new NoticeBoard(notices, Clock.systemUTC()).read(candidate, 0);
    }

    @Test
    void aRefusalComesWithItsReasonInTheReadersLanguage() {
        tell(SessionNews.Kind.REFUSED, "HOURS_MISSING", "还差 4 学时", "", "a");
        tell(SessionNews.Kind.REFUSED, "HOURS_MISSING", "还差 4 学时", "", "a");
        assertEquals(1, read().size());
        NoticeView told = read().get(0);
        assertEquals(NoticeKind.DATE_REFUSED, told.kind());
        assertEquals("/exams#dates", told.link());
        assertEquals("Electrician 还差 4 学时", told.words("{title} {words}", "en"));
        assertEquals("2026-12-01 09:00", told.words("{bell}", "zh"));
    }

    @Test
    void everyKindHasItsWordsAndAReleaseLeadsToTheResult() {
        String sitting = UUID.randomUUID().toString();
        for (SessionNews.Kind kind : SessionNews.Kind.values()) {
            tell(kind, "", "", kind == SessionNews.Kind.RELEASED ? sitting : "", kind.name());
        }
        assertEquals(SessionNews.Kind.values().length, read().size());
        assertEquals(
                "/exam/result?sitting=" + sitting,
                read().stream()
                        .filter(told -> told.kind() == NoticeKind.DATE_RELEASED)
                        .findFirst()
                        .orElseThrow()
                        .link());
    }
}
