package org.pingandeng.portal.browser;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.pingandeng.portal.launch.PortalProcess;
import org.pingandeng.portal.launch.PortalProcess.StarterAccount;

/** One of the accounts of the first start, signing in on a screen; the first time the printed password is changed. */
final class Colleague {

    private static final Map<String, String> CHANGED = new ConcurrentHashMap<>();

    private Colleague() {}

    /**
     * Signs in.
     *
     * @param screen where, on whichever portal
     * @param role such as {@code ADMINISTRATOR}
     */
    static void enter(Screen screen, String role) {
        PortalProcess portal = screen.portal();
        StarterAccount account = portal.starterAccounts().get(role);
        String who = portal.home() + " " + role;
        synchronized (CHANGED) {
            signIn(screen, account.userName(), CHANGED.getOrDefault(who, account.password()));
            if (screen.page().url().contains("/account/password")) {
                change(screen, account.password(), "Deng-" + role + "-9");
                CHANGED.put(who, "Deng-" + role + "-9");
            }
        }
    }

    private static void signIn(Screen screen, String userName, String password) {
        screen.open("/account/signin");
        Page page = screen.page();
        page.fill("#userName", userName);
        page.fill("#password", password);
        page.click("#enter");
        page.waitForURL(address -> !address.contains("/account/signin"));
    }

    private static void change(Screen screen, String old, String password) {
        Page page = screen.page();
        page.fill("#old", old);
        page.fill("#password", password);
        page.fill("#repeat", password);
        page.click("#change");
        page.waitForURL(address -> !address.contains("/account/password"));
    }
}
