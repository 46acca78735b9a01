package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A class opens, two sign up, one is refused with the reason, the other takes the seat, comes, and is on file. */
class TrainingClassIT {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");
    private static final String PROGRAMME = "confined-space-5min";

    private final String code = "it-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aClassGoesItsWayFromSignUpToItsFile() {
        SharedPortal.filled();
        try (Chromium.Opened chromium = Chromium.open();
                Screen trainer = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN");
                Screen young = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN");
                Screen worker = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN");
                Screen manager = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
            Colleague.enter(trainer, "TRAINER");
            String id = ClassSteps.open(trainer, code, PROGRAMME);
            new Newcomer("示例学员甲").register(young);
            new Newcomer("示例学员乙").register(worker);
            ClassSteps.signUp(young, PROGRAMME, LocalDate.now(COUNTY).minusYears(15));
            assertEquals("PENDING", ClassSteps.stand(young, id));
            look(young, "learn-class-pending");
            ClassSteps.signUp(worker, PROGRAMME, LocalDate.of(1990, 5, 6));
            assertTrue(worker.page().locator("#stand").textContent().contains("候补"), "the only seat is held");
            ClassSteps.decide(trainer, id, 0, "REFUSED", "TOO_YOUNG");
            document(trainer, worker, id);
            ClassSteps.decide(trainer, id, 1, "ACCEPTED", null);
            assertEquals("REFUSED", ClassSteps.stand(young, id));
            young.page().locator("[data-reason=TOO_YOUNG]").waitFor();
            look(young, "learn-class-refused");
            assertEquals("ACCEPTED", ClassSteps.stand(worker, id), "the seat that became free is theirs");
            team(manager, id);
            String session = arrange(trainer, id);
            arrive(trainer, worker, session);
            worker.open("/learn/class?id=" + id);
            worker.page().locator("[data-presence=PRESENT]").waitFor();
            assertEquals(1, worker.page().locator("[data-line=HOURS]").count());
            look(worker, "learn-class");
            calendar(worker);
            files(trainer, worker, id);
            try (Screen phone = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "en")) {
                onThePhone(phone, id, session);
            }
        }
    }

    /** An instructor stands beside a machine with a phone, not at a desk. */
    private static void onThePhone(Screen phone, String id, String session) {
        Colleague.enter(phone, "TRAINER");
        for (String section : List.of("data", "signups", "timetable", "attendance", "file")) {
            phone.open("/desk/training-class?id=" + id + "&s=" + section + "&session=" + session);
            look(phone, "desk-training-" + section);
        }
        phone.open("/desk/attendance?session=" + session);
        look(phone, "desk-attendance");
    }

    /** A document is asked for, handed in on the phone, and stands beside the request. */
    private static void document(Screen trainer, Screen worker, String id) {
        trainer.open("/desk/training-class?s=signups&id=" + id);
        Locator request = trainer.page().locator("[data-signup]").nth(1);
        request.locator("input[name=words]").fill("请上传健康证明");
        request.locator("button[value=DOCUMENT_ASKED]").click();
        trainer.page().locator("[data-state=DOCUMENT]").waitFor();
        assertEquals("DOCUMENT", ClassSteps.stand(worker, id));
        look(worker, "learn-class-document");
        byte[] paper = "%PDF-1.4\n1 0 obj\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        worker.page().setInputFiles("#document", new FilePayload("health.pdf", "application/pdf", paper));
        worker.page().click("#giveDocument");
        worker.page().locator("#stand[data-stand=PENDING]").waitFor();
    }

    /** A line that works and one that does not, each with its answer. */
    private static void team(Screen manager, String id) {
        Colleague.enter(manager, "ENTERPRISE_MANAGER");
        manager.open("/desk/training-team?id=" + id);
        manager.page().fill("#lines", "learner，1990-05-06，高中，电工，是\nnobody-of-ours");
        manager.page().click("#enterTeam");
        manager.page().locator("#entered [data-line='1'][data-good=true]").waitFor();
        manager.page().locator("#entered [data-line='2'][data-good=false]").waitFor();
        Whole.assertWhole(manager, "training-team");
        manager.keep("desk-training-team-entered");
    }

    private String arrange(Screen trainer, String id) {
        Page page = trainer.page();
        trainer.open("/desk/training-class?s=timetable&id=" + id);
        LocalTime now = LocalTime.now(COUNTY).withSecond(0).withNano(0);
        LocalTime end = now.isAfter(LocalTime.of(22, 20)) ? LocalTime.of(23, 59) : now.plusMinutes(90);
        page.fill("#day", LocalDate.now(COUNTY).toString());
        page.fill("#startsAt", now.toString());
        page.fill("#endsAt", end.toString());
        page.fill("#subject", "有限空间作业实务");
        page.fill("#room", "示例教室 " + code);
        page.fill("#minutes", "1");
        page.click("#arrange");
        page.locator("#sessions [data-session]").waitFor();
        Whole.assertWhole(trainer, "training-class timetable");
        trainer.keep("desk-training-timetable");
        return page.locator("#sessions [data-session]").getAttribute("data-session");
    }

    private static void arrive(Screen trainer, Screen worker, String session) {
        trainer.open("/desk/attendance?session=" + session);
        Locator live = trainer.page().locator("#live[data-taking=true]");
        live.waitFor();
        Whole.assertWhole(trainer, "attendance");
        trainer.keep("desk-attendance");
        String scanned = live.getAttribute("data-scan");
        worker.open(scanned.substring(scanned.indexOf("/learn/")));
        look(worker, "learn-attend");
        worker.page().click("#here");
        worker.page().locator(".note.ok").waitFor();
        trainer.page().locator("#live").getByText("已到 1 / 1").waitFor();
        worker.open("/learn/attend?c=forged");
        worker.page().locator(".note.warn").waitFor();
    }

    private static void calendar(Screen worker) {
        worker.open("/learn/me");
        worker.page().locator("#my-sessions li").first().waitFor();
        look(worker, "learn-me-class");
        worker.page().locator("details summary").last().click();
        worker.page().click("#renewFeed");
        String feed = worker.page().locator("#feed").inputValue();
        APIResponse calendar = worker.context().request().get(feed);
        assertEquals(200, calendar.status());
        assertTrue(calendar.text().contains("BEGIN:VEVENT"), calendar.text());
        String forged = feed.substring(0, feed.length() - 5) + (feed.endsWith("A.ics") ? "B.ics" : "A.ics");
        assertEquals(404, worker.context().request().get(forged).status());
    }

    private static void files(Screen trainer, Screen worker, String id) {
        for (String section : List.of("attendance", "file")) {
            trainer.open("/desk/training-class?id=" + id + "&s=" + section);
            if (section.equals("attendance")) {
                trainer.page().locator(".chip").first().click();
                trainer.page().locator("[data-presence=PRESENT]").waitFor();
            }
            Whole.assertWhole(trainer, "training-class " + section);
            trainer.keep("desk-training-" + section);
        }
        String address = "/desk/training-class?id=" + id + "&s=file&download=";
        assertEquals("%PDF", head(trainer, address + "pdf"));
        assertEquals("PK", head(trainer, address + "xlsx").substring(0, 2));
        assertEquals("%PDF", head(worker, "/learn/class?download=pdf&id=" + id));
        assertEquals(403, get(worker, address + "pdf").status());
    }

    private static String head(Screen screen, String address) {
        APIResponse answer = get(screen, address);
        assertEquals(200, answer.status(), address);
        return new String(answer.body(), 0, 4, StandardCharsets.ISO_8859_1);
    }

    private static APIResponse get(Screen screen, String address) {
        return screen.context().request().get(SharedPortal.get().url(address));
    }

    private static void look(Screen screen, String name) {
        Whole.assertWhole(screen, name);
        screen.keep(name);
    }

    @Test
    void theRuleTableSaysWhoMustLearnHowMuchAndAnEnterpriseSignsItsWorkersUp() {
        SharedPortal.filled();
        try (Chromium.Opened chromium = Chromium.open()) {
            for (int width : new int[] {Screen.PHONE, Screen.DESK}) {
                for (String language : List.of("zh_CN", "en")) {
                    try (Screen screen = new Screen(chromium.browser(), SharedPortal.get(), width, language)) {
                        Colleague.enter(screen, "ENTERPRISE_MANAGER");
                        screen.open("/desk/training-rules?post=head&industry=hazchem&stage=initial");
                        screen.page()
                                .locator("#held[data-code='head.high_risk.initial']")
                                .waitFor();
                        look(screen, "desk-training-rules");
                        screen.open("/desk/training-rules?post=special_operator&industry=hazchem&stage=renewal");
                        screen.page().locator("#missing").waitFor();
                        assertEquals(200, screen.open("/desk/training-team"));
                        look(screen, "desk-training-team");
                    }
                }
            }
        }
    }
}
