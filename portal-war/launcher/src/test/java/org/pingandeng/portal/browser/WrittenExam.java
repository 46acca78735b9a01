package org.pingandeng.portal.browser;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.pingandeng.portal.launch.PortalDatabase;
import org.pingandeng.portal.launch.PortalProcess;

/**
 * An exam of a choice whose key is wrong and was corrected in the bank since, a statement, and a question that is
 * answered in sentences; put into a portal's own database and sat in the room.
 */
final class WrittenExam {

    /** The place of the choice with the wrong key. */
    static final int CHOICE = 1;
    /** The place of the statement. */
    static final int STATEMENT = 2;
    /** The place of the question for sentences. */
    static final int ESSAY = 3;
    /** The position that the wrong key calls right. */
    static final int WATER = 0;
    /** The position that is right. */
    static final int DIOXIDE = 1;

    private static final String WORDS =
            "\"explanation\":\"\",\"topic\":\"消防/器材\",\"difficulty\":2,\"law\":[],\"source\":\"自编\"";
    private static final String CHOICE_JSON = "{\"type\":\"single\",\"stem\":\"哪一种灭火器能用于带电设备？\"," + WORDS
            + ",\"options\":[\"水基\",\"二氧化碳\"],\"right\":%d}";
    private static final String STATEMENT_JSON =
            "{\"type\":\"true_false\",\"stem\":\"灭火器应当定期检查。\"," + WORDS + ",\"right\":true}";
    private static final String ESSAY_JSON = "{\"type\":\"short_answer\",\"stem\":\"发现有人晕倒在池底，应当怎样做？\"," + WORDS
            + ",\"reference\":\"不盲目下池；呼救报警；通风；戴好呼吸器再救。\","
            + "\"points\":[{\"text\":\"不盲目下池\",\"weight\":2},{\"text\":\"呼救报警\",\"weight\":1}]}";

    private final PortalProcess portal;
    private final String code = "written-" + UUID.randomUUID();
    private final UUID choice;
    private final UUID statement;
    private final UUID essay;

    WrittenExam(PortalProcess portal) {
        this.portal = portal;
        try (Connection database = PortalDatabase.open(portal)) {
            choice = item(database, "single", 2, CHOICE_JSON.formatted(WATER), CHOICE_JSON.formatted(DIOXIDE));
            statement = item(database, "true_false", 0, STATEMENT_JSON);
            essay = item(database, "short_answer", 0, ESSAY_JSON);
            change(
                    database,
                    "insert into quiz.exam values (?, '消防基础', 'Fire basics', 30, 80, 5, 60, ?, true, now())",
                    code,
                    "[{\"type\":\"single\",\"count\":1,\"points\":100,\"topics\":[]}]");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The statement, whose key is right. */
    UUID statement() {
        return statement;
    }

    private UUID item(Connection database, String type, int options, String... versions) throws SQLException {
        UUID id = UUID.randomUUID();
        change(
                database,
                "insert into quiz.item (id, code, purpose, state, version, type, topic, difficulty, options, stem, created_at,"
                        + " changed_at) values (?, ?, 'EXAM', 'APPROVED', ?, ?, '消防/器材', 2, ?, 'sample', now(), now())",
                id,
                "W-" + id.toString().substring(0, 8),
                versions.length,
                type,
                options);
        for (int version = 1; version <= versions.length; version++) {
            change(
                    database,
                    "insert into quiz.item_version values (?, ?, ?, now())",
                    id,
                    version,
                    versions[version - 1]);
        }
        return id;
    }

    private static void change(Connection database, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        }
    }

    private void seat(String userName) {
        String paper = "[%s,%s,%s]"
                .formatted(
                        slot(CHOICE, choice, 40, "0,1"),
                        slot(STATEMENT, statement, 40, ""),
                        slot(ESSAY, essay, 20, ""));
        try (Connection database = PortalDatabase.open(portal)) {
            change(
                    database,
                    "insert into quiz.sitting (id, exam, candidate, attempt, seed, paper, points, pass_mark, started_at, ends_at,"
                            + " grace_ends_at) select gen_random_uuid(), ?, id, 1, 1, ?, 100, 80, now(), now() + interval '30 minutes',"
                            + " now() + interval '31 minutes' from portal.person where user_name = ?",
                    code,
                    paper,
                    userName);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /**
     * Seats people whom nobody knows; they never come.
     *
     * @param count how many
     */
    void seatMany(int count) {
        try (Connection database = PortalDatabase.open(portal)) {
            change(
                    database,
                    "insert into quiz.sitting (id, exam, candidate, attempt, seed, paper, points, pass_mark, started_at, ends_at,"
                            + " grace_ends_at) select gen_random_uuid(), ?, gen_random_uuid(), 1, 1, '[]', 100, 80, now(),"
                            + " now() + interval '1 day', now() + interval '1 day' from generate_series(1, ?)",
                    code,
                    count);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Takes everybody's sittings away, as long as nothing was saved in them. */
    void clear() {
        try (Connection database = PortalDatabase.open(portal)) {
            change(database, "delete from quiz.sitting where exam = ?", code);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String slot(int number, UUID item, int points, String order) {
        return "{\"n\":" + number + ",\"item\":\"" + item + "\",\"version\":1,\"points\":" + points + ",\"order\":["
                + order + "]}";
    }

    /**
     * Somebody new registers, is seated, answers in the room and hands in.
     *
     * @param screen of the candidate, signed in from then on
     * @param name of the candidate
     * @param chosen {@link #WATER} or {@link #DIOXIDE}
     * @param sentences empty to leave that question out
     * @return the sitting's id
     */
    String sat(Screen screen, String name, int chosen, String sentences) {
        enter(screen, name);
        Page page = screen.page();
        choose(page, CHOICE, chosen);
        choose(page, STATEMENT, 0);
        if (!sentences.isEmpty()) {
            turnTo(page, ESSAY);
            page.locator("#answer textarea").fill(sentences);
            page.locator("#saved.good").waitFor();
        }
        handIn(screen);
        return page.url().replaceAll(".*sitting=", "");
    }

    /**
     * Somebody new registers, is seated and goes into the room.
     *
     * @param screen of the candidate, signed in from then on
     * @param name of the candidate
     */
    void enter(Screen screen, String name) {
        Newcomer newcomer = new Newcomer(name);
        newcomer.register(screen);
        seat(newcomer.userName());
        screen.open("/exam/lobby?exam=" + code);
        Page page = screen.page();
        page.locator("#agree").check();
        page.locator("#enter").click();
        page.locator("#main:not([hidden])").waitFor();
    }

    /** The exam's code. */
    String code() {
        return code;
    }

    private static void turnTo(Page page, int place) {
        page.locator("#cells button").nth(place - 1).evaluate("node => node.click()");
        page.waitForFunction(
                "at => document.querySelectorAll('#cells button')[at].classList.contains('now')", place - 1);
    }

    /** Chooses an option of a question and waits until it is saved. */
    static void choose(Page page, int place, int option) {
        turnTo(page, place);
        page.locator("#answer .op label").nth(option).click();
        page.locator("#saved.good").waitFor();
    }

    /** Hands in what was answered, and waits for the result. */
    static void handIn(Screen screen) {
        Page page = screen.page();
        if (screen.width() == Screen.PHONE) {
            page.locator("#open-sheet").click();
            page.locator("#dialog-yes").click();
        } else {
            page.locator("#hand-in").click();
        }
        page.locator("#dialog[open] .stack").waitFor();
        page.locator("#dialog-yes").click();
        page.waitForURL(address -> address.contains("/exam/result"));
    }
}
