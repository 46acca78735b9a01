package org.pingandeng.portal.contest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.pingandeng.portal.contest.model.Attempt;
import org.pingandeng.portal.contest.model.ContestBank;
import org.pingandeng.portal.contest.model.Entries;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.paper.Paper;
import org.pingandeng.quiz.paper.PoolItem;

/**
 * What everybody needs in the same minute, kept on this node: what may be drawn, the attempts that run, their items. Items
 * and attempts never change; a pool is looked at anew after a minute.
 */
@ApplicationScoped
class Papers {

    private static final Duration POOL_LASTS = Duration.ofMinutes(1);
    private static final int MOST_ATTEMPTS = 20_000;
    private static final int MOST_ITEMS = 5_000;

    @Inject
    ContestBank bank;

    @Inject
    Entries entries;

    @Inject
    Clock clock;

    private final Map<List<String>, Pool> pools = new ConcurrentHashMap<>();
    private final Map<UUID, Attempt> attempts = new ConcurrentHashMap<>();
    private final Map<Version, Item> items = new ConcurrentHashMap<>();

    private record Pool(List<PoolItem> items, Instant until) {}

    private record Version(UUID item, int version) {
        static Version of(Paper.Slot slot) {
            return new Version(slot.item(), slot.version());
        }
    }

    /** What may be drawn for some topics. */
    List<PoolItem> pool(List<String> topics) {
        Instant now = clock.instant();
        Pool known = pools.get(topics);
        if (known != null && now.isBefore(known.until())) {
            return known.items();
        }
        synchronized (pools) {
            Pool meanwhile = pools.get(topics);
            if (meanwhile != null && now.isBefore(meanwhile.until())) {
                return meanwhile.items();
            }
            Pool fresh = new Pool(bank.pool(topics), now.plus(POOL_LASTS));
            pools.values().removeIf(old -> now.isAfter(old.until()));
            pools.put(topics, fresh);
            return fresh.items();
        }
    }

    /** Remembers an attempt that has just begun. */
    void begun(Attempt attempt) {
        if (attempts.size() >= MOST_ATTEMPTS) {
            Instant now = clock.instant();
            attempts.values().removeIf(old -> old.shutAt(now));
        }
        if (attempts.size() < MOST_ATTEMPTS) {
            attempts.put(attempt.id(), attempt);
        }
    }

    /** One attempt. */
    Optional<Attempt> attempt(UUID id) {
        Attempt known = attempts.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Attempt> kept = entries.attempt(id);
        kept.ifPresent(this::begun);
        return kept;
    }

    /** The items of a paper, by place. */
    Map<Integer, Item> items(Paper paper) {
        Map<Integer, Item> found = new HashMap<>();
        paper.slots().forEach(slot -> found.put(slot.number(), items.get(Version.of(slot))));
        if (found.containsValue(null)) {
            found.putAll(bank.items(paper));
            if (items.size() >= MOST_ITEMS) {
                items.clear();
            }
            paper.slots().forEach(slot -> items.put(Version.of(slot), found.get(slot.number())));
        }
        return found;
    }

    /** One item of a paper. */
    Item item(Paper paper, Paper.Slot slot) {
        Item known = items.get(Version.of(slot));
        return known == null ? items(paper).get(slot.number()) : known;
    }
}
