package org.pingandeng.portal.bench;

import static io.gatling.javaapi.core.CoreDsl.jmesPath;
import static io.gatling.javaapi.core.CoreDsl.nothingFor;
import static io.gatling.javaapi.core.CoreDsl.rampUsers;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * At the end everybody gets a fresh pass, as a phone does before the old one runs out, then everybody hands in within a
 * minute.
 */
public final class HandInStory extends Simulation {

    private static final Duration LOOKS = Duration.ofSeconds(30);
    private static final Duration BREATH = Duration.ofSeconds(3);
    private static final Duration SUBMISSIONS = Duration.ofSeconds(55);

    /** Fresh passes by sitting. */
    private final Map<String, String> fresh = new ConcurrentHashMap<>();

    /** For Gatling. */
    public HandInStory() {
        int people = Phone.lines(ExamStories.PASSES);
        ScenarioBuilder looks = scenario("looks")
                .feed(Phone.table(ExamStories.PASSES))
                .exec(http(ExamStories.STATE)
                        .get("/api/v1/exam/state")
                        .header("X-Sitting", "#{token}")
                        .check(status().is(200), jmesPath("token").saveAs("fresh")))
                .exec(this::kept);
        ScenarioBuilder submissions = scenario("submissions")
                .feed(Phone.table(ExamStories.PASSES))
                .exec(http(ExamStories.SUBMIT)
                        .post("/api/v1/exam/submit")
                        .header("X-Sitting", this::pass)
                        .check(status().is(200)));
        setUp(looks.injectOpen(rampUsers(people).during(LOOKS))
                        .andThen(submissions.injectOpen(
                                nothingFor(BREATH), rampUsers(people).during(SUBMISSIONS))))
                .protocols(Phone.protocol());
    }

    private Session kept(Session session) {
        if (session.contains("fresh")) {
            fresh.put(session.getString("sitting"), session.getString("fresh"));
        }
        return session;
    }

    private String pass(Session session) {
        return fresh.getOrDefault(session.getString("sitting"), session.getString("token"));
    }
}
