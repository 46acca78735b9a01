package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The way through one question of each type, in practice and in an exam, on one screen. */
final class TypesWalk {

    /** In the order of the exam's paper. */
    static final List<String> TYPES = List.of(
            "true_false",
            "single",
            "multiple",
            "fill_in",
            "ordering",
            "matching",
            "hazard_picture",
            "short_answer",
            "case_study");

    /** Begins practice with these questions alone. */
    static final String TOPIC = "form:has(input[value='" + SampleItems.TOPIC + "']) [type=submit]";

    private final Screen screen;
    private final Page page;
    private final TypeAnswers hand;

    TypesWalk(Screen screen) {
        this.screen = screen;
        this.page = screen.page();
        this.hand = new TypeAnswers(screen);
    }

    /** Practises one of each, compares sentences with their reference, and finds what was wrong in the notebook. */
    void practise() {
        begin();
        Set<String> met = new TreeSet<>();
        for (int at = 0; at < TYPES.size(); at++) {
            page.waitForFunction("() => document.querySelectorAll('[data-item]').length"
                    + " === document.querySelectorAll('[name$=json]').length");
            String type = type();
            met.add(type);
            page.waitForFunction("() => [...document.images].every(image => image.complete)");
            look("types-practice-" + type);
            hand.answer(type, "#answer");
            page.locator("#check").click();
            page.locator(".explain").first().waitFor();
            look("types-practice-" + type + "-explained");
            if (page.locator("#compare").count() > 0) {
                page.locator("input[name$=point]").first().check();
                page.locator("#compare").click();
                page.locator("#compare").waitFor(gone());
                look("types-practice-" + type + "-compared");
            }
            page.locator("#next").click();
            page.waitForLoadState();
        }
        assertEquals(new TreeSet<>(TYPES), met);
        screen.open("/practice/mistakes");
        look("types-mistakes");
        assertTrue(page.locator("#main li.card").count() >= 5, "what was not wholly right is in the notebook");
    }

    private void begin() {
        screen.open("/practice");
        page.locator(TOPIC).click();
        page.locator("#check").waitFor();
    }

    /** The type in the page's own words, turned back: the answer's form shows it best. */
    private String type() {
        return (String) page.evaluate("""
                () => {
                  const has = (what) => document.querySelector('#answer ' + what);
                  if (has('.study')) return 'case_study';
                  if (has('.hazards, .scene')) return 'hazard_picture';
                  if (has('.ordering, [name=step]')) return 'ordering';
                  if (has('[name=pair]')) return 'matching';
                  if (has('textarea')) return 'short_answer';
                  if (has('[name=blank]')) return 'fill_in';
                  if (has('[type=checkbox]')) return 'multiple';
                  return has('[value=true]') ? 'true_false' : 'single';
                }
                """);
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }

    /** Sits one of each and hands in. */
    void sit() {
        enter();
        for (int at = 0; at < TYPES.size(); at++) {
            turnTo(TYPES.get(at));
            hand.answer(TYPES.get(at), "#answer");
            page.locator("#saved.good").waitFor();
            page.waitForFunction("() => [...document.images].every(image => image.complete)");
            look("types-room-" + TYPES.get(at));
        }
        assertEquals(TYPES.size(), page.locator("#cells button.answered").count(), "all answered, the case included");
        turnTo("hazard_picture");
        theListIsAnEqualForm();
        aPictureOpensLarge();
        handIn();
    }

    /** Goes into the room. */
    void enter() {
        screen.open("/exam/lobby?exam=" + SampleItems.EXAM);
        page.locator("#agree").check();
        page.locator("#enter").click();
        page.waitForURL(address -> address.contains("/exam/room.html"));
        page.locator("#main:not([hidden])").waitFor();
    }

    /** Turns to the question of a type. */
    void turnTo(String type) {
        int at = TYPES.indexOf(type);
        page.locator("#cells button").nth(at).evaluate("node => node.click()");
        page.waitForFunction("at => document.querySelectorAll('#cells button')[at].classList.contains('now')", at);
    }

    private void theListIsAnEqualForm() {
        page.locator("#answer .seg button").last().click();
        assertEquals(5, page.locator("#answer .places input").count());
        page.locator("#answer .places label").first().click();
        page.locator("#saved.good").waitFor();
        look("types-room-hazard_picture-list");
        page.reload();
        page.locator("#main:not([hidden])").waitFor();
        turnTo("hazard_picture");
        assertEquals(2, page.locator("#answer .marks i").count(), "the marks are there");
        page.locator("#answer .seg button").last().click();
        assertTrue(page.locator("#answer .places input").first().isChecked(), "and so is the tick");
    }

    private void aPictureOpensLarge() {
        turnTo("single");
        page.locator("#stem-more .zoom").click();
        page.locator("dialog.enlarged img").waitFor();
        look("types-room-enlarged");
        page.keyboard().press("Escape");
        page.locator("dialog.enlarged").waitFor(gone());
    }

    private void handIn() {
        if (screen.width() == Screen.PHONE) {
            page.locator("#open-sheet").click();
            page.locator("#dialog-yes").click();
        } else {
            page.locator("#hand-in").click();
        }
        page.locator("#dialog[open] .stack").waitFor();
        page.locator("#dialog-yes").click();
        page.waitForURL(address -> address.contains("/exam/result"));
    }

    /** Everywhere it says that persons mark it, and nowhere a score. */
    void itIsBeingMarked() {
        page.locator("#awaits").waitFor();
        assertEquals(0, page.locator(".lampscore b").count(), "no score before it is marked");
        look("types-result-awaits");
        screen.open("/exams");
        assertEquals(0, page.locator("#main li .num").count(), "no score in the list either");
        look("types-exams-awaits");
        screen.open("/learn/me");
        look("types-me-awaits");
        screen.open("/exam/lobby?exam=" + SampleItems.EXAM);
        assertEquals(0, page.locator("#enter").count());
        look("types-lobby-awaits");
    }

    /** Keeps a picture, and asserts that the page is whole. */
    void look(String name) {
        screen.keep(name);
        Whole.assertWhole(screen, name);
    }
}
