package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** An author writes questions: what is typed is kept, what is wrong is said in its place, and nothing is lost. */
class WritingDeskIT {

    private static void begin(Screen screen, String type) {
        screen.open("/desk/item-edit");
        screen.page().click("[data-type=" + type + "]");
        screen.page().waitForURL("**draft=**");
    }

    private static void type(Page page, String field, String text) {
        page.fill("[name='f." + field + "']", text);
    }

    private static void finished(Page page) {
        page.click("#finish");
        page.waitForURL("**/desk/item*?**id=**");
    }

    @Test
    void whatIsTypedIsKeptByItselfAndTwoEqualOptionsAreSaidAtOnce() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
            Colleague.enter(screen, "TRAINER");
            begin(screen, "single");
            Page page = screen.page();
            type(page, "stem", "油锅着火，先做什么（示例）？");
            type(page, "option.0.text", "盖上锅盖");
            type(page, "option.1.text", "盖上 锅盖。");
            page.focus("[name='f.explanation']");
            page.waitForSelector("[data-field='option.1.text'] > .err-t:not(:empty)");
            screen.keep("desk-item-edit-equal");
            type(page, "option.1.text", "用水泼");
            page.check("[name='f.option.0.right']");
            page.waitForResponse("**/api/v1/drafts/**", () -> type(page, "topic", "消防/灭火"));
            page.reload();
            assertEquals("用水泼", page.inputValue("[name='f.option.1.text']"));
            assertTrue(page.isChecked("[name='f.option.0.right']"));
            assertEquals("消防/灭火", page.inputValue("[name='f.topic']"));
            Whole.assertWhole(screen, "editor");
            finished(page);
        }
    }

    @Test
    void aPictureIsPutInAndItsPlacesAreDrawn() throws IOException {
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
            Colleague.enter(screen, "TRAINER");
            begin(screen, "hazard_picture");
            Page page = screen.page();
            type(page, "stem", "找出仓库里的隐患（示例）");
            byte[] none = "no picture".getBytes(StandardCharsets.UTF_8);
            page.setInputFiles("#file", new FilePayload("a.png", "image/png", none));
            page.click("#attach");
            page.waitForSelector("#file-err .err-t");
            assertEquals("找出仓库里的隐患（示例）", page.inputValue("[name='f.stem']"), "nothing typed is lost");
            page.setInputFiles("#file", new FilePayload("b.png", "image/png", picture()));
            page.click("#attach");
            page.waitForSelector("[data-scene] svg");
            type(page, "alt", "一间仓库，中间有货架");
            type(page, "topic", "仓储/现场");
            type(page, "region.0.label", "通道上的货箱");
            page.check("[name='f.region.0.hazard']");
            for (int[] corner : new int[][] {{40, 40}, {200, 40}, {200, 160}, {40, 160}}) {
                page.locator("[data-scene] svg").click(new Locator.ClickOptions().setPosition(corner[0], corner[1]));
            }
            assertEquals(4, page.inputValue("[name='f.region.0.outline']").split(" ").length);
            screen.keep("desk-item-edit-hazards");
            Whole.assertWhole(screen, "hazards");
            finished(page);
        }
    }

    private static byte[] picture() throws IOException {
        BufferedImage image = new BufferedImage(800, 500, BufferedImage.TYPE_INT_RGB);
        Graphics2D draw = image.createGraphics();
        draw.setColor(new Color(230, 226, 214));
        draw.fillRect(0, 0, 800, 500);
        draw.setColor(new Color(150, 110, 70));
        draw.fillRect(60, 60, 260, 200);
        draw.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    @Test
    void aCaseGrowsByQuestionsAndSaysWhatIsMissing() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "en")) {
            Colleague.enter(screen, "TRAINER");
            begin(screen, "case_study");
            Page page = screen.page();
            type(page, "stem", "Two workers fainted in a tank (示例).");
            type(page, "topic", "有限空间");
            page.selectOption("[name=partType]", "true_false");
            page.click("#addPart");
            page.waitForSelector("[name='f.part.0.stem']");
            page.selectOption("[name=partType]", "ordering");
            page.click("#addPart");
            page.waitForSelector("[name='f.part.1.stem']");
            page.click("#finish");
            page.waitForSelector(".note.danger");
            assertTrue(page.textContent("[data-field='part.0.stem'] > .err-t").contains("Nothing stands here"));
            screen.keep("desk-item-edit-case");
            type(page, "part.0.stem", "It is a confined space.");
            page.check("[name='f.part.0.verdict'][value=true]");
            type(page, "part.1.stem", "Put in order");
            List<String> steps = List.of("ventilate", "test", "permit", "enter");
            for (int i = 0; i < steps.size(); i++) {
                type(page, "part.1.step." + i + ".text", steps.get(i));
            }
            finished(page);
            assertTrue(page.textContent("main").contains("ventilate"));
        }
    }

    @Test
    void theDeskIsWholeAtBothWidthsInBothLanguages() {
        try (Chromium.Opened chromium = Chromium.open()) {
            for (int width : new int[] {Screen.PHONE, Screen.DESK}) {
                for (String language : List.of("zh_CN", "en")) {
                    try (Screen screen = new Screen(chromium.browser(), SharedPortal.get(), width, language)) {
                        Colleague.enter(screen, "TRAINER");
                        screen.open("/desk/item-edit");
                        Whole.assertWhole(screen, "begin");
                        screen.keep("desk-item-edit-begin");
                        begin(screen, "multiple");
                        Whole.assertWhole(screen, "multiple");
                        screen.keep("desk-item-edit");
                    }
                }
            }
        }
    }
}
