package org.pingandeng.quiz.bank.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.quiz.writing.ItemForm;

/**
 * What an author is still writing: kept as it is typed, however incomplete, and nobody else's to see.
 *
 * @param id which
 * @param author whose
 * @param item the bank's item that will get a new version; empty for a new one
 * @param base the version that the writing began from; 0 for a new item
 * @param form as typed
 * @param changedAt the server's time of the last keeping
 */
public record Draft(UUID id, UUID author, Optional<UUID> item, int base, ItemForm form, Instant changedAt) {

    /**
     * With other fields.
     *
     * @param typed as typed
     * @param now the server's time
     * @return the draft
     */
    public Draft typed(ItemForm typed, Instant now) {
        return new Draft(id, author, item, base, typed, now);
    }
}
