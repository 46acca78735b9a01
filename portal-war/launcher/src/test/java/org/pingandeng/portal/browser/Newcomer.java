package org.pingandeng.portal.browser;

import com.microsoft.playwright.Page;
import java.util.UUID;

/** Somebody who has never been here: registers, and is signed in afterwards. */
final class Newcomer {

    private final String userName = "x" + UUID.randomUUID().toString().substring(0, 8);
    private final String name;
    private final String password = "Deng-" + UUID.randomUUID();

    Newcomer(String name) {
        this.name = name;
    }

    String userName() {
        return userName;
    }

    String password() {
        return password;
    }

    /** Registers on a screen, which is signed in from then on. */
    void register(Screen screen) {
        screen.open("/account/register");
        Page page = screen.page();
        page.fill("#userName", userName);
        page.fill("#name", name);
        page.fill("#password", password);
        page.fill("#repeat", password);
        page.check("#consent");
        page.click("#register");
        page.waitForURL(address -> !address.contains("/account/register"));
    }

    /** Signs in on another screen. */
    void signIn(Screen screen) {
        screen.open("/account/signin");
        Page page = screen.page();
        page.fill("#userName", userName);
        page.fill("#password", password);
        page.click("#enter");
        page.waitForURL(address -> !address.contains("/account/signin"));
    }
}
