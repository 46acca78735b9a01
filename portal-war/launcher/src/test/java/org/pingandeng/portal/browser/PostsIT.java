package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A manager enters two people in key posts, one with a valid certificate, and declares the list: the plan's target stands
 * at a half, and the office sees the lines behind it and whose list is missing. Those who see to occupational health, the
 * office's own staff and systems that are online have targets of their own.
 */
class PostsIT {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");
    private static final long PATIENCE_NANOS = 60_000_000_000L;
    private static final String ELECTRICIAN = "示例电工甲";
    private static final String SAFETY_MANAGER = "示例安全员乙";
    private static final String HEALTH_HEAD = "示例负责人丁";
    private static final String HEALTH_MANAGER = "示例职卫管理员戊";
    private static final String OFFICER = "示例执法员己";
    private static final String NEIGHBOUR = "示例工贸公司";

    private final LocalDate today = LocalDate.now(COUNTY);

    @BeforeAll
    static void theFirstContentIsThere() {
        SharedPortal.filled();
    }

    @Test
    void twoInKeyPostsOneWithACertificateMakeAHalfOnceTheListIsDeclared() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen manager = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN");
                Screen office = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
            Colleague.enter(manager, "ENTERPRISE_MANAGER");
            Colleague.enter(office, "OFFICE");
            add(manager, "SPECIAL_OPERATOR", ELECTRICIAN, "低压电工作业");
            add(manager, "SAFETY_MANAGER", SAFETY_MANAGER, "");
            prove(manager, ELECTRICIAN);
            hidden(manager);
            office.open("/plan/target?t=T3");
            assertEquals("—", office.page().locator(".big .n b").textContent().strip(), "nobody declared a list yet");
            declare(manager);
            until(office, "/plan/target?t=T3", ".big .n b", "50");
            assertEquals("按记录计数", office.page().locator("#state").textContent().strip());
            Whole.assertWhole(office, "a share of a declared list");
            office.keep("plan-target-share-counted");
            linesBehind(office);
            whoDidNotDeclare(office);
            occupationalHealth(manager, office);
        }
    }

    /** The list was declared already; whoever left the post counts no more. */
    private void occupationalHealth(Screen manager, Screen office) {
        add(manager, "HEALTH_HEAD", HEALTH_HEAD, "");
        prove(manager, HEALTH_HEAD);
        PlanBoard.until(office, "T12", 100);
        assertTrue(PlanBoard.records(office, "T12").contains("证明有效至"));
        add(manager, "HEALTH_MANAGER", HEALTH_MANAGER, "");
        prove(manager, HEALTH_MANAGER);
        PlanBoard.until(office, "T13", 100);
        leaves(manager, HEALTH_MANAGER);
        office.open("/desk/plan-target?t=T13");
        assertEquals(0, office.page().locator("#counted").count(), "nobody is in the post any more");
    }

    private void leaves(Screen manager, String name) {
        manager.open("/desk/posts");
        Locator line = line(manager, name);
        line.locator(".ending summary").click();
        line.locator(".ending [name=lastDay]").fill(today.minusDays(1).toString());
        line.locator(".ending [name=reason]").fill("示例：调岗");
        line.locator(".ending button").click();
        manager.page().locator(".note.ok").waitFor();
        assertTrue(manager.page().locator("#ended").textContent().contains("示例：调岗"));
    }

    @Test
    void anOfficerWithAProofMovesTheShareOfTheOfficesOwnList() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen office = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
            Colleague.enter(office, "OFFICE");
            add(office, "ENFORCEMENT_OFFICER", OFFICER, "");
            prove(office, OFFICER);
            office.page().click("#declare");
            office.page().locator(".note.ok").waitFor();
            PlanBoard.until(office, "T14", 100);
            String rows = PlanBoard.records(office, "T14");
            assertTrue(rows.contains("执法人员") && !rows.contains(OFFICER), "the board names nobody");
        }
    }

    private void add(Screen manager, String post, String name, String duty) {
        manager.open("/desk/posts");
        Page page = manager.page();
        page.selectOption("#post", post);
        page.fill("#duty", duty);
        page.fill("#name", name);
        page.click("#add");
        page.locator("#since-err .err-t").waitFor();
        assertEquals(name, page.inputValue("#name"), "what was typed is still there");
        page.fill("#since", today.minusYears(1).toString());
        page.click("#add");
        page.locator(".note.ok").waitFor();
        line(manager, name).waitFor();
    }

    private static Locator line(Screen screen, String name) {
        return screen.page()
                .locator("#lines tbody tr", new Page.LocatorOptions().setHasText(name))
                .first();
    }

    private void prove(Screen manager, String name) {
        manager.open("/desk/posts");
        Locator line = line(manager, name);
        line.locator(".proving summary").click();
        line.locator("[name=number]").fill("T000000000000001234");
        line.locator("[name=issuer]").fill("示例发证机关");
        line.locator("[name=from]").fill(today.minusYears(1).toString());
        line.locator("[name=until]").fill(today.plusYears(5).toString());
        line.locator(".proving button").click();
        manager.page().locator(".note.ok").waitFor();
        String shown = line(manager, name).textContent();
        assertTrue(shown.contains("有有效证明"), shown);
    }

    private static void hidden(Screen manager) {
        String shown = line(manager, ELECTRICIAN).textContent();
        assertTrue(shown.contains("****1234"), shown);
        assertTrue(!shown.contains("T0000"), "the number may hold an identity number");
        assertTrue(line(manager, SAFETY_MANAGER).textContent().contains("没有证明"));
    }

    private void declare(Screen manager) {
        manager.open("/desk/posts");
        Page page = manager.page();
        assertEquals("50%", page.locator("#share").textContent().strip());
        page.click("#declare");
        page.locator(".note.ok").waitFor();
        assertEquals(today.toString(), page.locator("#declared").textContent().strip());
        Whole.assertWhole(manager, "the register of posts");
        manager.keep("desk-posts");
        APIResponse file = page.request().get(SharedPortal.get().url("/desk/posts?download=xlsx"));
        assertEquals(200, file.status());
        assertTrue(file.body().length > 1_000 && file.body()[0] == 'P', "an Excel file");
    }

    private static void linesBehind(Screen office) {
        office.open("/desk/plan-target?t=T3");
        String rows = office.page().locator("#counted").textContent();
        assertTrue(rows.contains("特种作业人员（低压电工作业）") && rows.contains("没有有效证明"), rows);
        assertTrue(!rows.contains(ELECTRICIAN), "the board names nobody");
        Whole.assertWhole(office, "the lines behind a share");
    }

    private static void whoDidNotDeclare(Screen office) {
        office.open("/desk/posts-overview?open=1");
        String missing = office.page().locator("#tallies").textContent();
        assertTrue(missing.contains(NEIGHBOUR) && !missing.contains("示例危化品经营公司"), missing);
        office.open("/desk/posts-overview");
        assertTrue(office.page().locator("#tallies").textContent().contains("示例危化品经营公司"));
        Whole.assertWhole(office, "posts by enterprise");
        office.keep("desk-posts-overview");
    }

    @Test
    void theOfficeNotesWhoseSystemIsOnline() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen office = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
            Colleague.enter(office, "OFFICE");
            office.open("/desk/posts-online");
            Locator firm = enterprise(office, NEIGHBOUR);
            firm.locator("summary").click();
            firm.locator("[name=day]").fill(today.toString());
            firm.locator("button").click();
            office.page().locator(".note.danger").waitFor();
            firm.locator("[name=source]").fill("示例核查记录");
            firm.locator("button").click();
            office.page().locator(".note.ok").waitFor();
            assertTrue(firm.textContent().contains("已上线") && firm.textContent().contains("示例核查记录"));
            Whole.assertWhole(office, "systems online");
            office.keep("desk-posts-online");
            until(office, "/plan/target?t=T15", "#state", "按记录计数");
            assertTrue(PlanBoard.records(office, "T15").contains(NEIGHBOUR + " 系统已上线"), "one was noted");
            office.open("/desk/posts");
            Whole.assertWhole(office, "enforcement staff");
        }
    }

    private static Locator enterprise(Screen office, String name) {
        return office.page()
                .locator("#online tbody tr", new Page.LocatorOptions().setHasText(name))
                .first();
    }

    /** The office notes today that an enterprise's system is online. */
    static void online(Screen office, String name) {
        office.open("/desk/posts-online");
        Locator firm = enterprise(office, name);
        firm.locator("summary").click();
        firm.locator("[name=day]").fill(LocalDate.now(COUNTY).toString());
        firm.locator("[name=source]").fill("示例核查记录");
        firm.locator("button").click();
        office.page().locator(".note.ok").waitFor();
    }

    /** Looks again until the news has come to the node. */
    private static void until(Screen screen, String path, String selector, String text) {
        long since = System.nanoTime();
        String seen = "";
        while (!seen.equals(text)) {
            assertTrue(System.nanoTime() - since < PATIENCE_NANOS, path + " " + selector + ": " + seen);
            screen.open(path);
            seen = screen.page().locator(selector).first().textContent().strip();
        }
    }
}
