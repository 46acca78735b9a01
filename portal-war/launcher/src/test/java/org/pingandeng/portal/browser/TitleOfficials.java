package org.pingandeng.portal.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;

/** Those on whom a title depends, each on a screen of their own: administrator, office, a colleague there, assessor. */
final class TitleOfficials implements AutoCloseable {

    private static final String COUNTY = "盐池县";
    private static final int TABLET = 820;
    private static final int MOST_LOOKS = 120;
    private static final int A_MOMENT = 250;

    private final Screen admin;
    private final Screen office;
    private final Screen second;
    private final Screen tablet;

    /**
     * Signs all of them in.
     *
     * @param browser in which their screens open
     */
    TitleOfficials(Browser browser) {
        admin = screen(browser, Screen.DESK);
        office = screen(browser, Screen.DESK);
        second = screen(browser, Screen.DESK);
        tablet = screen(browser, TABLET);
        Colleague.enter(admin, "ADMINISTRATOR");
        Colleague.enter(office, "OFFICE");
        Appointed.enter(second, admin, "示例监管人员丙", "OFFICE", "");
        Colleague.enter(tablet, "REVIEWER");
    }

    private static Screen screen(Browser browser, int width) {
        return new Screen(browser, SharedPortal.get(), width, "zh_CN");
    }

    Screen office() {
        return office;
    }

    /**
     * Puts a short version of a scheme in force: two criteria, one assessor, no days for objections.
     *
     * @param code of the scheme
     * @param years for which the title is given; empty for no end
     */
    void shorten(String code, String years) {
        Page page = office.page();
        office.open("/desk/title-scheme?code=" + code);
        page.fill("#objectionDays", "0");
        page.fill("#assessors", "1");
        page.fill("#validYears", years);
        page.fill("#criteria", TitleWalk.CRITERIA);
        page.click("#keep");
        page.locator("#enforce").waitFor();
        String address = page.url().replaceAll("^https?://[^/]+", "");
        second.open(address);
        second.page().click("#enforce");
        second.page().locator("#state[data-draft=false]").waitFor();
    }

    /**
     * Adds a place below the county, where no township reviews, and somebody who applies for it.
     *
     * @param head theirs; signed in afterwards
     * @param name how they are called
     * @param kind of the place, such as {@code school}
     * @param place its name
     */
    void settle(Screen head, String name, String kind, String place) {
        TitleWalk.place(admin, COUNTY, kind, place);
        Appointed.enter(head, admin, name, "ENTERPRISE_MANAGER", place);
    }

    /**
     * Goes with an application from its draft to the title.
     *
     * @param head the applicant's
     * @param code of the scheme
     * @param level such as {@code REGIONAL}
     * @param from the first day of the title
     * @return the application's id
     */
    String give(Screen head, String code, String level, LocalDate from) {
        String id = TitleWalk.apply(head, code, level, false);
        TitleWalk.visit(office, id, List.of("示例审题员"));
        TitleWalk.assess(tablet, id, false, false);
        TitleWalk.review(office, id, "publish", "PUBLISHED");
        Page page = second.page();
        second.open("/desk/title-review?id=" + id);
        page.fill("#from", from.toString());
        page.click("#grant");
        page.locator("#stage[data-stage=GRANTED]").waitFor();
        return id;
    }

    /** The office withdraws a title and says why. */
    void withdraw(String id, String reason) {
        Page page = office.page();
        office.open("/desk/title-review?id=" + id);
        page.locator("details:has(#withdraw) > summary").click();
        page.fill("#withdraw-words", reason);
        page.click("#withdraw");
        page.locator("#stage[data-stage=WITHDRAWN]").waitFor();
    }

    /** Opens a public page again until it shows something: copies of pages follow the news a moment later. */
    static void until(Screen screen, String path, Locator proof) {
        for (int look = 0; look < MOST_LOOKS; look++) {
            screen.open(path);
            if (proof.count() > 0) {
                return;
            }
            screen.page().waitForTimeout(A_MOMENT);
        }
        throw new AssertionError(path + " did not show " + proof);
    }

    @Override
    public void close() {
        List.of(admin, office, second, tablet).forEach(Screen::close);
    }
}
