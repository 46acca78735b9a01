package org.pingandeng.quiz.bank;

import java.util.AbstractList;
import java.util.List;
import java.util.UUID;
import org.pingandeng.quiz.bank.model.ItemBank;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.bank.model.Listing;
import org.pingandeng.quiz.bank.model.Listings;
import org.pingandeng.quiz.exchange.Filed;
import org.pingandeng.quiz.exchange.ItemRow;
import org.pingandeng.quiz.item.Use;

/**
 * Items for a file, read from the bank a chunk at a time while somebody goes through them: a hundred thousand are never
 * in memory together. To be gone through in order, in one transaction.
 */
final class ItemRows extends AbstractList<ItemRow> {

    private static final int CHUNK = 500;

    private final List<UUID> items;
    private final Listings listings;
    private final ItemBank bank;
    private List<ItemRow> chunk = List.of();
    private int chunkAt = -1;

    ItemRows(List<UUID> items, Listings listings, ItemBank bank) {
        this.items = items;
        this.listings = listings;
        this.bank = bank;
    }

    @Override
    public int size() {
        return items.size();
    }

    @Override
    public ItemRow get(int index) {
        int wanted = index / CHUNK;
        if (wanted != chunkAt) {
            chunk = read(items.subList(wanted * CHUNK, Math.min(items.size(), (wanted + 1) * CHUNK)));
            chunkAt = wanted;
        }
        return chunk.get(index % CHUNK);
    }

    private List<ItemRow> read(List<UUID> some) {
        List<Listing> found = listings.of(some);
        var contents = bank.contents(found.stream().map(ItemRows::latest).toList());
        return found.stream()
                .map(item -> new ItemRow(
                        0,
                        item.code(),
                        Use.valueOf(item.use()),
                        contents.get(latest(item)),
                        new Filed(item.fields(), item.posts(), item.operations())))
                .toList();
    }

    private static VersionId latest(Listing item) {
        return new VersionId(item.id(), item.version());
    }
}
