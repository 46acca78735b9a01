package org.pingandeng.portal.browser;

import com.microsoft.playwright.Page;

/** Somebody who registered and then got a role, and a place, from an administrator. */
final class Appointed {

    private Appointed() {}

    /**
     * Registers somebody and gives them a role.
     *
     * @param screen theirs; signed in afterwards
     * @param admin an administrator's
     * @param name how they are called
     * @param role such as {@code EDITOR}
     * @param place the name of the organisation to belong to; empty for none
     * @return who they are
     */
    static Newcomer enter(Screen screen, Screen admin, String name, String role, String place) {
        Newcomer newcomer = new Newcomer(name);
        newcomer.register(screen);
        Page page = admin.page();
        admin.open("/desk/users?q=" + newcomer.userName());
        page.click("text=" + newcomer.userName());
        page.locator("#roles input[value=" + role + "]").check();
        page.click("#saveRoles");
        page.waitForSelector(".note.ok");
        if (!place.isEmpty()) {
            String value = page.locator("#organisation option")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(place))
                    .first()
                    .getAttribute("value");
            page.selectOption("#organisation", value);
            page.click("#move");
            page.waitForSelector(".note.ok");
        }
        screen.context().clearCookies();
        newcomer.signIn(screen);
        return newcomer;
    }
}
