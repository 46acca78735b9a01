package org.pingandeng.portal.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** People in a contest, over connections that stay open: they come in, begin, answer one question after the other. */
final class ContestCrowd {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long SHORTEST_THOUGHT_MS = 8_000;
    private static final int THOUGHTS_DIFFER_MS = 4_000;
    private static final int BETWEEN_LOOKS_MS = 500;
    private static final int TOLD = 200;

    private final HttpClient line =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ContestHalls halls;
    private final List<Person> people = Collections.synchronizedList(new ArrayList<>());
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicReference<String> oddity = new AtomicReference<>();
    private final Latencies looks = new Latencies();
    private final Random random = new Random(7);

    ContestCrowd(ContestHalls halls) {
        this.halls = halls;
    }

    /** Somebody with the questions of an attempt. */
    private static final class Person {
        private final String attempt;
        private final String pass;
        private final List<String> answers;
        private int next;
        private long due;

        Person(JsonNode sheet) {
            attempt = sheet.get("attempt").asText();
            pass = sheet.get("pass").asText();
            answers = new ArrayList<>();
            sheet.get("questions").forEach(question -> answers.add(answer(question.get("item"))));
        }

        private static String answer(JsonNode item) {
            return switch (item.get("type").asText()) {
                case "true_false" -> "{\"t\":true}";
                case "fill_in" ->
                    "{\"b\":["
                            + String.join(",", Collections.nCopies(item.get("blanks").asInt(), "\"示例\"")) + "]}";
                default ->
                    "{\"c\":[" + item.get("options").get(0).get("at").asInt() + "]}";
            };
        }

        boolean more() {
            return next < answers.size();
        }
    }

    /** Lets all in, so many at a time; each begins at once. */
    Latencies admit(List<ContestHalls.Seat> seats, int atOnce) throws InterruptedException {
        Latencies latencies = new Latencies();
        Semaphore places = new Semaphore(atOnce);
        for (ContestHalls.Seat seat : seats) {
            places.acquire();
            long since = System.nanoTime();
            String order = String.format(
                    Locale.ROOT,
                    "{\"contest\":\"%s\",\"side\":\"CLASS\",\"code\":\"%s\",\"seat\":%d,\"device\":\"%s\"}",
                    halls.slug(),
                    seat.code(),
                    seat.number(),
                    UUID.randomUUID());
            send(post("/enter", "", order), since, latencies, entered -> begin(entered, latencies, places), places);
        }
        places.acquire(atOnce);
        return latencies;
    }

    private void begin(JsonNode entered, Latencies latencies, Semaphore places) {
        String pass = entered.path("value").path("pass").asText();
        send(
                post("/begin", pass, ""),
                System.nanoTime(),
                latencies,
                begun -> {
                    if (begun.path("value").has("questions")) {
                        people.add(new Person(begun.get("value")));
                    } else {
                        odd(begun.toString());
                    }
                    places.release();
                },
                places);
    }

    /** Everybody answers as fast as a few connections allow, for a while. */
    Latencies answerInTurn(int atOnce, Duration while_) throws InterruptedException {
        Latencies latencies = new Latencies();
        Semaphore places = new Semaphore(atOnce);
        long end = System.nanoTime() + while_.toNanos();
        for (int i = 0; System.nanoTime() < end; i++) {
            Person person = people.get(i % people.size());
            if (!person.more()) {
                break;
            }
            places.acquire();
            answer(person, System.nanoTime(), latencies, places::release);
        }
        places.acquire(atOnce);
        return latencies;
    }

