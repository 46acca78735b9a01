package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** What the office and pupils do with a contest, step by step. */
final class ContestSteps {

    /** The class that takes part. */
    static final String CLASS = "示例小学五（2）班";

    /** How many questions an attempt has. */
    static final int QUESTIONS = 5;

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private ContestSteps() {}

    /**
     * A contest that runs.
     *
     * @param desk the address of its desk
     * @param slug its own address
     * @param code of the class
     */
    record Made(String desk, String slug, String code) {}

    /** Makes a contest of all topics, with a class of five, and opens it. */
    static Made make(Screen office, String title, String... sides) {
        return makeOf(office, title, "", sides);
    }

    /** Makes a contest with a class of five, and opens it; of one topic, or of all where that is blank. */
    static Made makeOf(Screen office, String title, String topic, String... sides) {
        Page page = office.page();
        office.open("/desk/contests");
        page.fill("#titleZh", title);
        page.fill("#titleEn", "Example evening");
        page.fill("#questions", String.valueOf(QUESTIONS));
        page.fill("#opensDay", TODAY.minusDays(1).toString());
        page.fill("#closesDay", TODAY.plusDays(1).toString());
        page.click("#make");
        page.locator("#new .note.danger").waitFor();
        for (String side : sides) {
            page.check("#side-" + side);
        }
        if (!topic.isBlank()) {
            page.click("#new details summary");
            page.check("input[name=topic][value='" + topic + "']");
        }
        page.click("#make");
        page.locator("#state[data-state=DRAFT]").waitFor();
        page.fill("#name", CLASS);
        page.fill("#seats-count", "5");
        page.click("#add-squad");
        page.locator("#squads").waitFor();
        page.click("#open");
        page.locator("#state[data-state=RUNNING]").waitFor();
        String desk = page.url().replaceAll("^https?://[^/]+", "");
        page.locator("#squads a").first().click();
        page.locator("#slip-code").waitFor();
        Whole.assertWhole(office, "contest");
        office.keep("desk-contest");
        String slug = page.getAttribute("#public", "href").replaceAll(".*c=", "");
        return new Made(desk, slug, page.textContent("#slip-code").strip());
    }

    /** Comes in by the class's code and begins. */
    static void enter(Screen screen, Made made, int seat) {
        Page page = screen.page();
        assertEquals(200, screen.open("/contest/room?c=" + made.slug()));
        page.locator("#seat-form").waitFor();
        page.click("#enter-seat");
        page.locator("#seat-wrong:not(:empty)").waitFor();
        if (seat != 2) {
            Whole.assertWhole(screen, "door");
            screen.keep("contest-room-door");
        }
        page.fill("#code", made.code().toLowerCase(Locale.ROOT));
        page.fill("#seat", String.valueOf(seat));
        page.click("#enter-seat");
        page.locator("#begin:enabled").waitFor();
        assertTrue(page.textContent("#who").contains(CLASS));
        page.click("#begin");
        page.locator("#answer input").first().waitFor();
    }

    /** Answers the question that is shown, rightly or not. */
    static void answerOne(Page page) {
        if (page.locator("#answer .op").count() > 0) {
            page.locator("#answer li label").first().click();
        } else {
            page.locator("#answer input").all().forEach(blank -> blank.fill("示例"));
        }
        page.click("#confirm");
    }

    /** Goes on from a place, counted from 1. */
    static void goOn(Page page, int place) {
        page.click("#next");
        if (place < QUESTIONS) {
            page.waitForFunction(
                    "n => document.getElementById('place').textContent.includes(n)", String.valueOf(place + 1));
        }
    }
}
