package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A course's whole way, through the pages of everybody concerned: from a trainer's files over a line that breaks, past
 * another person's eyes, into a class with one seat, to a worker on a phone whose network breaks too. At the end the
 * ledger says to the second what the phone reported.
 */
class CourseWayIT {

    private static final Path FILES =
            Path.of("../../course-content/src/main/resources/starter/confined-space-before-you-enter/files");
    private static final int PADDING = 16 * 1024 * 1024;
    private static final int SLOW = 1_500_000;
    private static final int FILM_SECONDS = 16;
    private static final int SHORT_SECONDS = 10;
    private static final double A_LESSON = 60_000;
    private static final double TO_BE_READY = 300_000;

    private final String code = "it-way-" + UUID.randomUUID().toString().substring(0, 8);

    @TempDir
    Path folder;

    @Test
    void aTrainersFilesBecomeAWorkersHours() throws IOException {
        SharedPortal.filled();
        try (Chromium.Opened chromium = Chromium.open();
                Screen trainer = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN");
                Screen reviewer = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN");
                Screen young = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN");
                Screen worker = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN")) {
            Colleague.enter(trainer, "TRAINER");
            Colleague.enter(reviewer, "REVIEWER");
            String version = write(trainer);
            CourseSteps.hand(trainer, reviewer, version);
            programme(reviewer);
            String id = ClassSteps.open(trainer, code, code);
            new Newcomer("示例学员丙").register(young);
            new Newcomer("示例学员丁").register(worker);
            ClassSteps.signUp(young, code, LocalDate.now().minusYears(15));
            ClassSteps.signUp(worker, code, LocalDate.of(1990, 5, 6));
            ClassSteps.decide(trainer, id, 0, "REFUSED", "TOO_YOUNG");
            ClassSteps.decide(trainer, id, 1, "ACCEPTED", null);
            assertEquals("REFUSED", ClassSteps.stand(young, id));
            young.page().locator("[data-reason=TOO_YOUNG]").waitFor();
            assertEquals("ACCEPTED", ClassSteps.stand(worker, id));
            madeReady(trainer);
            study(worker);
            worker.open("/learn/class?id=" + id);
            worker.page().locator("[data-line=HOURS][data-met=true]").waitFor();
            Whole.assertWhole(worker, "the class of who has finished");
            trainer.open("/desk/course?v=" + version);
            trainer.page().locator("#keeping [data-class=" + code + "]").waitFor();
            Whole.assertWhole(trainer, "whom a change concerns");
            trainer.keep("desk-course-keeping");
            classroom(trainer, worker);
        }
    }

    private String write(Screen trainer) throws IOException {
        Page page = trainer.page();
        String version = CourseSteps.begin(trainer, code, "示例有限空间课程", "进去之前");
        CourseSteps.lesson(trainer, "video", "三步", "0:" + FILM_SECONDS);
        overABadLine(trainer);
        page.setInputFiles("[name='up.captionsZh']", FILES.resolve("before-you-enter.zh.vtt"));
        page.waitForSelector("[data-place=captionsZh] .grow");
        bring(trainer, "课件一", "rotten.zip", SamplePackages.rotten());
        page.waitForSelector("#file-err .err-t, #file-err:not(:empty)");
        trainer.keep("desk-course-edit-package-refused");
        put(trainer, "old.zip", SamplePackages.old());
        Whole.assertWhole(trainer, "a package being a lesson");
        trainer.keep("desk-course-edit-package");
        bring(trainer, "课件二", "modern.zip", SamplePackages.modern());
        page.waitForSelector("[data-place=file] .grow:has-text('modern.zip')");
        CourseSteps.lesson(trainer, "pdf", "作业票", "0:" + SHORT_SECONDS);
        page.setInputFiles("[name='up.file']", FILES.resolve("entry-checklist.pdf"));
        page.waitForSelector(".thumbs img");
        return version;
    }

