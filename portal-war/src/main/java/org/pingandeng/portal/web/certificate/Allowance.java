package org.pingandeng.portal.web.certificate;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How often each asker may ask: a bucket of tokens that fills evenly. Kept in the memory of a node, for the askers who
 * came last; the numbers themselves cannot be guessed, so this only keeps a run of guesses from costing the rest.
 */
public final class Allowance {

    private final int burst;
    private final Duration refill;
    private final Map<String, Bucket> buckets;

    private record Bucket(double tokens, Instant at) {}

    /**
     * An allowance.
     *
     * @param perMinute questions a minute, which is also how many may come at once
     * @param most askers remembered
     */
    public Allowance(int perMinute, int most) {
        this.burst = perMinute;
        this.refill = Duration.ofMinutes(1).dividedBy(perMinute);
        this.buckets = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > most;
            }
        };
    }

    /**
     * Takes one token.
     *
     * @param asker who asks
     * @param now when
     * @return how long to wait; empty when the question may be asked
     */
    public synchronized Optional<Duration> ask(String asker, Instant now) {
        Bucket before = buckets.getOrDefault(asker, new Bucket(burst, now));
        double gained = (double) Duration.between(before.at(), now).toMillis() / refill.toMillis();
        double tokens = Math.min(burst, before.tokens() + Math.max(0, gained));
        boolean granted = tokens >= 1;
        buckets.put(asker, new Bucket(granted ? tokens - 1 : tokens, now));
        return granted
                ? Optional.empty()
                : Optional.of(Duration.ofMillis((long) ((1 - tokens) * refill.toMillis()) + 1));
    }
}
