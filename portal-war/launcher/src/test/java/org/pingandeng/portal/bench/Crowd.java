package org.pingandeng.portal.bench;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Many candidates who call one after the other, over connections that stay open. */
final class Crowd {

    private static final int TOLD = 200;

    private final HttpClient line =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicReference<String> oddity = new AtomicReference<>();

    /**
     * Each calls once, so many at a time.
     *
     * @param atOnce how many wait for an answer at any moment
     * @param all who
     * @param call what each asks
     * @param heard told each answer that was granted
     */
    <T> void inTurn(int atOnce, List<T> all, Function<T, HttpRequest> call, BiConsumer<T, HttpResponse<String>> heard)
            throws InterruptedException {
        Semaphore places = new Semaphore(atOnce);
        for (T one : all) {
            places.acquire();
            line.sendAsync(call.apply(one), BodyHandlers.ofString()).whenComplete((answer, fault) -> {
                if (fault == null && answer.statusCode() == 200) {
                    heard.accept(one, answer);
                } else {
                    oddity.compareAndSet(null, fault == null ? told(answer) : String.valueOf(fault));
                }
                places.release();
            });
        }
        places.acquire(atOnce);
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
