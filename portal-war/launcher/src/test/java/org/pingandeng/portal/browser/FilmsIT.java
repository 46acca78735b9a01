package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Films are made ready for phones, play in pieces, and get captions beside them; a broken one says why it does not. */
class FilmsIT {

    private static final Path FILM =
            Path.of("..", "..", "course-content/src/main/resources/starter/hazchem-trading-head/files/one-drum.mp4");
    private static final String WITHOUT_LISTS = """
            const able = HTMLMediaElement.prototype.canPlayType;
            HTMLMediaElement.prototype.canPlayType = function (type) { return /mpegurl/.test(type) ? '' : able.call(this, type); };
            """;
    private static final double READY = 300_000;

    @Test
    void aFilmPlaysInPiecesAndItsCaptionsAreWrittenBesideIt() {
        SharedPortal.filled();
        try (Chromium.Opened chromium = Chromium.open();
                Screen trainer = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
            Colleague.enter(trainer, "TRAINER");
            trainer.open("/desk/media");
            Page page = trainer.page();
            Locator ready = page.locator("tr[data-state=DONE]:has-text('one-drum.mp4')");
            ready.first().waitFor(new Locator.WaitForOptions().setTimeout(READY));
            Whole.assertWhole(trainer, "media");
            trainer.keep("desk-media");
            String film = ready.locator("a").first().getAttribute("href");
            play(trainer, film);
            listen(page);
            // as a browser that knows no lists: by the script, which is fetched only then
            page.addInitScript(WITHOUT_LISTS);
            play(trainer, film);
            assertTrue(
                    (Boolean) page.evaluate("() => document.getElementById('video').currentSrc.startsWith('blob:')"));
            listen(page);
            write(trainer);
            strangerIsRefused(chromium, trainer);
        }
    }

    private static void play(Screen trainer, String film) {
        List<String> asked = new CopyOnWriteArrayList<>();
        Page page = trainer.page();
        page.onResponse(answer -> asked.add(answer.status() + " " + answer.url()));
        assertEquals(200, trainer.open(film));
        page.locator("#video[data-list]").waitFor();
        page.evaluate("() => { document.getElementById('video').muted = true; }");
        page.waitForTimeout(500);
        page.evaluate("() => document.getElementById('video').play()");
        page.waitForFunction("() => document.getElementById('video').currentTime > 0.5");
        assertTrue(asked.stream().anyMatch(line -> line.matches("20\\d .*/360/s0000\\d\\.m4s")), asked.toString());
        assertTrue(asked.stream().anyMatch(line -> line.matches("20\\d .*/poster\\.jpg")), asked.toString());
    }

    /** The picture is left away and comes back; the film goes on where it was. */
    private static void listen(Page page) {
        double before = ((Number) page.evaluate("() => document.getElementById('video').currentTime")).doubleValue();
        page.click("#sound-only");
        page.waitForFunction("() => document.getElementById('video').currentSrc.endsWith('/sound.m4a')");
        page.waitForFunction("at => document.getElementById('video').currentTime >= at", before);
        page.click("#sound-only");
        page.waitForFunction("() => !document.getElementById('video').currentSrc.endsWith('/sound.m4a')");
        page.waitForFunction("at => document.getElementById('video').currentTime >= at", before);
        page.evaluate("() => document.getElementById('video').pause()");
    }

    private static void write(Screen trainer) {
        Page page = trainer.page();
        String words = "示例字幕 " + UUID.randomUUID().toString().substring(0, 8);
        page.click("#add");
        page.locator("#cues textarea:focus").fill(words);
        line(page, words).locator("[name=end]").fill("9");
        page.click("#save");
        page.locator("#cues .bad").waitFor();
        trainer.keep("desk-film-fault");
        line(page, words).locator("[name=end]").fill("00:00:06.000");
        page.click("#save");
        page.locator(".note.ok").waitFor();
        line(page, words).waitFor();
        Whole.assertWhole(trainer, "film");
        trainer.keep("desk-film");
        page.setViewportSize(Screen.PHONE, 844);
        assertEquals(0, trainer.overflow(), "film on a phone");
        page.setViewportSize(Screen.DESK, 900);
    }

    /** The line that says these words. */
    private static Locator line(Page page, String words) {
        Object at = page.evaluate(
                "words => [...document.querySelectorAll('#cues > li')].findIndex(each => each.querySelector('textarea').value.includes(words))",
                words);
        return page.locator("#cues > li").nth(((Number) at).intValue());
    }

    /** The address of the pieces holds for the sign-in it was made for. */
    private static void strangerIsRefused(Chromium.Opened chromium, Screen trainer) {
        String list = trainer.page().getAttribute("#video", "data-list");
        assertEquals(
                200,
                trainer.context().request().get(SharedPortal.get().url(list)).status());
        try (Screen stranger = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN")) {
            assertEquals(
                    404,
                    stranger.context()
                            .request()
                            .get(SharedPortal.get().url(list))
                            .status());
        }
    }

    @Test
    void aBrokenFilmSaysWhyAndWorkCanBeStopped() throws IOException {
        SharedPortal.filled();
        try (Chromium.Opened chromium = Chromium.open();
                Screen trainer = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN")) {
            Colleague.enter(trainer, "TRAINER");
            give(trainer, "broken-film", cut(Files.readAllBytes(FILM)));
            trainer.open("/desk/media?state=FAILED");
            Page page = trainer.page();
            Locator broken = page.locator("tr[data-state=FAILED]:has-text('broken-film.mp4')");
            broken.waitFor(new Locator.WaitForOptions().setTimeout(READY));
            assertTrue(broken.locator(".reason").textContent().contains("不完整"), broken.textContent());
            Whole.assertWhole(trainer, "media failed");
            trainer.keep("desk-media-failed");
            broken.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON).click();
            page.locator(".note.ok").waitFor();
            trainer.open("/desk/media?state=FAILED");
            broken.waitFor(new Locator.WaitForOptions().setTimeout(READY));
        }
    }

    private static byte[] cut(byte[] film) {
        return Arrays.copyOf(film, film.length / 2);
    }

    private static void give(Screen trainer, String code, byte[] film) {
        trainer.open("/desk/courses");
        trainer.page()
                .setInputFiles(
                        "#archive", new FilePayload("course.zip", "application/octet-stream", course(code, film)));
        trainer.page().click("#bringIn");
        trainer.page().waitForSelector("[data-code=" + code + "][data-state=DRAFT]");
    }

    private static byte[] course(String code, byte[] film) {
        String json = """
                {"format":"pingandeng-course/1","code":"%1$s",
                 "title":{"zh_CN":"示例影片","en":"A film"},"summary":{"zh_CN":"坏掉的影片。","en":"A broken film."},
                 "field":"工贸","picture":"space",
                 "chapters":[{"title":{"zh_CN":"影片","en":"Film"},"lessons":[
                  {"code":"film","kind":"video","title":{"zh_CN":"影片","en":"Film"},
                   "summary":{"zh_CN":"示例。","en":"A film."},"file":"%1$s.mp4",
                   "captions":{"zh_CN":"film.vtt","en":"film.vtt"},
                   "seconds":10,"topics":["安全管理/班组"],"law":[]}]}]}
                """.formatted(code);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "course.json", json.getBytes(StandardCharsets.UTF_8));
            add(zip, "film.vtt", "WEBVTT\n\n00:01.000 --> 00:03.000\n示例\n".getBytes(StandardCharsets.UTF_8));
            add(zip, code + ".mp4", film);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
    }
}
