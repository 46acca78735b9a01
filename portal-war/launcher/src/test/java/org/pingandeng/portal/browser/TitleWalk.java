package org.pingandeng.portal.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;

/** The steps that people take with an application for a title, each on their own desk. */
final class TitleWalk {

    /** Two criteria that weigh 100 points together. */
    static final String CRITERIA = "1 | 组织 // Leadership | 40\n1.1 | 有制度并落实 // Rules that are followed | 40 | 制度、会议记录\n"
            + "= 1 | 有，每季度开会\n= 0.5 | 不全\n= 0 | 没有\n2 | 安全项目 // Projects | 60\n"
            + "2.1 | 项目有前后数据 // Figures before and after | 60 | 照片、数据\n= 1 | 三个以上\n= 0.5 | 一个\n= 0 | 没有";

    private TitleWalk() {}

    /** An administrator puts a place into the tree. */
    static void place(Screen admin, String above, String kind, String name) {
        Page page = admin.page();
        admin.open("/desk/organisations");
        String parent = page.locator("#parent option")
                .filter(new Locator.FilterOptions().setHasText(above))
                .first()
                .getAttribute("value");
        page.selectOption("#parent", parent);
        page.selectOption("#kind", kind);
        page.fill("#newName", name);
        page.click("#add");
        page.locator(".note.ok").waitFor();
    }

    /** The office writes a version of a scheme; a colleague puts it in force. */
    static void scheme(Screen office, Screen second, String code, String days) {
        Page page = office.page();
        page.fill("#objectionDays", days);
        page.fill("#criteria", "1 | 组织 | 40\n1.1 | 有制度 | 40 | 制度\n= 1 | 有\n= 0.5 | 不全\n= 0 | 没有\n2 | 项目 | 50");
        page.click("#keep");
        page.locator("#force .note.warn").waitFor();
        page.fill("#criteria", CRITERIA);
        page.click("#keep");
        page.locator("#enforce").waitFor();
        page.click("#enforce");
        page.locator(".note.danger").waitFor(); // whoever wrote it leaves this to somebody else
        String address = page.url().replaceAll("^https?://[^/]+", "");
        second.open(address);
        second.page().click("#enforce");
        second.page().locator("#state[data-draft=false]").waitFor();
        office.open("/desk/title-schemes");
        page.locator("#schemes tr[data-code='" + code + "']").first().waitFor();
    }

    /** The applicant fills in section by section and hands in. */
    static String apply(Screen head, String code, String level, boolean pictures) {
        Page page = head.page();
        head.open("/desk/titles");
        page.locator("#level-" + code).waitFor();
        if (pictures) {
            Whole.assertWhole(head, "titles");
            head.keep("desk-titles");
        }
        page.selectOption("#level-" + code, level);
        page.click("#begin-" + code);
        page.locator("#sheet[data-ready] #f-about").waitFor();
        String id = page.locator("#sheet").getAttribute("data-id");
        page.fill("#f-about", "312 户，1,040 人，种植和养殖为主。");
        page.locator("#kept:not(:empty)").waitFor();
        page.fill("#f-projects", "厨房燃气安全 | 换软管、装报警器 | 4/6\n电动车集中充电 | 建充电棚 | 5/5");
        page.fill("#f-injuries", "2024 | 13\n2025 | 9");
        page.click("#next");
        section(page, "1.1", true);
        if (pictures) {
            Whole.assertWhole(head, "title-sheet");
            head.keep("desk-title-sheet");
        }
        page.click("#next");
        page.locator("[data-criterion='2.1']").waitFor();
        head.open("/desk/title-sheet?s=hand-in&id=" + id);
        page.locator("#missing").waitFor();
        if (pictures) {
            head.keep("desk-title-missing");
        }
        page.locator("#missing a[href*='s=2']").first().click();
        section(page, "2.1", false);
        page.click("#next");
        page.locator("#handIn").waitFor();
        page.click("#handIn");
        page.locator("#handed").waitFor();
        return id;
    }

