package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.pingandeng.portal.launch.PortalProcess;

/** From registration to a certificate that anyone can verify, in real time, on the five-minute programme. */
@Execution(ExecutionMode.CONCURRENT)
class WorkersWayIT {

    @Test
    void atADeskInEnglishWithTheKeyboardAlone() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "en")) {
            SharedPortal.filled();
            new Newcomer("示例学员甲").register(screen);
            Walk walk = new Walk(screen);
            walk.awaitContent();
            walk.enrol();
            walk.study();
            walk.practise();
            walk.enterExam();
            walk.openElsewhereAndComeBack();
            walk.answerWithoutNetwork();
            walk.answerWithAForgedPass();
            walk.answerAll();
            walk.handIn();
            walk.verify(walk.certificate());
        }
    }

    @Test
    void onAPhoneWithThePowerCutInTheMiddleOfTheExam() {
        Path home = Path.of(System.getProperty("test.homes"), "power-cut");
        SharedPortal.empty(home);
        PortalProcess portal = PortalProcess.serving(home);
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), portal, Screen.PHONE, "zh_CN")) {
            new Newcomer("示例学员乙").register(screen);
            Walk walk = new Walk(screen);
            walk.awaitContent();
            walk.enrol();
            walk.study();
            walk.enterExam();
            walk.answer();
            walk.awaitSaved();
            portal.kill();
            screen.page().locator("#next").click();
            walk.answer();
            screen.page().locator("#saved.caution").waitFor();
            portal = portal.again();
            walk.awaitSaved();
            screen.page().reload();
            screen.page().locator("#main:not([hidden])").waitFor();
            assertEquals(2, screen.page().locator("#cells button.answered").count(), "both answers are there");
            screen.complaints();
            walk.answerAll();
            walk.handIn();
            walk.verify(walk.certificate());
        } finally {
            portal.close();
        }
    }
}
