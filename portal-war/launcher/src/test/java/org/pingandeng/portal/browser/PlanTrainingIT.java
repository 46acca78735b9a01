package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.pingandeng.portal.launch.PortalDatabase;

/**
 * Somebody passes the exam of a programme that the plan counts: their proof of training moves the targets of persons who
 * were trained, and, once the office noted that their enterprise is online, the share of enterprises too.
 */
class PlanTrainingIT {

    private static final String PROGRAMME = "hazchem-refresher";
    private static final String ENTERPRISE = "示例工贸公司";
    /** The hours themselves take days; how they come about is told by other stories. */
    private static final String STUDIED = """
            update course.enrolment set completed_at = now()
            where programme = ? and learner = (select id from portal.person where user_name = ?)""";

    @Test
    void aProofOfTrainingMovesTheTargetsThatItsProgrammeServes() {
        SharedPortal.filled();
        try (Chromium.Opened chromium = Chromium.open();
                Screen admin = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN");
                Screen office = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN");
                Screen worker = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
            Colleague.enter(admin, "ADMINISTRATOR");
            Colleague.enter(office, "OFFICE");
            Newcomer head = Appointed.enter(worker, admin, "示例负责人丙", "LEARNER", ENTERPRISE);
            int heads = PlanBoard.reached(office, "T1");
            int posts = PlanBoard.reached(office, "T2");
            study(worker, head);
            sit(worker);
            PlanBoard.until(office, "T1", heads + 1);
            PlanBoard.until(office, "T2", posts + 1);
            String records = PlanBoard.records(office, "T1");
            assertTrue(records.contains("PAD-") && records.contains(ENTERPRISE), records);
            assertTrue(!records.contains("示例负责人丙"), "the board names nobody");
            PostsIT.online(office, ENTERPRISE);
            PlanBoard.until(office, "T15", 100);
            assertTrue(PlanBoard.records(office, "T15").contains("最近培训证明"), "online and training");
        }
    }

    private static void study(Screen worker, Newcomer head) {
        Page page = worker.page();
        worker.open("/learn/programme?p=" + PROGRAMME);
        page.click("#enrol");
        page.locator("#go-on").waitFor();
        try (Connection database = PortalDatabase.open(SharedPortal.get());
                PreparedStatement studied = database.prepareStatement(STUDIED)) {
            studied.setString(1, PROGRAMME);
            studied.setString(2, head.userName());
            assertEquals(1, studied.executeUpdate(), "who enrolled has studied");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        worker.open("/learn/programme?p=" + PROGRAMME);
        page.click("#to-exam");
    }

    private static void sit(Screen worker) {
        Page page = worker.page();
        page.locator("#agree").check();
        page.locator("#enter").click();
        page.locator("#main:not([hidden])").waitFor();
        new Walk(worker, new AnswerKey("hazchem-refresher.csv")).answerAll();
        WrittenExam.handIn(worker);
    }
}
