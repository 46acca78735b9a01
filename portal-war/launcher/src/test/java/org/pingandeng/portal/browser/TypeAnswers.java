package org.pingandeng.portal.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;

/** Answers questions of each type as a person does: on a phone with a finger, at a desk with the keyboard alone. */
final class TypeAnswers {

    private static final int STEPS_ACROSS = 20;

    private final Screen screen;
    private final Page page;
    private final Keyboard keyboard;

    TypeAnswers(Screen screen) {
        this.screen = screen;
        this.page = screen.page();
        this.keyboard = new Keyboard(page);
    }

    private boolean finger() {
        return screen.width() == Screen.PHONE;
    }

    private void press(String selector) {
        if (finger()) {
            page.locator(selector).first().tap();
        } else {
            keyboard.press(selector, "Space");
        }
    }

    private void type(String selector, String text) {
        if (finger()) {
            page.locator(selector).first().fill(text);
        } else {
            keyboard.type(selector, text);
        }
    }

    /**
     * Answers.
     *
     * @param type the type's word
     * @param within where the question stands, such as {@code #answer}
     */
    void answer(String type, String within) {
        switch (type) {
            case "true_false", "single" -> option(within, 1);
            case "multiple" -> {
                option(within, 0);
                option(within, 1);
            }
            case "fill_in" -> {
                type(within + " input.in >> nth=0", "19.5");
                type(within + " input.in >> nth=1", "23");
            }
            case "ordering" -> move(within);
            case "matching" -> match(within);
            case "hazard_picture" -> point(within);
            case "short_answer" -> type(within + " textarea", "先喊人报警，不下池。\n再通风。");
            case "case_study" -> study(within);
            default -> throw new AssertionError(type);
        }
    }

    private void option(String within, int at) {
        if (finger()) {
            page.locator(within + " .op label").nth(at).tap();
        } else {
            Locator input = page.locator(within + " .op input").nth(at);
            input.focus();
            page.keyboard().press("Space");
        }
    }

    /** The first step goes one place down: by its button, or by an arrow key on it. */
    private void move(String within) {
        String first = page.locator(within + " .order li").first().textContent();
        if (finger()) {
            page.locator(within + " .order li").first().locator("button").last().tap();
        } else {
            keyboard.press(within + " .order li:first-child button:last-of-type", "ArrowDown");
        }
        page.waitForFunction(
                "([list, text]) => document.querySelector(list).children[1].textContent.slice(1) === text.slice(1)",
                List.of(within + " .order", first));
    }

    private void match(String within) {
        Locator selects = page.locator(within + " .pairs select");
        for (int at = 0; at < selects.count(); at++) {
            if (finger()) {
                selects.nth(at).selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1 + at % 2));
            } else {
                selects.nth(at).focus();
                page.keyboard().press("ArrowDown");
            }
        }
    }

    /** The hydrant, and then a place that is none: both marked; the second is taken away again. */
    private void point(String within) {
        Locator scene = page.locator(within + " .scene");
        scene.locator("img").waitFor();
        if (finger()) {
            BoundingBox box = scene.locator("img").boundingBox();
            scene.locator("img").tap(at(box, 0.5, 0.6));
            scene.locator("img").tap(at(box, 0.2, 0.2));
            scene.locator("img").tap(at(box, 0.2, 0.2));
            scene.locator("img").tap(at(box, 0.92, 0.5));
        } else {
            keyboard.press(within + " .scene", "Enter");
            for (int step = 0; step < STEPS_ACROSS / 2; step++) {
                page.keyboard().press("ArrowLeft");
            }
            page.keyboard().press("Enter");
            page.keyboard().press("Enter");
            for (int step = 0; step < STEPS_ACROSS + 6; step++) {
                page.keyboard().press("ArrowRight");
            }
            page.keyboard().press("Enter");
        }
        page.waitForFunction("where => document.querySelectorAll(where).length === 2", within + " .marks i");
    }

    private static Locator.TapOptions at(BoundingBox box, double x, double y) {
        return new Locator.TapOptions().setPosition(box.width * x, box.height * y);
    }

    private void study(String within) {
        answer("true_false", within + " .part:nth-child(1)");
        answer("multiple", within + " .part:nth-child(2)");
        answer("ordering", within + " .part:nth-child(3)");
        answer("short_answer", within + " .part:nth-child(4)");
    }
}
