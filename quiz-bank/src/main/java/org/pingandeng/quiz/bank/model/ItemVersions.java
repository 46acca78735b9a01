package org.pingandeng.quiz.bank.model;

import java.util.Collection;
import java.util.Map;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.item.Item;

/** Versions of items in bulk, for those who look back on many papers at once. */
public interface ItemVersions {

    /**
     * A version with the name its item goes by.
     *
     * @param code the item's name for people and files
     * @param item the version's content
     */
    record Named(String code, Item item) {}

    /**
     * Versions, whatever has become of their items since.
     *
     * @param versions which
     * @return those that exist
     */
    Map<VersionId, Named> named(Collection<VersionId> versions);
}
