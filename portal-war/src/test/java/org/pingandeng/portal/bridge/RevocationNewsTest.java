package org.pingandeng.portal.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
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

class RevocationNewsTest {

    @Test
    void theHolderReadsTheReason() {
        UUID holder = UUID.randomUUID();
        Notices notices = new Notices(SharedPostgres.dataSource("portal"));
        new RevocationNews(notices)
                .handle(new News(
                        News.Position.START,
                        Instant.parse("2026-11-23T04:00:00Z"),
                        "certificate.revoked",
                        "PAD-2026-000000-000000-0",
                        new ObjectMapper()
                                .createObjectNode()
                                .put("holder", holder.toString())
                                .put("titleZh", "有限空间")
                                .put("titleEn", "Confined space")
                                .put("reason", "查实由他人替考")));
        List<NoticeView> told = new NoticeBoard(notices, Clock.systemUTC()).read(holder, 0);
        assertEquals(NoticeKind.CERTIFICATE_REVOKED, told.get(0).kind());
        assertEquals("Confined space: 查实由他人替考", told.get(0).words("{title}: {reason}", "en"));
    }
}
