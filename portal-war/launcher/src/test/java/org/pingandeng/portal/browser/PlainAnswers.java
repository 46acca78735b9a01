package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Answers questions of each type by the fields of a page alone, where no scripts run. */
final class PlainAnswers {

    private PlainAnswers() {}

    /** Answers whatever question is in front. */
    static void answer(Page page) {
        plainly(page, plainType(page));
    }

    private static String plainType(Page page) {
        if (page.locator("#answer .study").count() > 0) {
            return "case_study";
        }
        for (String[] one : new String[][] {
            {"[name=step]", "ordering"},
            {"[name=pair]", "matching"},
            {"[name=place]", "hazard_picture"},
            {"[name=essay]", "short_answer"},
            {"[name=blank]", "fill_in"}
        }) {
            if (page.locator("#answer " + one[0]).count() > 0) {
                return one[1];
            }
        }
        return "option";
    }

    private static void plainly(Page page, String type) {
        switch (type) {
            case "ordering" -> anOrder(page, "step");
            case "matching" -> page.locator("[name=pair]").first().selectOption("0");
            case "hazard_picture" -> page.locator("[name=place]").first().check();
            case "short_answer" -> page.locator("[name=essay]").fill("报警");
            case "fill_in" -> page.locator("[name=blank]").first().fill("19.5");
            case "case_study" -> {
                page.locator("[name='p1.option']").first().check(new Locator.CheckOptions().setForce(true));
                anOrder(page, "p3.step");
            }
            default -> page.locator("[name=option]").first().check(new Locator.CheckOptions().setForce(true));
        }
    }

    /** A step chosen twice is refused in words, and nothing that was chosen is lost. */
    private static void anOrder(Page page, String name) {
        Locator steps = page.locator("[name='" + name + "']");
        steps.nth(0).selectOption("1");
        steps.nth(1).selectOption("1");
        page.locator("#check").press("Enter");
        page.locator("#problem").waitFor();
        assertEquals("1", page.locator("[name='" + name + "']").nth(0).inputValue());
        if (name.startsWith("p3")) {
            assertTrue(page.locator("[name='p1.option']").first().isChecked(), "the case's other answers are there");
        }
        for (int at = 0; at < steps.count(); at++) {
            steps.nth(at).selectOption(String.valueOf(at));
        }
    }
}
