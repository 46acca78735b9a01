package org.pingandeng.portal.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.portal.Wired;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.law.model.Law;
import org.pingandeng.portal.law.store.JdbcInterpretations;
import org.pingandeng.portal.law.store.JdbcLaws;
import org.pingandeng.portal.law.store.JdbcTerms;
import org.pingandeng.portal.outbox.OutboxLog;

/** Editors bring files in; a house that had less gets what it lacks and keeps what is its own. */
class LawDeskTest {

    private static final String FULL = """
            [{"code": "补齐法", "title": "补齐法全称", "level": "法律", "status": "IN_FORCE", "officialUrl": "https://flk.npc.gov.cn/",
              "articles": [{"number": "1", "gist": "一", "mark": "known"}, {"number": "2", "gist": "二", "mark": "known"},
                           {"number": "3", "gist": "三", "mark": "known"}]}]""";

    private LawDesk desk;
    private LibraryDesk library;
    private JdbcLaws laws;

    @BeforeEach
    void furnish() {
        Wired wired = new Wired().with(SharedPostgres.dataSource("portal"), Clock.systemUTC(), new Visitor());
        wired.make(Trail.class);
        wired.make(OutboxLog.class);
        laws = new JdbcLaws(SharedPostgres.dataSource("portal"));
        wired.with(
                laws,
                new JdbcInterpretations(SharedPostgres.dataSource("portal")),
                new JdbcTerms(SharedPostgres.dataSource("portal")));
        desk = wired.make(LawDesk.class);
        library = wired.make(LibraryDesk.class);
    }

    private static InputStream file(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anOlderHouseIsCompletedAndWhatItTookOutStaysOut() {
        desk.importLaws(file("""
                [{"code": "补齐法", "title": "补齐法", "articles": [{"number": "1", "gist": "本县的一", "mark": "known"},
                  {"number": "3", "gist": "三", "mark": "known"}]}]"""));
        desk.importLaws(file("""
                [{"code": "补齐法", "title": "补齐法", "articles": [{"number": "1", "gist": "本县的一", "mark": "known"}]}]"""));
        assertTrue(desk.complete(file(FULL)).done());
        Law now = laws.find("补齐法").orElseThrow();
        assertEquals("本县的一", now.article("1").orElseThrow().gist());
        assertEquals("二", now.article("2").orElseThrow().gist());
        assertEquals(Optional.empty(), now.article("3"));
        assertEquals("法律", now.sheet().level());
        assertTrue(desk.complete(file(FULL)).done());
        assertEquals(now, laws.find("补齐法").orElseThrow());
    }

    @Test
    void anUnknownStatusAndALinkThatIsNoneAreRefused() {
        assertEquals(
                LawImport.Reason.BAD_STATUS,
                desk.importLaws(file("[{\"code\": \"坏法\", \"title\": \"坏法\", \"status\": \"MAYBE\"}]"))
                        .refusal());
        assertEquals(
                LawImport.Reason.BAD_LINK,
                desk.importLaws(file("[{\"code\": \"坏法\", \"title\": \"坏法\", \"officialUrl\": \"javascript:x\"}]"))
                        .refusal());
    }

    @Test
    void interpretationsAndWordsComeInAllOrNone() {
        String one = """
                {"code": "desk-1", "question": {"zh_CN": "问？"}, "answer": {"zh_CN": "答。"}, "asOf": "2026-11-30", "mark": "known"}""";
        assertEquals(
                DocumentImport.Reason.REPEATED,
                library.importInterpretations(file("[" + one + "," + one + "]")).refusal());
        assertEquals(
                DocumentImport.Reason.BAD_MARK,
                library.importInterpretations(file("[" + one.replace("known", "sure") + "]"))
                        .refusal());
        assertEquals(
                DocumentImport.Reason.UNREADABLE,
                library.importTerms(file("各位同事")).refusal());
        assertEquals(1, library.importInterpretations(file("[" + one + "]")).changed());
        assertEquals(0, library.importInterpretations(file("[" + one + "]")).changed());
        String word = "[{\"term\": \"桌边词\", \"meaning\": \"意思。\", \"law\": null}]";
        assertEquals(1, library.importTerms(file(word)).changed());
        assertEquals(0, library.importTerms(file(word)).changed());
    }
}
