package org.pingandeng.portal.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.portal.bridge.Studies.Enrolled;
import org.pingandeng.portal.notice.NoticeBoard;
import org.pingandeng.portal.notice.NoticeKind;
import org.pingandeng.portal.notice.NoticeView;
import org.pingandeng.portal.notice.Notices;
import org.pingandeng.portal.outbox.News;

class StudyNewsTest {

    private final Notices notices = new Notices(SharedPostgres.dataSource("portal"));
    private final UUID learner = UUID.randomUUID();

    @Test
    void anEnrolmentIsToldOnce() {
        handle(StudyNews.ENROLLED, "exam");
        handle(StudyNews.ENROLLED, "exam");
        NoticeView told = told().get(0);
        assertEquals(1, told().size());
        assertEquals(NoticeKind.ENROLLED, told.kind());
        assertEquals("/learn/programme?p=p", told.link());
    }

    @Test
    void completeHoursOpenTheExam() {
        handle(StudyNews.COMPLETED, "exam");
        assertEquals(NoticeKind.EXAM_OPEN, told().get(0).kind());
        assertEquals("/exam/lobby?exam=exam", told().get(0).link());
    }

    @Test
    void aProgrammeWithoutAnExamOpensNone() {
        handle(StudyNews.COMPLETED, null);
        assertEquals(List.of(), told());
    }

    private void handle(String topic, String exam) {
        Studies studies = person -> List.of(new Enrolled("p", exam, "培训", "Training", 180, 180, 2700, true, true));
        new StudyNews(studies, notices)
                .handle(new News(
                        News.Position.START,
                        Instant.parse("2026-11-23T04:00:00Z"),
                        topic,
                        "key",
                        new ObjectMapper()
                                .createObjectNode()
                                .put("learner", learner.toString())
                                .put("programme", "p")));
    }

    private List<NoticeView> told() {
        return new NoticeBoard(notices, Clock.systemUTC()).read(learner, 0);
    }
}
