package org.pingandeng.quiz.bank.model;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.Use;

/** Where staged rows meet the bank: many at once, in the running transaction. */
public interface Intake {

    /**
     * An item as the bank has it now.
     *
     * @param id which
     * @param version its latest version
     * @param use practice or exam
     * @param item what it says
     */
    record Known(UUID id, int version, Use use, Item item) {}

    /**
     * The items of some codes.
     *
     * @param codes names for people and files
     * @return by code; codes that nobody has are not in it
     */
    Map<String, Known> coded(Collection<String> codes);

    /**
     * What some items say now.
     *
     * @param ids which
     * @return by id
     */
    Map<UUID, Item> latest(Collection<UUID> ids);

    /**
     * Whether the bank has changed under an import's chosen rows since they were compared.
     *
     * @param job which
     * @return true when it must be compared again
     */
    boolean outdated(UUID job);

    /**
     * Takes chosen rows into the bank as drafts.
     *
     * @param job whose
     * @param from the first row's number
     * @param to the number after the last
     * @param author who brings them
     * @param now the server's time
     * @return how many items are new or have a new version
     */
    int take(UUID job, int from, int to, UUID author, Instant now);
}
