package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A citizen asks on a phone; the office lets it in, a trainer answers, the office lets it out, everybody reads it. */
class QuestionIT {

    private static final String TITLE = "没培训就让上机器能拒绝吗";
    private static final String AGAIN = "没有培训，老板就让上机器，能拒绝吗";
    private static final String ANSWER = "可以拒绝。没有培训合格的人不得上岗。";
    private static final String COMMENT = "演出能不能多到村里演几场";
    private static final List<String> NUMBERS = List.of("零", "一", "二", "三", "四", "五", "六", "七", "八", "九");
    private static final Pattern DAY = Pattern.compile("20\\d\\d-\\d\\d-\\d\\d");
    private static final int MOST_LOOKS = 60;

    @BeforeAll
    static void theFirstContentIsThere() {
        SharedPortal.filled();
    }

    @Test
    void aQuestionIsAnsweredInTimeAndMadeUseOf() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen citizen = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN");
                Screen office = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN");
                Screen trainer = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
            String code = ask(citizen);
            Colleague.enter(office, "OFFICE");
            String address = letIn(office);
            Colleague.enter(trainer, "TRAINER");
            answer(trainer, address);
            letOut(office, address);
            readAndRate(citizen, code);
            String shown = "/questions/question?n=" + address.replaceAll(".*n=", "");
            everybodyReads(citizen, shown);
            askedAgain(citizen, office, address);
            office.open(address);
            office.page().click("#interpretation");
            office.page().waitForSelector("#piece");
            assertEquals(TITLE, office.page().inputValue("#f-question"));
            assertTrue(office.page().inputValue("#f-origin").contains("公众提问"));
            office.open("/desk/interpretations");
            office.page()
                    .locator("#drafts a", new Page.LocatorOptions().setHasText(TITLE))
                    .waitFor();
            trainer.open(address);
            trainer.page().click("#item");
            trainer.page().waitForURL("**/desk/item-edit?draft=**");
            assertTrue(trainer.page().content().contains(TITLE));
            String draft = trainer.page().url();
            trainer.open(address);
            trainer.page().locator("#steps a[href*='item-edit']").waitFor();
            trainer.page().click("#item");
            trainer.page().waitForURL("**/desk/item-edit?draft=**");
            assertEquals(draft, trainer.page().url(), "the same draft again");
            office.open(address);
            office.page().waitForSelector("#steps a[href*='interpretation']");
            assertEquals(
                    0,
                    office.page().locator("#steps a[href*='item-edit']").count(),
                    "the trainer's draft is not theirs");
            inTime(office);
        }
    }

    /** Somebody else asks the like: the desk sees that the first was answered, and where. */
    private static void askedAgain(Screen citizen, Screen office, String address) {
        office.open(address);
        assertEquals(
                0, office.page().locator("#alike a[href='" + address + "']").count(), "none is like itself");
        citizen.open("/ask");
        Page page = citizen.page();
        page.fill("#title", AGAIN);
        page.click("#look");
        page.selectOption("#topic", "rights");
        page.fill("#name", "示例群众乙");
        page.fill("#phone", "13900000002");
        page.fill("#sum", sum(page.textContent("label[for=sum]")));
        page.click("#send");
        page.waitForSelector("#code");
        office.open("/desk/public-questions?view=WAITING");
        office.page()
                .locator("#lines a", new Page.LocatorOptions().setHasText(AGAIN))
                .first()
                .click();
        office.page().waitForSelector("#state[data-state=WAITING]");
        Locator first = office.page()
                .locator("#alike li", new Page.LocatorOptions().setHasText(TITLE))
                .first();
        first.waitFor();
        assertTrue(first.textContent().contains("已答复"), "how it stands");
        assertEquals(address, first.locator("a").getAttribute("href"));
        assertTrue(office.page().textContent("#alikeCount").contains("像这样的问题还有"));
        Whole.assertWhole(office, "question that was asked before");
        office.keep("desk-public-question-alike");
        first.locator("a").click();
        office.page().waitForSelector("#state[data-state=ANSWERED]");
    }

    /** The latest month of those who answered says that it was done in time. */
    private static void inTime(Screen office) {
        office.open("/desk/question-figures");
        Locator cells = office.page()
                .locator("#figures tbody tr", new Page.LocatorOptions().setHasText("培训讲师"))
                .first()
                .locator("td");
        assertTrue(Integer.parseInt(cells.nth(2).textContent().strip()) >= 1, "asked");
        assertTrue(Integer.parseInt(cells.nth(3).textContent().strip()) >= 1, "dealt with in time");
        assertEquals("0", cells.nth(4).textContent().strip(), "dealt with late");
    }

    private static String ask(Screen citizen) {
        indexed(citizen, "/search?q=培训&kind=interpretation", "/law/interpretation?i=");
        citizen.open("/ask");
        Page page = citizen.page();
        Whole.assertWhole(citizen, "ask");
        page.fill("#title", TITLE);
        page.click("#look");
        page.locator("#alike a").first().waitFor();
        Whole.assertWhole(citizen, "ask with what is alike");
        citizen.keep("ask-alike");
        page.selectOption("#topic", "rights");
        page.fill("#words", "老板让我今天就上机器，没有培训过。");
        page.fill("#name", "示例群众");
        page.fill("#phone", "1390000");
        page.fill("#sum", "99");
        page.click("#send");
        page.waitForSelector("#refused");
        assertEquals("老板让我今天就上机器，没有培训过。", page.inputValue("#words"), "nothing typed is lost");
        assertEquals("rights", page.inputValue("#topic"));
        assertEquals(2, page.locator("#refused li").count());
        Whole.assertWhole(citizen, "ask refused");
        citizen.keep("ask-refused");
        page.fill("#phone", "13900000000");
        page.fill("#sum", sum(page.textContent("label[for=sum]")));
        page.click("#send");
        page.waitForSelector("#code");
        LocalDate due = due(page.textContent("#due"));
        assertFalse(due.isBefore(LocalDate.now(ZoneId.of("Asia/Shanghai"))), "due " + due);
        Whole.assertWhole(citizen, "asked");
        citizen.keep("ask-done");
        return page.textContent("#code").strip();
    }

    private static LocalDate due(String said) {
        Matcher day = DAY.matcher(said);
        assertTrue(day.find(), said);
        return LocalDate.parse(day.group());
    }

    private static String sum(String said) {
        return String.valueOf(NUMBERS.indexOf(said.substring(0, 1)) + NUMBERS.indexOf(said.substring(2, 3)));
    }

    private static String letIn(Screen office) {
        office.open("/desk/public-questions?view=WAITING");
        Page page = office.page();
        page.locator("#lines a", new Page.LocatorOptions().setHasText(TITLE))
                .first()
                .click();
        page.waitForSelector("#state[data-state=WAITING]");
        Whole.assertWhole(office, "question to let in");
        office.keep("desk-public-question-waiting");
        page.click("#seeAsker");
        page.waitForSelector("#asker");
        assertTrue(page.textContent("#asker").contains("示例群众"));
        page.selectOption("#role", "TRAINER");
        page.click("#accept");
        page.waitForSelector("#state[data-state=OPEN]");
        return page.url().replaceAll("^https?://[^/]+", "").replaceAll("#.*", "");
    }

    private static void answer(Screen trainer, String address) {
        trainer.open("/account/notices");
        assertTrue(trainer.page().textContent("main").contains(TITLE));
        trainer.open("/desk/public-questions?view=OPEN");
        Page page = trainer.page();
        page.locator("#lines a", new Page.LocatorOptions().setHasText(TITLE))
                .first()
                .click();
        page.waitForSelector("#answer");
        assertTrue(page.url().endsWith(address));
        assertFalse(page.content().contains("示例群众"), "who asked is the office's");
        page.fill("#words", ANSWER);
        page.click("#hand");
        page.waitForSelector("#refused");
        page.fill("#find", "安全生产教育培训");
        page.click("#findLaw");
        Locator first = page.locator("#articles input[name=article]").first();
        first.waitFor();
        first.check();
        assertEquals(ANSWER, page.inputValue("#words"));
        Whole.assertWhole(trainer, "answer");
        trainer.keep("desk-public-question-answer");
        page.click("#hand");
        page.waitForSelector("#state[data-state=CHECK]");
        assertEquals(0, page.locator("#publish").count(), "another lets it out");
    }

    private static void letOut(Screen office, String address) {
        office.open(address);
        Page page = office.page();
        page.waitForSelector("#check");
        Whole.assertWhole(office, "check");
        office.keep("desk-public-question-check");
        page.click("#publish");
        page.waitForSelector("#state[data-state=ANSWERED]");
        Whole.assertWhole(office, "answered");
        office.keep("desk-public-question-answered");
    }

    private static void readAndRate(Screen citizen, String code) {
        citizen.open("/ask/follow");
        Page page = citizen.page();
        page.fill("#key", code.toLowerCase());
        page.click("#open");
        page.waitForSelector("#question[data-state=ANSWERED]");
        assertTrue(page.textContent("#question").contains(ANSWER));
        Whole.assertWhole(citizen, "follow");
        citizen.keep("ask-follow-answered");
        page.check("input[name=stars][value='5']");
        page.click("#rating button");
        page.waitForSelector("#rated");
        assertEquals(0, page.locator("#rating").count());
        assertEquals(1, page.locator("#further").count());
    }

    private static void everybodyReads(Screen citizen, String shown) {
        indexed(citizen, "/questions", shown);
        indexed(citizen, "/search?q=" + TITLE, shown);
        citizen.open("/questions");
        assertTrue(citizen.page().textContent("#in-time").matches("近 12 个月按时答复：\\d+ 件中 \\d+ 件"));
        assertEquals(200, citizen.open(shown));
        Page page = citizen.page();
        assertTrue(page.textContent("script[type='application/ld+json']").contains("QAPage"));
        assertTrue(page.locator("#question a[href^='/law?a=']").count() > 0, "the article is in the library");
        assertFalse(page.content().contains("示例群众"));
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("questions", "/questions");
        pages.put("questions-question", shown);
        Whole.assertWholeEverywhere(pages);
    }

    @Test
    void aCommentOnTheProgressIsReadOnceTheOfficeLetItIn() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen citizen = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN");
                Screen office = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
            citizen.open("/plan-comments?target=T6");
            Page page = citizen.page();
            page.click("#to-comment");
            page.waitForSelector("#send");
            Whole.assertWhole(citizen, "comment");
            citizen.keep("plan-comment-ask");
            page.fill("#words", COMMENT);
            page.fill("#name", "示例群众");
            page.fill("#phone", "13900000001");
            page.fill("#sum", sum(page.textContent("label[for=sum]")));
            page.click("#send");
            page.waitForSelector("#code");
            citizen.open("/plan-comments?target=T6");
            assertFalse(page.content().contains(COMMENT), "nothing is shown before the office has looked");
            Colleague.enter(office, "OFFICE");
            office.open("/desk/public-questions?view=WAITING");
            office.page()
                    .locator("#lines a", new Page.LocatorOptions().setHasText(COMMENT))
                    .click();
            office.page().click("#accept");
            office.page().waitForSelector("#state[data-state=OPEN]");
            indexed(citizen, "/plan-comments?target=T6", COMMENT);
            Map<String, String> pages = new LinkedHashMap<>();
            pages.put("plan-comments", "/plan-comments?target=T6");
            pages.put("ask", "/ask");
            pages.put("ask-follow", "/ask/follow");
            Whole.assertWholeEverywhere(pages);
            assertEquals(404, citizen.open("/questions/question?n=999999"));
        }
    }

    @Test
    void theDeskIsWholeOnAPhoneAndInEnglish() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen phone = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN");
                Screen english = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "en")) {
            for (Screen screen : List.of(phone, english)) {
                Colleague.enter(screen, "OFFICE");
                for (String name : List.of("public-questions", "question-figures", "working-days")) {
                    assertEquals(200, screen.open("/desk/" + name), name);
                    Whole.assertWhole(screen, name);
                    screen.keep("desk-" + name);
                }
            }
        }
    }

    /** Looks again and again until a page names something: indexes and copies follow the news a moment later. */
    private static void indexed(Screen screen, String path, String wanted) {
        String escaped = wanted.replace("&", "&amp;");
        for (int look = 0; look < MOST_LOOKS; look++) {
            screen.open(path);
            if (screen.page().content().contains(escaped)) {
                return;
            }
            screen.page().waitForTimeout(250);
        }
        throw new AssertionError(path + " never named " + wanted);
    }
}