    private static void bring(Screen trainer, String title, String name, byte[] zip) {
        CourseSteps.lesson(trainer, "scorm", title, "0:" + SHORT_SECONDS);
        give(trainer, name, zip);
    }

    private static void put(Screen trainer, String name, byte[] zip) {
        give(trainer, name, zip);
        trainer.page().waitForSelector("[data-place=file] .grow:has-text('" + name + "')");
    }

    private static void give(Screen trainer, String name, byte[] zip) {
        trainer.page().setInputFiles("[name='up.file']", new FilePayload(name, "application/zip", zip));
    }

    /** The film of a lesson goes in pieces: the line breaks twice, and it goes on where it was. */
    private void overABadLine(Screen trainer) throws IOException {
        Page page = trainer.page();
        BadLine line = new BadLine(page, SLOW);
        page.setInputFiles("[name='up.file']", film());
        String broken = page.getAttribute("[data-place=file] .sending", "data-broken");
        for (double part : new double[] {0.2, 0.5}) {
            page.waitForFunction("part => document.querySelector('[data-place=file] progress').value > part", part);
            line.cut();
            page.waitForFunction(
                    "words => document.querySelector('[data-place=file] .sending span').textContent === words", broken);
            line.mend();
        }
        page.waitForSelector("video");
        line.end();
        trainer.complaints();
    }

    /** A film made longer by a box that players pass over (ISO/IEC 14496-12, 8.1.2). */
    private Path film() throws IOException {
        byte[] free = ByteBuffer.allocate(PADDING)
                .putInt(PADDING)
                .put("free".getBytes(StandardCharsets.US_ASCII))
                .array();
        byte[] film = Files.readAllBytes(FILES.resolve("before-you-enter.mp4"));
        return Files.write(
                folder.resolve("示例影片.mp4"),
                ByteBuffer.allocate(film.length + PADDING).put(film).put(free).array());
    }

    private void programme(Screen reviewer) {
        Page page = reviewer.page();
        assertEquals(200, reviewer.open("/desk/programmes"));
        page.fill("#code", "No code");
        page.fill("#title", "示例有限空间培训");
        page.click("#keepProgramme");
        page.waitForSelector("#code-err .err-t");
        page.fill("#code", code);
        page.click("#keepProgramme");
        page.waitForSelector("#courses-err .err-t");
        page.check("[name=courses][value=" + code + "]");
        page.check("#classroom");
        Whole.assertWhole(reviewer, "a programme being put together");
        reviewer.keep("desk-programmes");
        page.click("#keepProgramme");
        page.waitForSelector("[data-programme=" + code + "]");
    }

    /** Only in pieces can a film be watched on while the line is away. */
    private static void madeReady(Screen trainer) {
        trainer.open("/desk/media");
        trainer.page()
                .locator("tr[data-state=DONE]:has-text('示例影片.mp4')")
                .waitFor(new Locator.WaitForOptions().setTimeout(TO_BE_READY));
    }

    private void study(Screen worker) {
        Page page = worker.page();
        Reckoning reckoning = new Reckoning(page);
        watch(worker, reckoning);
        assertEquals(reckoning.seconds(), ledger(worker), 1, "half-way through the film");
        open(worker, reckoning, FILM_SECONDS);
        play(page);
        done(page);
        open(worker, reckoning, SHORT_SECONDS);
        PackageSteps.begin(page, "one").locator("#finish").click();
        done(page);
        open(worker, reckoning, SHORT_SECONDS);
        parts(page);
        done(page);
        open(worker, reckoning, SHORT_SECONDS);
        away(worker, () -> {});
        done(page);
        worker.complaints();
        int shown = ledger(worker);
        assertEquals(reckoning.seconds(), shown, 1, "everything");
        assertTrue(shown >= FILM_SECONDS + 3 * SHORT_SECONDS - 4, "each lesson is done: " + shown);
        Whole.assertWhole(worker, "ledger");
        worker.keep("learn-ledger-course-way");
    }

