package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.pingandeng.portal.bench.SampleWorkbook;
import org.pingandeng.portal.launch.PortalProcess;

/**
 * A trainer's whole way: the questions they have, in Word and Excel and with faults in them, become an exam that three
 * candidates sit, that is marked, looked back on, objected to, and put right. On a portal of its own.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrainersPathIT {

    private static final long A_WHILE_MS = 30_000;
    private static final int QUESTIONS = 4;

    private static final String TOPIC = "动火作业";
    private static final String WORD = """
            动火作业 考试题（示例）
            一、单项选择题
            1. 氧气瓶和乙炔瓶使用时至少相距多少米？（ %s ）
            A．3　　B．5　　C．8
            解析：两瓶不少于五米。
            知识点：动火作业/气瓶
            用途：考试
            编号：tp-1
            2. 动火作业票由谁批准？
            A．班长　　B．票上写明的批准人　　C．任何人
            答案：B
            知识点：动火作业/作业票
            用途：考试
            编号：tp-2
            二、简答题
            3. 动火前要做哪些准备？
            答案：清除可燃物，备好灭火器，专人监护。
            要点（2分）：清除可燃物
            要点（1分）：专人监护
            知识点：动火作业/准备
            用途：考试
            编号：tp-3
            """;
    private static final List<String> HEADER = List.of("编号", "题型", "用途", "题干", "选项", "答案", "解析", "知识点", "难度", "依据");
    private static final String SENTENCES = "清除可燃物，有人监护。";

    private PortalProcess portal;
    private Chromium.Opened chromium;

    @BeforeAll
    void aPortalOfItsOwn() {
        Path home = Path.of(System.getProperty("test.homes"), "trainers-path");
        SharedPortal.empty(home);
        portal = PortalProcess.serving(home);
        chromium = Chromium.open();
    }

    @AfterAll
    void close() {
        chromium.close();
        portal.close();
    }

    private Screen screen(int width, String language) {
        return new Screen(chromium.browser(), portal, width, language);
    }

    private Screen colleague(String role) {
        Screen screen = screen(Screen.DESK, "zh_CN");
        Colleague.enter(screen, role);
        return screen;
    }

    @Test
    void fromTheTrainersOwnFilesToAResultThatWasPutRight() throws IOException {
        try (Screen trainer = colleague("TRAINER");
                Screen reviewer = colleague("REVIEWER");
                Screen office = colleague("OFFICE");
                Screen first = screen(Screen.PHONE, "zh_CN");
                Screen second = screen(Screen.DESK, "zh_CN");
                Screen third = screen(Screen.PHONE, "en")) {
            aWordFileWithAFaultIsMended(trainer);
            anExcelFileWithAFaultIsMended(trainer);
            anotherPersonApproves(trainer, reviewer);
            List<Screen> candidates = List.of(first, second, third);
            String exam = anExam(trainer, candidates);
            List<String> sittings = new ArrayList<>();
            candidates.forEach(candidate -> sittings.add(sat(candidate, exam)));
            awaits(first, sittings.get(0));
            marked(trainer);
            marked(reviewer);
            statistics(trainer, exam);
            assertEquals("80", score(first, sittings.get(0)), "the trainer's key said three metres");
            objects(first);
            putRight(office);
            candidates.forEach(
                    candidate -> assertEquals("100", score(candidate, sittings.get(candidates.indexOf(candidate)))));
        }
    }

    private static void aWordFileWithAFaultIsMended(Screen trainer) {
        Page page = trainer.page();
        ImportWalk.give(trainer, "动火.docx", SampleDocument.of(WORD.formatted("D")));
        assertTrue(page.textContent("#problems").contains("1"), page.textContent("#problems"));
        page.click("#drop");
        ImportWalk.reaches(page, "CANCELLED");
        ImportWalk.give(trainer, "动火.docx", SampleDocument.of(WORD.formatted("A")));
        assertEquals(0, page.locator("#problems tbody tr").count());
        ImportWalk.take(page);
    }

    private static List<String> extinguisher(String answer) {
        return List.of("tp-4", "多选", "考试", "动火现场要备好什么？", "灭火器 || 汽油 || 灭火毯", answer, "备灭火器材。", TOPIC + "/准备", "2", "");
    }

    private static void anExcelFileWithAFaultIsMended(Screen trainer) {
        Page page = trainer.page();
        ImportWalk.give(
                trainer,
                "动火.xlsx",
                new SampleWorkbook().row(HEADER).row(extinguisher("AE")).bytes());
        assertTrue(page.locator("#problems tbody tr").count() > 0);
        page.click("#drop");
        ImportWalk.reaches(page, "CANCELLED");
        ImportWalk.give(
                trainer,
                "动火.xlsx",
                new SampleWorkbook().row(HEADER).row(extinguisher("AC")).bytes());
        ImportWalk.take(page);
    }

    private static void anotherPersonApproves(Screen trainer, Screen reviewer) {
        step(trainer, "DRAFT", "#submit");
        step(reviewer, "IN_REVIEW", "#approve");
        openUntilListed(reviewer, "/desk/items?topic=" + TOPIC + "&state=APPROVED");
    }

    private static void step(Screen screen, String state, String button) {
        openUntilListed(screen, "/desk/items?topic=" + TOPIC + "&state=" + state);
        screen.page().check("#which");
        screen.page().click(button);
        screen.page().waitForSelector(".note.ok");
    }

    /** The list may be a moment behind what was done. */
    private static void openUntilListed(Screen screen, String path) {
        long limit = System.currentTimeMillis() + A_WHILE_MS;
        screen.open(path);
        while (screen.page().locator(".ql > li").count() != QUESTIONS) {
            assertTrue(System.currentTimeMillis() < limit, path + " does not list them all");
            screen.page().waitForTimeout(250);
            screen.open(path);
        }
    }

    private String anExam(Screen trainer, List<Screen> candidates) throws IOException {
        List<Newcomer> people = List.of(new Newcomer("示例考生辰"), new Newcomer("示例考生巳"), new Newcomer("示例考生午"));
        for (int at = 0; at < people.size(); at++) {
            people.get(at).register(candidates.get(at));
        }
        Page page = trainer.page();
        trainer.open("/desk/blueprint");
        page.fill("#title", "动火作业 考试");
        page.fill("#minutes", "20");
        page.fill("#passMark", "80");
        PaperDeskIT.section(page, 0, "single", TOPIC, "2", "20");
        page.click("#addRow");
        PaperDeskIT.section(page, 1, "multiple", TOPIC, "1", "20");
        page.click("#addRow");
        PaperDeskIT.section(page, 2, "short_answer", TOPIC, "1", "40");
        page.click("#keepAndDraw");
        page.waitForURL("**/desk/paper?**");
        printed(page);
        return PaperDeskIT.anExamOf(trainer, people);
    }

    private static void printed(Page page) throws IOException {
        page.selectOption("#version", "2");
        Download paper = page.waitForDownload(() -> page.click("#press"));
        assertEquals("paper-A2.pdf", paper.suggestedFilename());
        assertEquals('%', Files.readAllBytes(paper.path())[0]);
        page.selectOption("#what", "KEY");
        page.selectOption("#as", "DOCX");
        Download key = page.waitForDownload(() -> page.click("#press"));
        assertEquals('P', Files.readAllBytes(key.path())[0]);
    }

    /** Everybody knows that it is five metres, which the trainer's key does not. */
    private static String sat(Screen candidate, String exam) {
        Page page = candidate.page();
        candidate.open("/exam/lobby?exam=" + exam);
        page.locator("#agree").check();
        page.locator("#enter").click();
        page.locator("#main:not([hidden])").waitFor();
        for (int at = 0; at < 4; at++) {
            int place = at;
            page.locator("#cells button").nth(at).evaluate("node => node.click()");
            page.waitForFunction(
                    "at => document.querySelectorAll('#cells button')[at].classList.contains('now')", place);
            if (page.locator("#answer textarea").count() > 0) {
                page.locator("#answer textarea").fill(SENTENCES);
            } else {
                for (String option : List.of("5", "票上写明的批准人", "灭火器", "灭火毯")) {
                    Locator words = page.getByText(option, new Page.GetByTextOptions().setExact(true));
                    Locator label = page.locator("#answer label").filter(new Locator.FilterOptions().setHas(words));
                    if (label.count() > 0) {
                        label.first().click();
                    }
                }
            }
            page.locator("#saved.good").waitFor();
        }
        new Walk(candidate).handIn();
        return page.url().replaceAll(".*sitting=", "");
    }

    private static void awaits(Screen candidate, String sitting) {
        candidate.open("/exam/result?sitting=" + sitting);
        candidate.page().locator("#awaits").waitFor();
    }

    /** Three answers lie there; this marker finds all points in each. */
    private static void marked(Screen marker) {
        Page page = marker.page();
        marker.open("/desk/marking");
        page.locator("#piles tbody .btn").first().click();
        for (int answer = 0; answer < 3; answer++) {
            page.locator("#give").waitFor();
            assertEquals(SENTENCES, page.locator("#written").textContent());
            page.locator("fieldset").nth(0).locator("label").last().click();
            page.locator("fieldset").nth(1).locator("label").last().click();
            page.click("#give");
            page.locator(".note.ok").waitFor();
        }
        assertEquals(0, page.locator("#give").count());
    }

    private static void statistics(Screen trainer, String exam) {
        trainer.open("/desk/statistics-exam?exam=" + exam);
        Page page = trainer.page();
        page.locator("#paper").waitFor();
        assertEquals("3", page.locator("#paper .n").first().textContent().strip());
        assertEquals(4, page.locator("#item-table tbody tr").count());
        trainer.keep("trainers-path-statistics");
    }

    private static String score(Screen candidate, String sitting) {
        candidate.open("/exam/result?sitting=" + sitting);
        return candidate.page().locator(".lampscore b").textContent();
    }

    private static void objects(Screen candidate) {
        Page page = candidate.page();
        page.locator("#object").click();
        page.locator("#slots").waitFor();
        page.locator("#slots li:has-text('氧气瓶') .btn").click();
        page.fill("#text", "规程写的是五米。");
        page.click("#send");
        page.locator("#slots").waitFor();
    }

    private static void putRight(Screen office) {
        Page page = office.page();
        office.open("/desk/appeals");
        page.locator("#waiting tr:has-text('五米') .btn").click();
        page.click("#uphold");
        page.locator("#preview").waitFor();
        page.locator("[name=plan][value=drop]").check();
        page.fill("#reason", "您说得对，题库答案写错了，全员给分。");
        page.click("#preview");
        page.locator("#effect tbody tr").first().waitFor();
        assertEquals(3, page.locator("#effect tbody tr").count());
        office.keep("trainers-path-regrade");
        page.fill("#erratum", "一道气瓶间距题的答案有误，全员给分。");
        page.click("#commit");
        page.locator("#ruled").waitFor();
    }
}
