package org.pingandeng.portal.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.pingandeng.quiz.exam.model.Save;

/**
 * One candidate who answers and does not let go: every save is sent until it is acknowledged. Some are sent twice, some
 * out of order, some late; a tenth of all candidates has a device whose clock is a day wrong.
 */
final class SimulatedCandidate {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration TOKEN_RENEWED = Duration.ofMinutes(4);
    private static final int BETWEEN_ANSWERS_MS = 1_000;
    private static final int LONGEST_BACK_OFF_MS = 2_000;
    private static final int MOST_AT_ONCE = 20;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HexFormat HEX = HexFormat.of();

    private final HttpClient line;
    private final ScheduledExecutorService time;
    private final Random random;
    private final Duration clockOff;
    private final BenchAnswers answers;
    private final UUID sitting;
    private final TreeMap<Integer, Save> unsent = new TreeMap<>();
    private final Map<Integer, Save> made = new ConcurrentHashMap<>();
    private final Map<Integer, Save> acknowledged = new ConcurrentHashMap<>();
    private final List<String> oddities = new ArrayList<>();
    private volatile String address;
    private String token;
    private Instant tokenFrom = Instant.now();
    private byte[] tip = Save.BEGINNING;
    private int sequence;
    private int failures;
    private boolean stopping;
    private volatile long lastAcknowledged;

    SimulatedCandidate(
            String address,
            HttpClient line,
            ScheduledExecutorService time,
            BenchHall.Pass pass,
            BenchAnswers answers,
            long seed) {
        this.address = address;
        this.line = line;
        this.time = time;
        this.sitting = pass.sitting();
        this.token = pass.token();
        this.answers = answers;
        this.random = new Random(seed);
        this.clockOff = seed % 10 == 0 ? Duration.ofDays(random.nextBoolean() ? 1 : -1) : Duration.ZERO;
    }

    UUID sitting() {
        return sitting;
    }

    Map<Integer, Save> made() {
        return made;
    }

    Map<Integer, Save> acknowledged() {
        return acknowledged;
    }

    /** What a sound portal would not have answered. */
    synchronized List<String> oddities() {
        return List.copyOf(oddities);
    }

    /** {@link System#nanoTime} of the newest acknowledgement. */
    long lastAcknowledged() {
        return lastAcknowledged;
    }

    void begin() {
        later(random.nextInt(BETWEEN_ANSWERS_MS));
    }

    /** Goes on at another address of the same portal. */
    void moveTo(String other) {
        address = other;
    }

    /** Answers no more, and goes on sending what is not acknowledged. */
    synchronized void stopAnswering() {
        stopping = true;
    }

    synchronized boolean isDone() {
        return stopping && unsent.isEmpty();
    }

    private void later(int millis) {
        time.schedule(this::act, millis, TimeUnit.MILLISECONDS);
    }

    private synchronized void act() {
        if (Duration.between(tokenFrom, Instant.now()).compareTo(TOKEN_RENEWED) > 0) {
            renew();
            return;
        }
        List<Save> sent = stopping ? List.copyOf(unsent.values()) : chosen();
        if (sent.isEmpty()) {
            if (!stopping) {
                later(BETWEEN_ANSWERS_MS);
            }
            return;
        }
        List<Save> some = sent.subList(0, Math.min(MOST_AT_ONCE, sent.size()));
        post("/api/v1/exam/saves", body(some)).whenComplete((answer, fault) -> heard(some, answer, fault));
        if (random.nextInt(20) == 0) {
            // the same call twice at once: a phone that changes its line in the middle
            post("/api/v1/exam/saves", body(some)).whenComplete((answer, fault) -> heardTwice(some, answer, fault));
        }
    }

    /** Usually all that waits; now and then the newest first, or an old one once more. */
    private List<Save> chosen() {
        answer();
        switch (random.nextInt(20)) {
            case 0:
                answer();
                return List.of(unsent.lastEntry().getValue());
            case 1:
                List<Save> old = acknowledged.values().stream().limit(1).toList();
                return old.isEmpty() ? List.copyOf(unsent.values()) : old;
            default:
                return List.copyOf(unsent.values());
        }
    }

    private void answer() {
        BenchAnswers.Given given = answers.next(random);
        String at = Instant.now().plus(clockOff).toString();
        sequence++;
        byte[] hash = Save.chain(tip, sequence, given.slot(), given.json(), at);
        Save save = new Save(sequence, given.slot(), given.json(), at, tip, hash);
        tip = hash;
        made.put(sequence, save);
        unsent.put(sequence, save);
    }

    private static String body(List<Save> saves) {
        ObjectNode body = JSON.createObjectNode();
        ArrayNode array = body.putArray("saves");
        for (Save save : saves) {
            array.addObject()
                    .put("n", save.sequence())
                    .put("slot", save.slot())
                    .put("a", save.answer())
                    .put("at", save.clientAt())
                    .put("prev", HEX.formatHex(save.previous()))
                    .put("hash", HEX.formatHex(save.hash()));
        }
        return body.toString();
    }

    private CompletableFuture<HttpResponse<String>> post(String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Origin", address)
                .header("X-Sitting", token)
                .POST(BodyPublishers.ofString(body))
                .build();
        return line.sendAsync(request, BodyHandlers.ofString());
    }

    private synchronized void heard(List<Save> sent, HttpResponse<String> answer, Throwable fault) {
        if (fault != null || answer.statusCode() != 200) {
            if (fault == null && answer.statusCode() != 503) {
                oddities.add(answer.statusCode() + " " + answer.body());
            }
            failures++;
            int most = Math.min(LONGEST_BACK_OFF_MS, 200 << Math.min(failures, 4));
            later(most / 2 + random.nextInt(most / 2));
            return;
        }
        failures = 0;
        take(sent, answer.body());
        later(stopping ? 1 : BETWEEN_ANSWERS_MS / 2 + random.nextInt(BETWEEN_ANSWERS_MS));
    }

    private synchronized void heardTwice(List<Save> sent, HttpResponse<String> answer, Throwable fault) {
        if (fault == null && answer.statusCode() == 200) {
            take(sent, answer.body());
        }
    }

    private void take(List<Save> sent, String body) {
        for (JsonNode reply : BenchHall.json(body).get("saves")) {
            int number = reply.get("n").asInt();
            if (reply.get("kept").asBoolean()) {
                sent.stream().filter(save -> save.sequence() == number).forEach(save -> acknowledged.put(number, save));
                unsent.remove(number);
                lastAcknowledged = System.nanoTime();
            } else if (!"BUSY".equals(reply.path("reason").asText())) {
                oddities.add(reply.toString());
            }
        }
    }

    private void renew() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/api/v1/exam/state"))
                .timeout(PATIENCE)
                .header("X-Sitting", token)
                .build();
        line.sendAsync(request, BodyHandlers.ofString()).whenComplete(this::renewed);
    }

    private synchronized void renewed(HttpResponse<String> answer, Throwable fault) {
        if (fault == null && answer.statusCode() == 200) {
            token = BenchHall.json(answer.body()).get("token").asText();
            tokenFrom = Instant.now();
        } else if (fault == null && answer.statusCode() != 503) {
            oddities.add(answer.statusCode() + " " + answer.body());
        }
        later(random.nextInt(LONGEST_BACK_OFF_MS));
    }

    /** Hands the sitting in. */
    synchronized boolean submit() {
        try {
            return post("/api/v1/exam/submit", "").join().statusCode() == 200;
        } catch (RuntimeException broken) {
            return false;
        }
    }
}
