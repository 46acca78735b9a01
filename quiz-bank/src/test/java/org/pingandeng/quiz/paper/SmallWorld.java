package org.pingandeng.quiz.paper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pingandeng.quiz.item.ItemType;

/** Small pools and blueprints of every kind, made from a number, in which every possible paper can be tried. */
record SmallWorld(List<PoolItem> pool, Blueprint blueprint) {

    private static final List<String> TOPICS = List.of("法律/安全生产法", "法律/消防法", "储存/禁忌", "储存/通风", "急救");
    private static final List<String> TOPS = List.of("法律", "储存", "急救");
    private static final List<ItemType> TYPES = List.of(ItemType.SINGLE, ItemType.TRUE_FALSE);

    static SmallWorld of(long number, int items) {
        Random random = new Random(number);
        List<PoolItem> pool = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            pool.add(new PoolItem(
                    new UUID(random.nextLong(), random.nextLong()),
                    1,
                    TYPES.get(random.nextInt(TYPES.size())),
                    TOPICS.get(random.nextInt(TOPICS.size())),
                    random.nextBoolean() ? 4 : 0,
                    1 + random.nextInt(5)));
        }
        int sections = 1 + random.nextInt(3);
        List<Blueprint.Section> all =
                IntStream.range(0, sections).mapToObj(at -> section(random)).toList();
        return new SmallWorld(pool, new Blueprint(all, rules(random, pool)));
    }

    private static Blueprint.Section section(Random random) {
        int easiest = random.nextBoolean() ? 1 : 1 + random.nextInt(3);
        List<String> topics = random.nextInt(3) == 0 ? List.of() : List.of(TOPS.get(random.nextInt(3)));
        return new Blueprint.Section(
                TYPES.get(random.nextInt(TYPES.size())),
                1 + random.nextInt(2),
                1 + random.nextInt(3),
                topics,
                easiest,
                Math.min(5, easiest + 2 + random.nextInt(3)));
    }

    private static Rules rules(Random random, List<PoolItem> pool) {
        Set<UUID> fixed = new HashSet<>();
        Set<UUID> out = new HashSet<>();
        if (random.nextInt(3) == 0) {
            fixed.add(pool.get(random.nextInt(pool.size())).id());
        }
        if (random.nextInt(3) == 0) {
            out.add(pool.get(random.nextInt(pool.size())).id());
        }
        out.removeAll(fixed);
        List<Rules.Share> shares = new ArrayList<>();
        for (String top : TOPS) {
            if (random.nextInt(3) == 0) {
                int least = random.nextInt(3);
                shares.add(new Rules.Share(top, least, least + random.nextInt(2)));
            }
        }
        List<String> without = random.nextInt(5) == 0 ? List.of("急救") : List.of();
        return new Rules(fixed, out, without, shares, random.nextInt(3));
    }

    Map<UUID, PoolItem> byId() {
        return pool.stream().collect(Collectors.toMap(PoolItem::id, Function.identity()));
    }

    /** Whether there is any paper at all: every way to give items to sections is tried. */
    boolean possible() {
        return possible(0, new int[blueprint.sections().size()], new ArrayList<>());
    }

    private boolean possible(int next, int[] counts, List<PoolItem> chosen) {
        if (next == pool.size()) {
            return full(counts) && honoured(chosen);
        }
        PoolItem item = pool.get(next);
        if (possible(next + 1, counts, chosen)) {
            return true;
        }
        for (int at = 0; at < counts.length; at++) {
            Blueprint.Section section = blueprint.sections().get(at);
            if (counts[at] < section.count() && section.fits(item)) {
                counts[at]++;
                chosen.add(item);
                boolean found = possible(next + 1, counts, chosen);
                chosen.remove(chosen.size() - 1);
                counts[at]--;
                if (found) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean full(int[] counts) {
        return IntStream.range(0, counts.length)
                .allMatch(at -> counts[at] == blueprint.sections().get(at).count());
    }

    /** Whether some items keep all rules: fixed ones in, left-out ones out, topics within their shares. */
    boolean honoured(List<PoolItem> chosen) {
        Rules rules = blueprint.rules();
        Set<UUID> ids = chosen.stream().map(PoolItem::id).collect(Collectors.toSet());
        return ids.containsAll(rules.fixed())
                && chosen.stream()
                        .noneMatch(item -> !rules.fixed().contains(item.id())
                                && (rules.leftOut().contains(item.id())
                                        || rules.topicsLeftOut().stream()
                                                .anyMatch(top -> item.topic().startsWith(top))))
                && rules.shares().stream().allMatch(share -> {
                    long many = chosen.stream()
                            .filter(item -> item.topic().startsWith(share.topic()))
                            .count();
                    return many >= share.least() && many <= share.most();
                });
    }
}
