package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pingandeng.portal.browser.CourseSteps.begin;
import static org.pingandeng.portal.browser.CourseSteps.hand;
import static org.pingandeng.portal.browser.CourseSteps.kept;
import static org.pingandeng.portal.browser.CourseSteps.lesson;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;

/**
 * A trainer writes a course with a lesson of each kind, a reviewer lets it in, its next version says what is different, a
 * lesson is withdrawn, and the archive of it comes in equal.
 */
class CourseDeskIT {

    private static final Path FILES =
            Path.of("../../course-content/src/main/resources/starter/confined-space-before-you-enter/files");

    @Test
    void aCourseIsWrittenReviewedPublishedChangedAndWithdrawnLessonByLesson() throws IOException {
        try (Chromium.Opened chromium = Chromium.open();
                Screen trainer = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN");
                Screen reviewer = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN")) {
            Colleague.enter(trainer, "TRAINER");
            Colleague.enter(reviewer, "REVIEWER");
            String version = write(trainer);
            hand(trainer, reviewer, version);
            String next = change(trainer, version);
            reviewer.open("/desk/course?v=" + next);
            assertEquals(1, reviewer.page().locator("[data-change=CHANGED] ins").count());
            assertEquals(1, reviewer.page().locator("[data-change=REMOVED]").count());
            Whole.assertWhole(reviewer, "a version on a phone");
            reviewer.keep("desk-course");
            hand(trainer, reviewer, next);
            withdraw(reviewer, next);
            exchange(trainer, next);
        }
    }

    private static String write(Screen trainer) throws IOException {
        Page page = trainer.page();
        String version = begin(trainer, "it-confined", "有限空间作业", "进去之前");
        lesson(trainer, "text", "为什么先通风", "2:30");
        page.fill("#text", "# 先通风\n\n**先通风：**再检测。");
        page.waitForSelector("#preview strong");
        page.setInputFiles("[name='up.picture']", FILES.resolve("before-you-enter.jpg"));
        page.waitForSelector("#preview img");
        Whole.assertWhole(trainer, "a text being written");
        trainer.keep("desk-course-edit");
        lesson(trainer, "pdf", "作业票", "1");
        page.setInputFiles(
                "[name='up.file']", new FilePayload("slides.pptx", "application/zip", "no slides at all".getBytes()));
        page.waitForSelector("#file-err:not(:empty)");
        assertEquals("作业票", page.inputValue("[name='f.title.zh']"), "nothing typed is lost");
        page.setInputFiles("[name='up.file']", FILES.resolve("entry-checklist.pdf"));
        page.waitForSelector(".thumbs img");
        lesson(trainer, "video", "三步", "");
        page.setInputFiles("[name='up.file']", FILES.resolve("before-you-enter.mp4"));
        page.waitForSelector("video");
        page.setInputFiles("[name='up.captionsZh']", FILES.resolve("before-you-enter.zh.vtt"));
        page.waitForSelector("[data-place=captionsZh] .grow");
        trainer.keep("desk-course-edit-video");
        lesson(trainer, "audio", "听一听", "0:10");
        page.setInputFiles("[name='up.file']", new FilePayload("talk.wav", "audio/wav", sound()));
        page.waitForSelector("audio");
        page.fill("[name='f.transcript.zh']", "先听。");
        lesson(trainer, "gallery", "看一看", "1");
        page.setInputFiles("[name='up.picture']", FILES.resolve("before-you-enter.jpg"));
        page.waitForSelector(".gallery-row img");
        outline(trainer);
        page.click("#to-version");
        page.click("#submit");
        page.waitForSelector("#problems");
        trainer.keep("desk-course-edit-problems");
        page.click("#problems a");
        kept(page, () -> page.fill("[name='f.picture.0.alt.zh']", "通风口"));
        return version;
    }

    /** By keyboard: up, removed, undone; the focus stays with what was moved. */
    private static void outline(Screen screen) {
        Page page = screen.page();
        Locator up = page.locator(".node.leaf:has-text('看一看') [data-op=UP]");
        up.focus();
        page.keyboard().press("Enter");
        page.waitForFunction("() => document.getElementById('said').textContent.includes('看一看')");
        assertEquals("UP", page.evaluate("() => document.activeElement.dataset.op"));
        assertTrue(page.locator(".node.leaf").nth(3).textContent().contains("看一看"));
        remove(page, "听一听");
        page.waitForFunction("() => document.querySelectorAll('.node.leaf').length === 4");
        assertEquals("undo", page.evaluate("() => document.activeElement.id"));
        page.keyboard().press("Enter");
        page.waitForFunction("() => document.querySelectorAll('.node.leaf').length === 5");
        page.locator(".node.leaf:has-text('看一看')").dragTo(page.locator(".node.leaf:has-text('作业票')"));
        page.waitForFunction("() => document.querySelectorAll('.node.leaf')[1].textContent.includes('看一看')");
    }

    /** The steps of a line show themselves to whoever comes to it by keyboard. */
    private static void remove(Page page, String title) {
        Locator node = page.locator(".node.leaf:has-text('" + title + "')");
        node.locator("a").focus();
        node.locator("[data-op=REMOVE]").focus();
        page.keyboard().press("Enter");
    }

    private static String change(Screen trainer, String version) {
        Page page = trainer.page();
        trainer.open("/desk/course?v=" + version);
        page.click("#change");
        page.waitForSelector("#course-edit");
        String next = page.getAttribute("#course-edit", "data-version");
        page.click(".node.leaf:has-text('为什么先通风') a");
        String text = page.inputValue("#text");
        kept(page, () -> page.fill("#text", text + "\n\n最后一个人出来再收工具。"));
        remove(page, "听一听");
        page.waitForFunction("() => document.querySelectorAll('.node.leaf').length === 4");
        return next;
    }

    private static void withdraw(Screen reviewer, String version) {
        Page page = reviewer.page();
        reviewer.open("/desk/course?v=" + version);
        page.locator("tr[data-lesson] a:has-text('停用')").first().click();
        page.click("#withdrawLesson");
        page.waitForSelector("#whyLesson-err .err-t");
        page.fill("#whyLesson", "标准改了，正在重写。");
        reviewer.keep("desk-course-withdraw");
        page.click("#withdrawLesson");
        page.waitForSelector("[data-step=LESSON_WITHDRAWN]");
        Whole.assertWhole(reviewer, "a withdrawn lesson");
    }

    private static void exchange(Screen trainer, String version) throws IOException {
        Page page = trainer.page();
        trainer.open("/desk/course?v=" + version);
        Download download = page.waitForDownload(() -> page.click("#export"));
        assertEquals("it-confined-2.zip", download.suggestedFilename());
        byte[] zip = Files.readAllBytes(download.path());
        trainer.open("/desk/courses");
        page.setInputFiles("#archive", new FilePayload("course.zip", "application/zip", zip));
        page.click("#bringIn");
        page.waitForSelector(".note.ok");
        assertTrue(page.locator(".note.ok").textContent().contains("没有变化"), "equal: no new version is made");
        Whole.assertWhole(trainer, "courses");
        trainer.keep("desk-courses");
    }

    private static byte[] sound() throws IOException {
        AudioFormat format = new AudioFormat(8000, 8, 1, true, false);
        byte[] still = new byte[8000 * 12];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AudioSystem.write(
                new AudioInputStream(new ByteArrayInputStream(still), format, still.length),
                AudioFileFormat.Type.WAVE,
                out);
        return out.toByteArray();
    }
}
