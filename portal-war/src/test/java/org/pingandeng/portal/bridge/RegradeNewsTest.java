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

/** What a candidate reads after a correction and after a ruling. */
class RegradeNewsTest {

    private final Notices notices = new Notices(SharedPostgres.dataSource("portal"));
    private final RegradeNews consumer = new RegradeNews(notices);
    private final UUID candidate = UUID.randomUUID();
    private final String sitting = UUID.randomUUID().toString();

    private static ObjectNode json() {
        return new ObjectMapper().createObjectNode();
    }

    private void tell(String topic, String key, ObjectNode payload) {
        consumer.handle(new News(
                News.Position.START,
                Instant.parse("2026-11-23T04:00:00Z"),
                topic,
                key,
                payload.put("candidate", candidate.toString())));
    }

    private void regraded(double before, double score) {
        tell(
                "exam.regraded",
                sitting,
                json().put("titleZh", "消防基础")
                        .put("titleEn", "Fire basics")
                        .put("before", before)
                        .put("score", score)
                        .put("reason", "答案写错"));
    }

    private void ruled(boolean upheld) {
        tell(
                "appeal.ruled",
                UUID.randomUUID().toString(),
                json().put("sitting", sitting)
                        .put("slot", 7)
                        .put("upheld", upheld)
                        .put("answer", "见安全生产法"));
    }

    private List<NoticeView> told() {
        return new NoticeBoard(notices, Clock.systemUTC()).read(candidate, 0);
    }

    @Test
    void theCandidateReadsBothMarksAndTheReason() {
        regraded(40, 80.5);
        NoticeView told = told().get(0);
        assertEquals(NoticeKind.EXAM_REGRADED, told.kind());
        assertEquals("/exam/result?sitting=" + sitting, told.link());
        assertEquals("Fire basics: 40, 80.5, 答案写错", told.words("{title}: {before}, {score}, {reason}", "en"));
    }

    @Test
    void theSameCorrectionIsToldOnceAndAFurtherOneAgain() {
        regraded(40, 80);
        regraded(40, 80);
        regraded(80, 100);
        assertEquals(2, told().size());
    }

    @Test
    void rulingsLeadToTheCandidatesOwnQuestions() {
        ruled(true);
        ruled(false);
        assertEquals(
                List.of(NoticeKind.APPEAL_UPHELD, NoticeKind.APPEAL_REJECTED),
                told().stream().map(NoticeView::kind).sorted().toList());
        for (NoticeView each : told()) {
            assertEquals("/exam/appeal?sitting=" + sitting, each.link());
            assertEquals("7: 见安全生产法", each.words("{slot}: {answer}", "zh"));
        }
    }
}