    /** Everybody answers a question every eight to twelve seconds, whether or not others have been answered. */
    Latencies answerAsPeopleDo(Duration evening) throws InterruptedException {
        Latencies latencies = new Latencies();
        long begin = System.nanoTime();
        PriorityQueue<Person> next = new PriorityQueue<>((one, other) -> Long.compare(one.due, other.due));
        for (Person person : people) {
            person.due = begin + random.nextInt((int) SHORTEST_THOUGHT_MS) * 1_000_000L;
            next.add(person);
        }
        Semaphore open = new Semaphore(0);
        int sent = 0;
        while (!next.isEmpty() && next.peek().due < begin + evening.toNanos()) {
            Person person = next.poll();
            long ahead = person.due - System.nanoTime();
            if (ahead > 0) {
                Thread.sleep(ahead / 1_000_000, (int) (ahead % 1_000_000));
            }
            answer(person, person.due, latencies, open::release);
            sent++;
            person.due += (SHORTEST_THOUGHT_MS + random.nextInt(THOUGHTS_DIFFER_MS)) * 1_000_000L;
            if (person.more()) {
                next.add(person);
            }
        }
        open.acquire(sent);
        return latencies;
    }

    private void answer(Person person, long since, Latencies latencies, Runnable then) {
        int slot = ++person.next;
        String body = "{\"answers\":[{\"slot\":" + slot + ",\"a\":" + person.answers.get(slot - 1) + "}]}";
        line.sendAsync(post("/answers", person.pass, body), BodyHandlers.ofString())
                .whenComplete((answer, fault) -> {
                    if (fault == null && answer.statusCode() == 200 && stands(answer.body(), slot)) {
                        latencies.granted(System.nanoTime() - since);
                        acknowledged.add(person.attempt + "/" + slot);
                    } else {
                        latencies.refused();
                        odd(told(answer, fault));
                    }
                    then.run();
                });
    }

    private static boolean stands(String body, int slot) {
        JsonNode told = BenchHall.json(body).path("answers").path(0);
        return told.path("slot").asInt() == slot
                && told.path("refusal").isNull()
                && told.path("key").isTextual();
    }

    /** Others look at the ranking now and then. */
    Thread lookOn(AtomicBoolean over) {
        Thread onlookers = new Thread(() -> {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(halls.portal().url("/contest/ranking?c=" + halls.slug())))
                    .timeout(PATIENCE)
                    .build();
            try {
                while (!over.get()) {
                    long since = System.nanoTime();
                    if (line.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                        looks.granted(System.nanoTime() - since);
                    } else {
                        looks.refused();
                    }
                    Thread.sleep(BETWEEN_LOOKS_MS);
                }
            } catch (java.io.IOException | InterruptedException ended) {
                odd(String.valueOf(ended));
            }
        });
        onlookers.start();
        return onlookers;
    }

    Latencies looks() {
        return looks;
    }

    /** Acknowledged answers that are not in the log. */
    long lost() throws SQLException {
        Set<String> kept = halls.kept();
        return acknowledged.stream().filter(each -> !kept.contains(each)).count();
    }

    private HttpRequest post(String path, String pass, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(halls.portal().url("/api/v1/contest" + path)))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        return pass.isEmpty()
                ? request.build()
                : request.header("X-Contest-Pass", pass).build();
    }

    private void send(HttpRequest request, long since, Latencies latencies, Consumer<JsonNode> then, Semaphore places) {
        line.sendAsync(request, BodyHandlers.ofString()).whenComplete((answer, fault) -> {
            if (fault == null && answer.statusCode() == 200) {
                if (request.uri().getPath().endsWith("/begin")) {
                    latencies.granted(System.nanoTime() - since);
                }
                then.accept(BenchHall.json(answer.body()));
            } else {
                latencies.refused();
                odd(told(answer, fault));
                places.release();
            }
        });
    }

    private static String told(HttpResponse<String> answer, Throwable fault) {
        return fault != null
                ? String.valueOf(fault)
                : answer.uri() + " " + answer.statusCode() + " "
                        + answer.body()
                                .substring(0, Math.min(TOLD, answer.body().length()));
    }

    private void odd(String what) {
        oddity.compareAndSet(null, what);
    }

    /** The first answer that was no grant, or null. */
    String oddity() {
        return oddity.get();
    }
}
