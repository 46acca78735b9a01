package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The office warns the enterprises of a township: one manager confirms and says what was done, another is late. */
class AlertIT {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");
    private static final int MOST_LOOKS = 180;
    private static final int A_MOMENT = 500;

    @BeforeAll
    static void theFirstContentIsThere() {
        SharedPortal.filled();
    }

    @Test
    void oneConfirmsAndAnotherIsShownAsLate() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen office = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN");
                Screen manager = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN");
                Screen other = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN");
                Screen admin = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
            Colleague.enter(admin, "ADMINISTRATOR");
            Appointed.enter(other, admin, "示例管理员乙", "ENTERPRISE_MANAGER", "示例工贸公司");
            Colleague.enter(manager, "ENTERPRISE_MANAGER");
            Colleague.enter(office, "OFFICE");
            send(office);
            String overview = office.page().url().replaceAll("^https?://[^/]+", "");
            confirm(manager);
            late(office, overview);
            Whole.assertWhole(office, "alert");
            office.keep("desk-alert");
            assertTrue(office.page().textContent("#recipients").contains("已检查三处"));
            other.open("/account/notices");
            assertTrue(other.page().textContent("main").contains("有限空间先通风"));
            other.open("/desk/alerts-received");
            assertEquals(1, other.page().locator("#received .tag.danger").count());
            assertTrue(!other.page().content().contains("已检查三处"), "what a neighbour did is theirs");
        }
    }

    private static void send(Screen office) {
        office.open("/desk/alerts");
        Page page = office.page();
        ZonedDateTime due = ZonedDateTime.now(COUNTY).plusSeconds(70).truncatedTo(ChronoUnit.MINUTES);
        page.fill("#title", "有限空间先通风");
        page.fill("#words", "本周内检查所有井、池、罐，写清检查了哪些地方。");
        page.selectOption("#href", "/case?c=yinchuan-barbecue");
        String township = page.locator("#place option")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("示例乡镇"))
                .getAttribute("value");
        page.selectOption("#place", township);
        page.fill("#dueDay", due.toLocalDate().toString());
        page.fill("#dueTime", due.format(DateTimeFormatter.ofPattern("HH:mm")));
        page.click("#send");
        page.waitForSelector("#recipients");
        assertEquals(2, page.locator("#recipients tbody tr").count());
    }

    private static void confirm(Screen manager) {
        Page page = manager.page();
        manager.open("/account/notices");
        assertTrue(page.textContent("main").contains("有限空间先通风"));
        manager.open("/desk/alerts-received");
        page.locator("#received a").first().click();
        page.waitForSelector("#confirm");
        Whole.assertWhole(manager, "received");
        manager.keep("desk-alerts-received");
        page.click("#confirm");
        page.waitForSelector("#confirmed");
        page.fill("#words", "已检查三处");
        page.setInputFiles(
                "#file",
                new com.microsoft.playwright.options.FilePayload("检查.png", "image/png", SamplePictures.plain()));
        page.click("#done");
        page.waitForSelector(".note.ok");
        assertEquals(List.of(), manager.complaints());
    }

    private static void late(Screen office, String overview) {
        for (int look = 0; look < MOST_LOOKS; look++) {
            office.open(overview);
            if (office.page().locator("#recipients tr[data-state=LATE]").count() == 1) {
                assertEquals(
                        1,
                        office.page().locator("#recipients tr[data-state=DONE]").count());
                return;
            }
            office.page().waitForTimeout(A_MOMENT);
        }
        throw new AssertionError("nobody was shown as late");
    }
}