    private static void parts(Page page) {
        PackageSteps.begin(page, "one").locator("#finish").click();
        page.waitForSelector("#package[data-shown=two]");
        FrameLocator two = PackageSteps.part(page);
        two.locator("#part").getByText("第 2 部分").waitFor();
        two.locator("#finish").click();
        page.waitForSelector("#package [data-item=two][data-done=true]");
        PackageSteps.begin(page, "sheet");
        page.waitForSelector("#package [data-item=sheet][data-done=true]");
    }

    /** Half of the film, with the network away in the middle and a piece watched twice. */
    private void watch(Screen worker, Reckoning reckoning) {
        Page page = worker.page();
        open(worker, reckoning, FILM_SECONDS);
        play(page);
        until(page, 3);
        page.waitForFunction("() => { const {buffered} = document.getElementById('video'); return buffered.length &&"
                + " buffered.end(buffered.length - 1) > 10; }");
        away(worker, () -> until(page, 7));
        page.evaluate("() => { document.getElementById('video').currentTime = 4; }");
        until(page, 5.5);
        page.evaluate("() => document.getElementById('video').pause()");
        page.waitForResponse("**/api/v1/study/beats", () -> page.evaluate("() => dispatchEvent(new Event('online'))"));
        worker.complaints();
    }

    /** The network is away until the page says so; what is studied meanwhile is not lost. */
    private static void away(Screen worker, Runnable meanwhile) {
        Page page = worker.page();
        worker.context().setOffline(true);
        meanwhile.run();
        page.evaluate("() => dispatchEvent(new Event('online'))");
        page.waitForFunction("() => document.getElementById('banner').textContent"
                + ".startsWith(document.getElementById('lesson').dataset.offline)");
        page.waitForResponse("**/api/v1/study/beats", () -> worker.context().setOffline(false));
        page.waitForFunction("() => !document.getElementById('banner').textContent");
    }

    private static void until(Page page, double second) {
        page.waitForFunction("at => document.getElementById('video').currentTime >= at", second);
    }

    private static void play(Page page) {
        page.evaluate(
                "() => { const video = document.getElementById('video'); video.muted = true; return video.play(); }");
    }

    private void open(Screen worker, Reckoning reckoning, int seconds) {
        Page page = worker.page();
        worker.open("/learn/programme?p=" + code);
        page.click("#go-on");
        page.locator("#lesson[data-state]").waitFor();
        reckoning.study(page, seconds);
    }

    private static void done(Page page) {
        page.locator("#lesson[data-state=done]").waitFor(new Locator.WaitForOptions().setTimeout(A_LESSON));
    }

    /** Hours in a classroom stand in the ledger with what they are. */
    private void classroom(Screen trainer, Screen worker) {
        Page page = trainer.page();
        trainer.open("/desk/classes?p=" + code);
        page.fill("#day", LocalDate.now(ZoneId.of("Asia/Shanghai")).toString());
        page.fill("#hours", "1");
        page.fill("#subject", "示例面授");
        page.locator("[name=who]").first().check();
        page.click("#record");
        page.locator(".note.ok").waitFor();
        worker.open("/learn/ledger?p=" + code);
        worker.page().locator(".classroom [data-kind=CLASSROOM]").waitFor();
        Whole.assertWhole(worker, "ledger with classroom hours");
        worker.keep("learn-ledger-classroom");
    }

    /** What the ledger says has been studied online, in seconds. */
    private int ledger(Screen worker) {
        worker.open("/learn/ledger?p=" + code);
        String shown = worker.page().locator("[data-hours=online]").textContent();
        String[] parts = shown.split(":");
        int seconds = 0;
        for (String part : parts) {
            seconds = seconds * 60 + Integer.parseInt(part.strip());
        }
        return seconds;
    }
}
