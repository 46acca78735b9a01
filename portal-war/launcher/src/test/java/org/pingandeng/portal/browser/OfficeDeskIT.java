package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The administrator's desks: helping somebody in, settings, and every page at both widths. */
class OfficeDeskIT {

    @Test
    void aForgottenPasswordIsMendedByTheCodeFromTheDesk() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen worker = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN");
                Screen desk = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
            Newcomer newcomer = new Newcomer("示例学员己");
            newcomer.register(worker);
            worker.context().clearCookies();
            Colleague.enter(desk, "ADMINISTRATOR");
            desk.open("/desk/users?q=" + newcomer.userName());
            Page page = desk.page();
            page.click("text=" + newcomer.userName());
            page.click("#passwordCode");
            String code = page.textContent("#code").strip();
            worker.open("/account/reset");
            worker.page().fill("#account", newcomer.userName());
            worker.page().fill("#code", code);
            worker.page().fill("#password", "Deng-xin-mi-ma");
            worker.page().fill("#repeat", "Deng-xin-mi-ma");
            worker.page().click("#reset");
            worker.page().waitForURL("**/account/signin");
            worker.page().fill("#userName", newcomer.userName());
            worker.page().fill("#password", "Deng-xin-mi-ma");
            worker.page().click("#enter");
            worker.page().waitForURL("**/learn/me");
        }
    }

    @Test
    void aSettingIsSeenByEverybody() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen desk = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
            Colleague.enter(desk, "ADMINISTRATOR");
            set(desk, "SITE_HOST_ZH", "主办：测试县安委办");
            desk.open("/account/profile");
            assertTrue(desk.page().textContent("footer").contains("主办：测试县安委办"));
            set(desk, "SITE_HOST_ZH", "主办：盐池县安全生产委员会办公室");
        }
    }

    private static void set(Screen desk, String name, String value) {
        desk.open("/desk/settings");
        desk.page().fill("[name=" + name + "]", value);
        desk.page().click("#main button[type=submit]");
        desk.page().waitForSelector(".note.ok");
    }

    @Test
    void everyDeskIsWholeAtBothWidthsAndInBothLanguages() {
        try (Chromium.Opened chromium = Chromium.open()) {
            for (int width : new int[] {Screen.PHONE, Screen.DESK}) {
                for (String language : List.of("zh_CN", "en")) {
                    try (Screen screen = new Screen(chromium.browser(), SharedPortal.get(), width, language)) {
                        Colleague.enter(screen, "ADMINISTRATOR");
                        desks(screen);
                    }
                }
            }
        }
    }

    private static void desks(Screen screen) {
        for (String name : List.of("users", "roles", "organisations", "rules", "settings", "jobs", "audit")) {
            assertEquals(200, screen.open("/desk/" + name), name);
            Whole.assertWhole(screen, name);
            screen.keep("desk-" + name);
        }
        screen.open("/desk/users?q=trainer");
        screen.page().locator("#main table a").first().click();
        assertEquals(0, screen.overflow(), "user");
        assertEquals(List.of(), screen.barriers(), "user");
        screen.keep("desk-user");
    }
}
