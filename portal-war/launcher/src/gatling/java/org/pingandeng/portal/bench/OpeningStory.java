package org.pingandeng.portal.bench;

import static io.gatling.javaapi.core.CoreDsl.nothingFor;
import static io.gatling.javaapi.core.CoreDsl.rampUsers;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Simulation;
import java.time.Duration;

/**
 * Before the hour everybody fetches the sealed paper; at the hour everybody begins within ten seconds. The fetching
 * also warms Gatling up: its compiler would take a core in the ten seconds that matter.
 */
public final class OpeningStory extends Simulation {

    /** At the pace at which ten thousand are done within two minutes. */
    private static final double PAPERS_A_SECOND = 10_000 / 110.0;

    private static final int SHORTEST_FETCHING_S = 20;
    private static final Duration BREATH = Duration.ofSeconds(3);
    private static final Duration STARTS = Duration.ofSeconds(10);

    /** For Gatling. */
    public OpeningStory() {
        int people = Phone.lines(ExamStories.PASSES);
        long fetching = Math.max(SHORTEST_FETCHING_S, Math.round(people / PAPERS_A_SECOND));
        ScenarioBuilder papers = scenario("papers")
                .feed(Phone.table(ExamStories.PASSES))
                .exec(http(ExamStories.PAPER)
                        .get("/api/v1/exam/paper")
                        .header("X-Sitting", "#{token}")
                        .check(status().is(200)));
        ScenarioBuilder starts = scenario("starts")
                .feed(Phone.table(ExamStories.PASSES))
                .exec(http(ExamStories.START)
                        .post("/api/v1/exam/key")
                        .header("X-Sitting", "#{token}")
                        .check(status().is(200)));
        setUp(papers.injectOpen(rampUsers(people).during(Duration.ofSeconds(fetching)))
                        .andThen(starts.injectOpen(
                                nothingFor(BREATH), rampUsers(people).during(STARTS))))
                .protocols(Phone.protocol());
    }
}
