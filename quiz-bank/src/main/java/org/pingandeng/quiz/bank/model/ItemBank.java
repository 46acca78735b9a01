package org.pingandeng.quiz.bank.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.Use;
import org.pingandeng.quiz.paper.PoolItem;

/** All items with all their versions. */
public interface ItemBank {

    /**
     * One version of one item.
     *
     * @param item which item
     * @param version which version
     */
    record VersionId(UUID item, int version) {}

    /**
     * What to look for; empty texts and nulls mean anything.
     *
     * @param words part of the stem or code
     * @param use practice or exam
     * @param state where it stands
     * @param type the type's word
     * @param topic beginning of the topic's path
     */
    record Wanted(String words, Use use, ItemState state, String type, String topic) {
        /** Everything. */
        public static final Wanted ALL = new Wanted("", null, null, "", "");
    }

    /**
     * Adds an item with its first version.
     *
     * @param item fresh
     * @param words its content
     */
    void add(BankItem item, Item words);

    /**
     * Adds a further version.
     *
     * @param item revised
     * @param words its new content
     * @param now the server's time
     */
    void addVersion(BankItem item, Item words, Instant now);

    /** Writes what is pending, for statements of other tables that refer to it. */
    void flush();

    /**
     * Finds an item.
     *
     * @param id which
     * @return it, tracked in the running transaction
     */
    Optional<BankItem> find(UUID id);

    /**
     * The number of an item's latest version.
     *
     * @param item which
     * @return 0 when there is no such item
     */
    int latest(UUID item);

    /**
     * Finds an item by its code.
     *
     * @param code its name for people and files
     * @return it, tracked in the running transaction
     */
    Optional<BankItem> coded(String code);

    /**
     * Looks items up.
     *
     * @param wanted what for
     * @param from the first row
     * @param most how many rows
     * @return the latest changed first
     */
    List<BankItem> search(Wanted wanted, int from, int most);

    /**
     * How many {@link #search} would find.
     *
     * @param wanted what for
     * @return the number
     */
    long count(Wanted wanted);

    /**
     * Approved items to draw from.
     *
     * @param use practice or exam
     * @return what drawing needs
     */
    List<PoolItem> pool(Use use);

    /**
     * The contents of versions, whatever has become of their items since.
     *
     * @param versions which
     * @return those that exist
     */
    Map<VersionId, Item> contents(Collection<VersionId> versions);

    /**
     * An item as other contexts may see it.
     *
     * @param code its name for people and files
     * @param use practice or exam
     * @param approved whether its latest version may be used
     * @param item what drawing needs
     */
    record Entry(String code, Use use, boolean approved, PoolItem item) {
        static Entry of(BankItem kept) {
            return new Entry(
                    kept.code(),
                    kept.use(),
                    kept.state() == ItemState.APPROVED,
                    new PoolItem(
                            kept.id(), kept.version(), kept.type(), kept.topic(), kept.options(), kept.difficulty()));
        }
    }

    /**
     * Finds an item for another context.
     *
     * @param code its name for people and files
     * @return what may be seen of it
     */
    default Optional<Entry> entry(String code) {
        return coded(code).map(Entry::of);
    }

    /**
     * Finds an item for another context.
     *
     * @param id which
     * @return what may be seen of it
     */
    default Optional<Entry> entry(UUID id) {
        return find(id).map(Entry::of);
    }
}
