package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A trainer uploads over a bad line: it goes on where it was, and what cannot be used is refused with the reason. */
class UploadsIT {

    private static final int SOUND = 24 * 1024 * 1024;
    private static final int SLOW = 5 * 1024 * 1024;

    @TempDir
    Path folder;

    @Test
    void anUploadWhoseLineBreaksTwiceGoesOnWhereItWas() throws IOException {
        Path sound = recording("示例录音.wav", 1);
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
            Colleague.enter(screen, "TRAINER");
            assertEquals(200, screen.open("/desk/uploads"));
            Page page = screen.page();
            BadLine line = new BadLine(page, SLOW);
            page.setInputFiles("#files", sound);
            Locator row = page.locator("#sending li");
            for (int third = 1; third <= 2; third++) {
                page.waitForCondition(beyond(page, third * SOUND / 4L));
                line.cut();
                page.waitForSelector("#sending li[data-state=broken]");
                screen.keep("desk-uploads-broken");
                line.mend();
                page.waitForSelector("#sending li[data-state=going]");
            }
            page.waitForSelector("#sending li[data-state=done]", new Page.WaitForSelectorOptions().setTimeout(90_000));
            assertTrue(row.textContent().contains("示例录音.wav"));
            assertEquals(1, page.locator("#given tr", having("示例录音.wav")).count());
            assertEquals(List.of(), screen.barriers());
            screen.keep("desk-uploads");
        }
    }

    @Test
    void aClosedPageLosesNothingAndTheSameFileGoesOn() throws IOException {
        Path sound = recording("示例讲座.wav", 2);
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "en")) {
            Colleague.enter(screen, "TRAINER");
            screen.open("/desk/uploads");
            Page page = screen.page();
            new BadLine(page, SLOW); // slow enough to be stopped half-way
            page.setInputFiles("#files", sound);
            page.waitForCondition(beyond(page, 1));
            page.click("#sending li button");
            page.waitForSelector("#sending li[data-state=paused]");
            long before = sent(page);
            page.reload();
            page.setInputFiles("#files", sound);
            page.waitForSelector("#sending li[data-state=done]", new Page.WaitForSelectorOptions().setTimeout(90_000));
            assertTrue(before > 0, "something had arrived before the page was closed");
            Whole.assertWhole(screen, "uploads");
            screen.keep("desk-uploads");
        }
    }

    @Test
    void whatCannotBeUsedIsRefusedWithTheReasonAndTheOthersArrive() throws IOException {
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN")) {
            Colleague.enter(screen, "TRAINER");
            screen.open("/desk/uploads");
            Page page = screen.page();
            byte[] program = ("MZ" + "\0".repeat(600)).getBytes(StandardCharsets.ISO_8859_1);
            byte[] words = "WEBVTT\n\n00:01.000 --> 00:02.000\n先通风\n".getBytes(StandardCharsets.UTF_8);
            page.setInputFiles("#files", new FilePayload[] {
                new FilePayload("电影.mp4", "video/mp4", program), new FilePayload("字幕.vtt", "text/vtt", words)
            });
            page.waitForSelector("#sending li[data-state=refused]");
            page.waitForSelector("#sending li[data-state=done]");
            assertTrue(page.locator("#sending li[data-state=refused]")
                    .textContent()
                    .contains("不能用"));
            assertEquals(0, page.locator("#given tr", having("电影.mp4")).count());
            assertEquals(1, page.locator("#given tr", having("字幕.vtt")).count());
            Whole.assertWhole(screen, "uploads");
            screen.keep("desk-uploads-refused");
        }
    }

    @Test
    void nobodyElseCanGoOnWithAnUploadOrBeginOneWithoutTheRight() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen trainer = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN");
                Screen office = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN");
                Screen editor = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
            Colleague.enter(trainer, "TRAINER");
            Colleague.enter(office, "OFFICE");
            Colleague.enter(editor, "EDITOR");
            APIResponse begun = begin(trainer);
            assertEquals(201, begun.status());
            String address = begun.headers().get("location");
            assertEquals(200, ask(trainer, "HEAD", address).status() / 100 * 100);
            assertEquals(404, ask(office, "HEAD", address).status(), "somebody else's upload is not there");
            assertEquals(403, begin(editor).status());
            assertEquals(204, ask(trainer, "DELETE", address).status());
        }
    }

    private static APIResponse begin(Screen screen) {
        return screen.page()
                .context()
                .request()
                .fetch(
                        SharedPortal.get().url("/api/v1/files"),
                        RequestOptions.create()
                                .setMethod("POST")
                                .setHeader("Tus-Resumable", "1.0.0")
                                .setHeader("Upload-Length", "100"));
    }

    private static APIResponse ask(Screen screen, String method, String address) {
        String path = address.startsWith("http") ? address : SharedPortal.get().url(address);
        return screen.page()
                .context()
                .request()
                .fetch(path, RequestOptions.create().setMethod(method).setHeader("Tus-Resumable", "1.0.0"));
    }

    private static Page.LocatorOptions having(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static long sent(Page page) {
        return ((Number) page.evaluate("document.querySelector('#sending progress')?.value ?? 0")).longValue();
    }

    private static java.util.function.BooleanSupplier beyond(Page page, long bytes) {
        return () -> sent(page) > bytes;
    }

    /** A recording of noise, two minutes long. */
    private Path recording(String name, long seed) throws IOException {
        byte[] noise = new byte[SOUND];
        new Random(seed).nextBytes(noise);
        ByteBuffer head = ByteBuffer.wrap(noise).order(ByteOrder.LITTLE_ENDIAN);
        head.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(SOUND - 8);
        head.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        head.putShort((short) 1).putShort((short) 2).putInt(48_000).putInt(192_000);
        head.putShort((short) 4).putShort((short) 16);
        head.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(SOUND - 44);
        Path file = folder.resolve(name);
        Files.write(file, noise);
        return file;
    }
}
