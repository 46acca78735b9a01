package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A trainer brings questions and a course; a reviewer lets them in; classroom hours are written down. */
class TeachingDeskIT {

    private static final String HEADER = "编号,题型,用途,题干,选项,答案,解析,知识点,难度,依据,来源,计分\n";
    private static final String GOOD = HEADER + "it-1,判断,练习,班前会可以不讲当天的危险。,,错,当天的危险当天讲。,安全管理/班组,1,,自编,\n";

    @Test
    void questionsComeInThroughTheDeskAndAnotherApproves() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen trainer = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN");
                Screen reviewer = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN")) {
            Colleague.enter(trainer, "TRAINER");
            ImportWalk.give(trainer, "questions.csv", GOOD);
            ImportWalk.take(trainer.page());
            trainer.open("/desk/items?state=DRAFT&q=it-1");
            trainer.page().check("[aria-label=it-1]");
            trainer.page().click("#submit");
            trainer.page().waitForSelector(".note.ok");
            Colleague.enter(reviewer, "REVIEWER");
            reviewer.open("/desk/items?q=it-1");
            reviewer.page().check("[aria-label=it-1]");
            reviewer.page().click("#approve");
            reviewer.page().waitForSelector(".note.ok");
            reviewer.open("/desk/items?q=it-1");
            reviewer.page().locator("#main").getByText("可用").last().waitFor();
        }
    }

    @Test
    void aCourseComesInAsADraftAndAReviewerPublishesIt() throws IOException {
        try (Chromium.Opened chromium = Chromium.open();
                Screen trainer = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN");
                Screen reviewer = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
            Colleague.enter(trainer, "TRAINER");
            trainer.open("/desk/courses");
            give(trainer, "#archive", "course.zip", "not a zip".getBytes(StandardCharsets.UTF_8));
            trainer.page().click("#examine");
            trainer.page().waitForSelector("#report[data-sound=false]");
            trainer.keep("desk-courses-problems");
            give(trainer, "#archive", "course.zip", course());
            trainer.page().click("#bringIn");
            trainer.page().waitForSelector("[data-code=shift-talk][data-state=DRAFT]");
            String version = trainer.page().getAttribute("[data-code=shift-talk]", "data-version");
            trainer.open("/desk/course?v=" + version);
            trainer.page().click("#submit");
            trainer.page().waitForSelector("[data-state=IN_REVIEW]");
            Colleague.enter(reviewer, "REVIEWER");
            reviewer.open("/desk/course?v=" + version);
            reviewer.page().click("#approve");
            reviewer.page().click("#publish");
            reviewer.page().waitForSelector("[data-state=PUBLISHED]");
            // the public pages follow the news of a publication
            reviewer.page().waitForFunction("async () => (await fetch('/course?c=shift-talk')).ok");
        }
    }

    @Test
    void everyTeachingDeskIsWholeAtBothWidthsAndInBothLanguages() {
        SharedPortal.filled();
        try (Chromium.Opened chromium = Chromium.open()) {
            for (int width : new int[] {Screen.PHONE, Screen.DESK}) {
                for (String language : List.of("zh_CN", "en")) {
                    try (Screen screen = new Screen(chromium.browser(), SharedPortal.get(), width, language)) {
                        Colleague.enter(screen, "TRAINER");
                        for (String name : List.of("items", "import", "courses", "classes")) {
                            assertEquals(200, screen.open("/desk/" + name), name);
                            Whole.assertWhole(screen, name);
                            screen.keep("desk-" + name);
                        }
                        screen.open("/desk/items?type=multiple");
                        screen.page().locator(".ql .q a").first().click();
                        screen.page().waitForSelector("#sheet");
                        Whole.assertWhole(screen, "item");
                        screen.keep("desk-item");
                    }
                }
            }
        }
    }

    private static void give(Screen screen, String field, String name, byte[] content) {
        screen.page().setInputFiles(field, new FilePayload(name, "application/octet-stream", content));
    }

    private static byte[] course() throws IOException {
        String json = """
                {"format":"pingandeng-course/1","code":"shift-talk",
                 "title":{"zh_CN":"班前会五分钟","en":"Five minutes before the shift"},
                 "summary":{"zh_CN":"开工前把当天的危险讲清楚。","en":"Say the day's dangers before work begins."},
                 "field":"工贸","picture":"space",
                 "chapters":[{"title":{"zh_CN":"班前会","en":"The talk"},"lessons":[
                  {"code":"talk","kind":"text","title":{"zh_CN":"讲什么","en":"What to say"},
                   "summary":{"zh_CN":"三句话。","en":"Three sentences."},
                   "file":"lessons/talk.md","seconds":60,"topics":["安全管理/班组"],"law":[]}]}]}
                """;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("course.json"));
            zip.write(json.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("lessons/talk.md"));
            zip.write("# 讲什么\n\n今天干什么，危险在哪里，怎么防。\n".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
