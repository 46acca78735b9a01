package org.pingandeng.quiz.bank;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.bank.model.ItemBank;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.bank.model.ItemDiff;
import org.pingandeng.quiz.bank.model.ItemOrder;
import org.pingandeng.quiz.bank.model.ItemQuery;
import org.pingandeng.quiz.bank.model.ItemSearch;
import org.pingandeng.quiz.bank.model.ItemSearch.Found;
import org.pingandeng.quiz.bank.model.Listing;
import org.pingandeng.quiz.bank.model.Listings;
import org.pingandeng.quiz.item.Item;

/** Where the bank is looked through: lists by every filter, one item with all that it ever said. */
@ApplicationScoped
public class BankRoom {

    /** How many items one step may be done to at once. */
    public static final int MOST_AT_ONCE = 2_000;

    @Inject
    ItemSearch search;

    @Inject
    Listings listings;

    @Inject
    ItemBank bank;

    /**
     * A part of a list.
     *
     * @param items those on it
     * @param count how many the whole list has
     * @param topics how many there are by the whole path of their topic, whatever topic was asked for
     * @param indexed false while the index is being built and only stems and codes are looked through
     */
    public record Page(List<Listing> items, long count, Map<String, Integer> topics, boolean indexed) {}

    /**
     * An item as it stood in one of its versions.
     *
     * @param now where it stands today
     * @param version which version is shown
     * @param content what it said then, key and all
     * @param versions all there are, the latest first
     */
    public record Opened(Listing now, int version, Item content, List<Listings.VersionLine> versions) {}

    /**
     * Looks items up.
     *
     * @param query what for
     * @param order how sorted
     * @param from the first
     * @param most how many
     * @return them with the counts
     */
    @RolesAllowed(QuizPermissions.READ)
    @Transactional
    public Page find(@NotNull ItemQuery query, @NotNull ItemOrder order, @Min(0) int from, @Min(1) @Max(500) int most) {
        Found found = search.find(query, order, from, most);
        return new Page(listings.of(found.items()), found.count(), found.topics(), found.indexed());
    }

    /**
     * How many {@link #find} would find.
     *
     * @param query what for
     * @return the number
     */
    @RolesAllowed(QuizPermissions.READ)
    @Transactional
    public long count(@NotNull ItemQuery query) {
        return search.find(query, ItemOrder.CODE, 0, 1).count();
    }

    /**
     * All that were found, for a step that is done to them at once.
     *
     * @param query what for
     * @return their ids; {@link #MOST_AT_ONCE} at most
     */
    @RolesAllowed(QuizPermissions.READ)
    @Transactional
    public List<UUID> all(@NotNull ItemQuery query) {
        return search.find(query, ItemOrder.CODE, 0, MOST_AT_ONCE).items();
    }

    /**
     * Opens an item.
     *
     * @param item which
     * @param version which of its versions; 0 for the latest
     * @return it, if there is such a version
     */
    @RolesAllowed(QuizPermissions.READ)
    @Transactional
    public Optional<Opened> open(@NotNull UUID item, @Min(0) int version) {
        return listings.of(List.of(item)).stream().findFirst().flatMap(now -> {
            int shown = version == 0 ? now.version() : version;
            VersionId id = new VersionId(item, shown);
            return Optional.ofNullable(bank.contents(List.of(id)).get(id))
                    .map(content -> new Opened(now, shown, content, listings.versions(item)));
        });
    }

    /**
     * What changed between two versions.
     *
     * @param item of which item
     * @param older one version
     * @param newer another
     * @return the parts that differ; empty where a version does not exist
     */
    @RolesAllowed(QuizPermissions.READ)
    @Transactional
    public List<ItemDiff.Change> compare(@NotNull UUID item, int older, int newer) {
        VersionId before = new VersionId(item, older);
        VersionId after = new VersionId(item, newer);
        Map<VersionId, Item> contents = bank.contents(List.of(before, after));
        return contents.containsKey(before) && contents.containsKey(after)
                ? ItemDiff.between(contents.get(before), contents.get(after))
                : List.of();
    }
}
