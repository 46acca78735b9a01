package org.pingandeng.quiz;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingandeng.quiz.bank.model.BankItem;
import org.pingandeng.quiz.bank.model.ItemBank;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.Use;
import org.pingandeng.quiz.paper.PoolItem;

/** A bank in memory, for rooms that only draw from it. */
public final class SmallBank implements ItemBank {

    private final Map<Use, List<PoolItem>> pools = new HashMap<>();
    private final Map<VersionId, Item> contents = new HashMap<>();
    private final Map<UUID, BankItem> items = new LinkedHashMap<>();
    private int number;

    /**
     * Puts an approved item in; its code is {@code item-1} and so on.
     *
     * @param use practice or exam
     * @param item its content
     * @return its number
     */
    public UUID put(Use use, Item item) {
        BankItem kept = new BankItem("item-" + ++number, use, item, null, Instant.EPOCH);
        kept.submit(Instant.EPOCH);
        kept.approve(null, Instant.EPOCH);
        UUID id = kept.id();
        items.put(id, kept);
        pools.computeIfAbsent(use, none -> new ArrayList<>())
                .add(new PoolItem(
                        id,
                        1,
                        item.type(),
                        item.text().topic(),
                        kept.options(),
                        item.text().difficulty()));
        contents.put(new VersionId(id, 1), item);
        return id;
    }

    /**
     * Takes an item out of use; what it said stays.
     *
     * @param id which
     */
    public void retire(UUID id) {
        items.get(id).retire(Instant.EPOCH);
        pools.values().forEach(pool -> pool.removeIf(item -> item.id().equals(id)));
    }

    /**
     * Gives an item another version; the pool keeps the first.
     *
     * @param id which
     * @param version its number
     * @param item its content
     */
    public void revise(UUID id, int version, Item item) {
        contents.put(new VersionId(id, version), item);
    }

    @Override
    public int latest(UUID item) {
        return contents.keySet().stream()
                .filter(version -> version.item().equals(item))
                .mapToInt(VersionId::version)
                .max()
                .orElse(0);
    }

    @Override
    public List<PoolItem> pool(Use use) {
        return List.copyOf(pools.getOrDefault(use, List.of()));
    }

    @Override
    public Map<VersionId, Item> contents(Collection<VersionId> versions) {
        return versions.stream()
                .distinct()
                .filter(contents::containsKey)
                .collect(Collectors.toMap(id -> id, contents::get));
    }

    @Override
    public void add(BankItem item, Item words) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void addVersion(BankItem item, Item words, Instant now) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void flush() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<BankItem> find(UUID id) {
        return Optional.ofNullable(items.get(id));
    }

    @Override
    public Optional<BankItem> coded(String code) {
        return items.values().stream().filter(item -> item.code().equals(code)).findFirst();
    }

    @Override
    public List<BankItem> search(Wanted wanted, int from, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long count(Wanted wanted) {
        throw new UnsupportedOperationException();
    }
}
