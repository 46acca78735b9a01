package org.pingandeng.portal.contest.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** How often an address or a device may do something within a while, counted by this node alone. */
public final class Pace {

    /** Beyond so many different callers in one while, strangers wait: memory is not for those who make names up. */
    private static final int MOST_CALLERS = 100_000;

    private final int most;
    private final Duration window;
    private volatile While current;

    private record While(Instant ends, Map<String, AtomicInteger> counts) {}

    /**
     * A pace.
     *
     * @param most how often
     * @param window within which time
     */
    public Pace(int most, Duration window) {
        this.most = most;
        this.window = window;
        this.current = new While(Instant.MIN, new ConcurrentHashMap<>());
    }

    /**
     * Counts, and tells whether it is still in bounds.
     *
     * @param caller an address or a device
     * @param now the server's time
     */
    public boolean keeps(String caller, Instant now) {
        AtomicInteger count = count(caller, now);
        return count != null && count.incrementAndGet() <= most;
    }

    private AtomicInteger count(String caller, Instant now) {
        Map<String, AtomicInteger> counts = at(now).counts();
        AtomicInteger known = counts.get(caller);
        if (known != null || counts.size() >= MOST_CALLERS) {
            return known;
        }
        return counts.computeIfAbsent(caller, any -> new AtomicInteger());
    }

    private While at(Instant now) {
        While running = current;
        if (now.isBefore(running.ends())) {
            return running;
        }
        synchronized (this) {
            if (!now.isBefore(current.ends())) {
                current = new While(now.plus(window), new ConcurrentHashMap<>());
            }
            return current;
        }
    }
}
