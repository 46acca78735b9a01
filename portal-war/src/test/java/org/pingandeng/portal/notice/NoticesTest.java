package org.pingandeng.portal.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingandeng.fixtures.SharedPostgres;

class NoticesTest {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

    private final Notices notices = new Notices(SharedPostgres.dataSource("portal"));
    private final NoticeBoard board = new NoticeBoard(notices, Clock.fixed(NOON.plusSeconds(60), ZoneOffset.UTC));
    private final UUID person = UUID.randomUUID();

    @Test
    void theSameNoticeIsToldOnce() {
        assertTrue(notices.post(enrolled("a"), NOON));
        assertFalse(notices.post(enrolled("a"), NOON.plusSeconds(1)));
        assertTrue(notices.post(enrolled("b"), NOON.plusSeconds(2)));
        assertEquals(2, board.unread(person));
        assertEquals(2, board.count(person));
    }

    @Test
    void theNewestStandsFirstWithItsParameters() {
        notices.post(enrolled("a"), NOON);
        notices.post(enrolled("b"), NOON.plusSeconds(2));
        List<NoticeView> read = board.read(person, 0);
        assertEquals(NOON.plusSeconds(2), read.get(0).at());
        assertEquals("有限空间", read.get(0).parameters().get("title"));
        assertTrue(read.get(0).fresh());
        assertEquals(1, board.read(person, 1).size());
    }

    @Test
    void onlyItsReaderMarksANotice() {
        notices.post(enrolled("a"), NOON);
        long id = board.read(person, 0).get(0).id();
        assertFalse(board.markRead(UUID.randomUUID(), id));
        assertEquals(1, board.unread(person));
        assertTrue(board.markRead(person, id));
        assertEquals(0, board.unread(person));
    }

    @Test
    void allAreReadAtOnce() {
        notices.post(enrolled("a"), NOON);
        notices.post(enrolled("b"), NOON);
        board.markAllRead(person);
        assertEquals(0, board.unread(person));
    }

    @Test
    void itsWordsFollowTheReader() {
        notices.post(enrolled("a"), NOON);
        NoticeView notice = board.read(person, 0).get(0);
        assertEquals("已报名“有限空间”。", notice.words("已报名“{title}”。", "zh"));
        assertEquals("Enrolled in Confined space.", notice.words("Enrolled in {title}.", "en"));
        assertEquals("Nothing  {", notice.words("Nothing {missing} {", "en"));
    }

    @Test
    void aNoticeNeverLeadsOutOfThePortal() {
        for (String link : List.of("https://example.org", "//example.org", "javascript:alert(1)")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new Notice(person, NoticeKind.ENROLLED, Map.of(), link, "x"),
                    link);
        }
    }

    private Notice enrolled(String once) {
        Map<String, String> parameters = Map.of("title", "有限空间", "title.en", "Confined space");
        return new Notice(person, NoticeKind.ENROLLED, parameters, "/learn/me", once);
    }
}
