package org.pingandeng.portal.bench;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Many candidates who call at once, over connections that stay open. */
final class Crowd {

    private static final int TOLD = 200;

    private final HttpClient line =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicReference<String> oddity = new AtomicReference<>();

    /**
     * Each calls once at its own moment of a span, whether or not those before have been answered.
     *
     * @param all who
     * @param span how long it takes them all to begin
     * @param call what each asks
     * @return how long each waited
     */
    <T> Latencies within(Duration span, List<T> all, Function<T, HttpRequest> call) throws InterruptedException {
        Latencies latencies = new Latencies();
        CountDownLatch open = new CountDownLatch(all.size());
        long begin = System.nanoTime();
        for (int i = 0; i < all.size(); i++) {
            long due = begin + span.toNanos() * i / all.size();
            long ahead = due - System.nanoTime();
            if (ahead > 0) {
                Thread.sleep(ahead / 1_000_000, (int) (ahead % 1_000_000));
            }
            send(call.apply(all.get(i)), due, latencies, (answer, fault) -> open.countDown());
        }
        open.await();
        return latencies;
    }

    /**
     * Each calls once, so many at a time.
     *
     * @param atOnce how many wait for an answer at any moment
     * @param all who
     * @param call what each asks
     * @param heard told each answer that was granted
     * @return how long each waited
     */
    <T> Latencies inTurn(
            int atOnce, List<T> all, Function<T, HttpRequest> call, BiConsumer<T, HttpResponse<String>> heard)
            throws InterruptedException {
        Latencies latencies = new Latencies();
        Semaphore places = new Semaphore(atOnce);
        for (T one : all) {
            places.acquire();
            send(call.apply(one), System.nanoTime(), latencies, (answer, fault) -> {
                if (fault == null && answer.statusCode() == 200) {
                    heard.accept(one, answer);
                }
                places.release();
            });
        }
        places.acquire(atOnce);
        return latencies;
    }

    private void send(
            HttpRequest request, long since, Latencies latencies, BiConsumer<HttpResponse<String>, Throwable> then) {
        line.sendAsync(request, BodyHandlers.ofString()).whenComplete((answer, fault) -> {
            if (fault == null && answer.statusCode() == 200) {
                latencies.granted(System.nanoTime() - since);
            } else {
                latencies.refused();
                oddity.compareAndSet(null, fault == null ? told(answer) : String.valueOf(fault));
            }
            then.accept(answer, fault);
        });
    }

    private static String told(HttpResponse<String> answer) {
        String body = answer.body();
        return answer.uri() + " " + answer.statusCode() + " " + body.substring(0, Math.min(TOLD, body.length()));
    }

    /** The first answer that was no grant, or null. */
    String oddity() {
        return oddity.get();
    }
}
