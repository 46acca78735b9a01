package org.pingandeng.portal.bench;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.bodyString;
import static io.gatling.javaapi.core.CoreDsl.doIf;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.listFeeder;
import static io.gatling.javaapi.core.CoreDsl.pace;
import static io.gatling.javaapi.core.CoreDsl.pause;
import static io.gatling.javaapi.core.CoreDsl.rampUsers;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.flushCookieJar;
import static io.gatling.javaapi.http.HttpDsl.headerRegex;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.CheckBuilder;
import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Candidates sign in by password as fast as sixteen doors let them through, while others save an answer every five
 * seconds. A door is one connection; the cookies are each candidate's own. Whoever is turned away tries again in a
 * moment. Afterwards the cookies of all who came in are in a file.
 */
public final class SignInStory extends Simulation {

    private static final int DOORS = 16;
    private static final int MOST_TRIES = 20;
    private static final Duration A_MOMENT = Duration.ofMillis(500);
    private static final String TRY = "try";

    private final int people = Phone.lines(ExamStories.PEOPLE);
    private final AtomicInteger outside = new AtomicInteger(people);
    private final Queue<String> inside = new ConcurrentLinkedQueue<>();
    private final List<Queue<String>> saves = saves();

    /** For Gatling. */
    public SignInStory() {
        ScenarioBuilder doors = scenario("doors")
                .feed(listFeeder(shares()))
                .repeat("#{share}")
                .on(nextPerson());
        ScenarioBuilder savers = scenario("savers")
                .feed(Phone.table(ExamStories.SAVING))
                .asLongAs(this::goesOn)
                .on(pace(ExamStories.BETWEEN_SAVES), nextSave());
        setUp(
                        doors.injectOpen(atOnceUsers(DOORS)),
                        savers.injectOpen(
                                rampUsers(Phone.lines(ExamStories.SAVING)).during(ExamStories.BETWEEN_SAVES)))
                .protocols(Phone.protocol());
    }

    /** How many go through each door. */
    private List<Map<String, Object>> shares() {
        List<Map<String, Object>> shares = new ArrayList<>();
        for (int door = 0; door < DOORS; door++) {
            shares.add(Map.of("share", people / DOORS + (door < people % DOORS ? 1 : 0)));
        }
        return shares;
    }

    private ChainBuilder nextPerson() {
        return feed(Phone.table(ExamStories.PEOPLE))
                .exec(session -> session.markAsSucceeded().removeAll("page", "early", "late"))
                .exec(flushCookieJar())
                .tryMax(MOST_TRIES, TRY)
                .on(knock())
                .exec(this::seen);
    }

    private ChainBuilder knock() {
        return doIf(session -> session.getInt(TRY) > 0)
                .then(pause(A_MOMENT))
                .exec(http(ExamStories.PAGE)
                        .get("/account/signin")
                        .check(status().is(200), bodyString().saveAs("page"), cookies("early")))
                .exec(http(ExamStories.SIGN_IN)
                        .post("/account/signin")
                        .formParamMap(SignInStory::form)
                        .check(status().in(302, 303), cookies("late")));
    }

    /** Names and values, as the next call would show them. */
    private static CheckBuilder cookies(String key) {
        return headerRegex("Set-Cookie", "^([^=]+=[^;]*)").findAll().optional().saveAs(key);
    }

    private static Map<String, Object> form(Session session) {
        Map<String, Object> fields = new LinkedHashMap<>(UploadVisit.formWith(session.getString("page"), "enter"));
        fields.put("userName", session.getString("userName"));
        fields.put("password", session.getString("password"));
        fields.put("enter", "1");
        return fields;
    }

    private Session seen(Session session) {
        outside.decrementAndGet();
        if (!session.isFailed()) {
            Map<String, String> cookies = new LinkedHashMap<>();
            put(cookies, session.getList("early"));
            put(cookies, session.getList("late"));
            inside.add(session.getString("number") + "\t" + String.join("; ", cookies.values()));
        }
        return session;
    }

    /** The last cookie of a name stands. */
    private static void put(Map<String, String> cookies, List<String> set) {
        set.forEach(cookie -> cookies.put(cookie.substring(0, cookie.indexOf('=')), cookie));
    }

    private boolean goesOn(Session session) {
        return outside.get() > 0 && !saves.get(session.getInt("who")).isEmpty();
    }

    private ChainBuilder nextSave() {
        return exec(session ->
                        session.set("save", saves.get(session.getInt("who")).remove()))
                .exec(http(ExamStories.SAVE)
                        .post("/api/v1/exam/saves")
                        .header("X-Sitting", "#{token}")
                        .header("Content-Type", "application/json")
                        .body(StringBody(session -> session.getString("save")))
                        .check(status().is(200)));
    }

    /** Each saver's own saves, in the order of their chain. */
    private static List<Queue<String>> saves() {
        List<Queue<String>> saves = new ArrayList<>();
        try (Stream<String> lines = Files.lines(Phone.file(ExamStories.SAVES))) {
            lines.forEach(line -> {
                int space = line.indexOf(' ');
                int who = Integer.parseInt(line.substring(0, space));
                while (saves.size() <= who) {
                    saves.add(new ArrayDeque<>());
                }
                saves.get(who).add(line.substring(space + 1));
            });
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return saves;
    }

    @Override
    public void after() {
        try {
            Files.write(Phone.file(ExamStories.SIGNED_IN), inside);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
