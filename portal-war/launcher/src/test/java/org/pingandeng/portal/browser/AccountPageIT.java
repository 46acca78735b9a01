package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A newcomer registers, is corrected field by field, comes back, and looks after their account. */
class AccountPageIT {

    @Test
    void aFormKeepsWhatWasTypedAndSaysWhatIsWrongBesideTheField() {
        everywhere(screen -> {
            screen.open("/account/register");
            Page page = screen.page();
            page.fill("#userName", "12345");
            page.fill("#name", "示例学员丙");
            page.fill("#phone", "139");
            page.fill("#idNumber", "110105194912310021");
            page.fill("#password", "short");
            page.fill("#repeat", "other");
            page.click("#register");
            page.waitForSelector("#idNumber-err .err-t");
            for (String field : List.of("userName", "phone", "idNumber", "password", "repeat", "consent")) {
                assertEquals(1, page.locator("#" + field + "-err .err-t").count(), field);
            }
            assertEquals("示例学员丙", page.inputValue("#name"));
            assertEquals("139", page.inputValue("#phone"));
            assertEquals("", page.inputValue("#password"));
            assertEquals("true", page.getAttribute("#phone", "aria-invalid"));
            shown(screen, "account-register");
        });
    }

    @Test
    void whoIsSentToSignInComesBackToTheirPage() {
        everywhere(screen -> {
            Newcomer newcomer = new Newcomer("示例学员丙");
            newcomer.register(screen);
            screen.context().clearCookies();
            screen.speak();
            screen.open("/account/profile");
            Page page = screen.page();
            assertTrue(page.url().contains("/account/signin?next="), page.url());
            shown(screen, "account-signin");
            page.locator("#userName").focus();
            page.keyboard().type(newcomer.userName());
            page.keyboard().press("Tab");
            page.keyboard().type(newcomer.password());
            page.keyboard().press("Enter");
            page.waitForURL("**/account/profile");
            shown(screen, "account-profile");
        });
    }

    @Test
    void aPhoneNeedsTheCodeAndDevicesCanBeEnded() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen first = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN");
                Screen second = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
            Newcomer newcomer = new Newcomer("示例学员丁");
            newcomer.register(first);
            second.open("/account/signin?next=/account/sessions");
            Page page = second.page();
            page.fill("#userName", newcomer.userName());
            page.fill("#password", newcomer.password());
            page.click("#enter");
            page.waitForURL("**/account/sessions");
            assertEquals(2, page.locator("#main li").count());
            shown(second, "account-sessions");
            page.locator("button[value=others]").click();
            page.waitForSelector(".note.ok");
            assertEquals(1, page.locator("#main li").count());
            first.open("/account/profile");
            assertTrue(
                    first.page().url().contains("/account/signin"), first.page().url());
        }
    }

    @Test
    void theOtherPagesAreWholeInBothLanguages() {
        everywhere(screen -> {
            for (String name : List.of("forgot", "reset")) {
                assertEquals(200, screen.open("/account/" + name));
                shown(screen, "account-" + name);
            }
            new Newcomer("示例学员戊").register(screen);
            for (String name : List.of("password", "signout")) {
                assertEquals(200, screen.open("/account/" + name));
                shown(screen, "account-" + name);
            }
        });
    }

    private static void shown(Screen screen, String name) {
        assertEquals(0, screen.overflow(), name);
        assertEquals(List.of(), screen.barriers(), name);
        assertEquals(List.of(), screen.complaints(), name);
        screen.keep(name);
    }

    private static void everywhere(Consumer<Screen> story) {
        try (Chromium.Opened chromium = Chromium.open()) {
            for (int width : new int[] {Screen.PHONE, Screen.DESK}) {
                for (String language : List.of("zh_CN", "en")) {
                    try (Screen screen = new Screen(chromium.browser(), SharedPortal.get(), width, language)) {
                        story.accept(screen);
                    }
                }
            }
        }
    }
}