    private static void section(Page page, String code, boolean document) {
        Locator criterion = page.locator("#sheet[data-ready] [data-criterion='" + code + "']");
        criterion.waitFor();
        criterion.locator("input[type=radio]").first().check();
        criterion.locator("textarea").fill("制度上墙，每季度开会，有记录。");
        if (document) {
            page.setInputFiles(
                    "input[name='file." + code + "']",
                    new FilePayload("会议记录.png", "image/png", SamplePictures.plain()));
            page.locator("[data-criterion='" + code + "'] .files a").waitFor();
        }
    }

    /** Somebody presses a button on the review page and waits for what comes of it. */
    static void review(Screen who, String id, String button, String stage) {
        who.open("/desk/title-review?id=" + id);
        who.page().locator("#" + button).click();
        who.page().locator("#stage[data-stage=" + stage + "]").waitFor();
    }

    /** The office sends back a question and the applicant answers it. */
    static void question(Screen office, Screen head, String id) {
        office.open("/desk/title-review?id=" + id);
        office.page().fill("#ask-words", "请补充去年的伤害数据来源。");
        office.page().click("#ask");
        office.page().locator("#stage[data-stage=QUESTION]").waitFor();
        Page page = head.page();
        head.open("/account/notices");
        page.getByText("请补充去年的伤害数据来源").first().waitFor();
        head.open("/desk/title-sheet?s=hand-in&id=" + id);
        page.locator("#question").waitFor();
        page.fill("#words", "数据来自村卫生室登记。");
        page.click("#handIn");
        page.locator("#handed").waitFor();
    }

    /** The office names two assessors. */
    static void visit(Screen office, String id) {
        visit(office, id, List.of("示例审题员", "示例监考员"));
    }

    /** The office names assessors by their names. */
    static void visit(Screen office, String id, List<String> names) {
        Page page = office.page();
        office.open("/desk/title-review?id=" + id);
        for (String name : names) {
            page.locator("#visit label")
                    .filter(new Locator.FilterOptions().setHasText(name))
                    .first()
                    .locator("input")
                    .check();
        }
        page.click("#setVisit");
        page.locator("#stage[data-stage=VISIT]").waitFor();
    }

    /** An assessor scores on the tablet; the second level where they see less. */
    static void assess(Screen tablet, String id, boolean less, boolean pictures) {
        Page page = tablet.page();
        tablet.open("/desk/title-visits");
        page.locator("#visits [data-application='" + id + "'] a").click();
        page.locator("#sheet[data-ready] #handIn").waitFor();
        page.locator("[data-criterion='1.1'] input[type=radio]")
                .nth(less ? 1 : 0)
                .check();
        page.locator("[data-criterion='2.1'] input[type=radio]").first().check();
        page.fill("#w-1\\.1", "查了会议记录，内容属实。");
        page.setInputFiles("#photo-1\\.1", new FilePayload("现场.png", "image/png", SamplePictures.plain()));
        page.locator("[data-shots='1.1'] img").first().waitFor();
        page.fill("#n-signed", "示例评定员");
        page.fill("#n-host", "示例村主任");
        sign(page, "signed");
        sign(page, "host");
        if (pictures) {
            Whole.assertWhole(tablet, "title-visit");
            tablet.keep("desk-title-visit");
        }
        page.click("#handIn");
        page.locator("#closed").waitFor();
    }

    private static void sign(Page page, String who) {
        Locator place = page.locator("[data-ink=" + who + "]");
        place.locator("canvas").scrollIntoViewIfNeeded();
        BoundingBox box = place.locator("canvas").boundingBox();
        page.mouse().move(box.x + 20, box.y + 60);
        page.mouse().down();
        page.mouse().move(box.x + 120, box.y + 30);
        page.mouse().move(box.x + 200, box.y + 80);
        page.mouse().up();
        place.locator("button").last().click();
        page.locator("[data-ink=" + who + "][data-taken]").waitFor();
    }
}
