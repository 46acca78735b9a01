package org.pingandeng.portal.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What trainers and reviewers do at the desk for courses, step by step. */
final class CourseSteps {

    private CourseSteps() {}

    /**
     * Begins a course with one chapter.
     *
     * @return the draft, for addresses
     */
    static String begin(Screen trainer, String code, String title, String chapter) {
        Page page = trainer.page();
        trainer.open("/desk/courses");
        page.fill("#newTitle", title);
        page.fill("#code", code);
        page.click("#begin");
        page.waitForSelector("#course-edit");
        String version = page.getAttribute("#course-edit", "data-version");
        page.fill("#field", "工贸");
        page.click("[data-op=ADD_CHAPTER]");
        page.click(".node.chapter a");
        page.fill("[name='f.title.zh']", chapter);
        page.click("#keep");
        page.waitForSelector(".node.chapter a:has-text('" + chapter + "')");
        return version;
    }

    /** A lesson more, with its title and its length. */
    static void lesson(Screen screen, String kind, String title, String length) {
        Page page = screen.page();
        Locator more = page.locator(".nodes details.more").first();
        String before = page.getAttribute("#course-edit", "data-lesson");
        more.locator("summary").click();
        more.locator("[data-kind=" + kind + "]").click();
        page.waitForSelector("#course-edit[data-form=" + kind + "]"
                + (before == null || before.isEmpty() ? "" : ":not([data-lesson='" + before + "'])"));
        page.fill("[name='f.title.zh']", title);
        kept(page, () -> page.fill("[name='f.length']", length));
    }

    /** Types something, and waits until the server has taken it; a preview is no keeping. */
    static void kept(Page page, Runnable typing) {
        page.waitForResponse(
                answer -> answer.url().matches(".*/api/v1/course-drafts/.*/(lessons/.*|words)") && answer.ok(), typing);
    }

    /** The draft goes to another person, who lets it in and publishes it. */
    static void hand(Screen trainer, Screen reviewer, String version) {
        trainer.open("/desk/course?v=" + version);
        trainer.page().click("#submit");
        trainer.page().waitForSelector("#state[data-state=IN_REVIEW]");
        reviewer.open("/desk/course?v=" + version);
        reviewer.page().click("#approve");
        reviewer.page().click("#publish");
        reviewer.page().waitForSelector("#state[data-state=PUBLISHED]");
    }
}
