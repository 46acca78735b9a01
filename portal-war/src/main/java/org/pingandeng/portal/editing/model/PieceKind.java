package org.pingandeng.portal.editing.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A kind of things that are written and published by reviews; its context says what their fields mean. */
public interface PieceKind {

    /** The kind's name. */
    String kind();

    /** The names of its fields, in the order in which they are written. */
    List<String> fields();

    /** What a thing of this kind is called. */
    String title(Map<String, String> fields);

    /**
     * What stands in the way of handing it in.
     *
     * @param key the thing's
     * @param fields what it says
     * @return names of fields; empty where nothing does
     */
    List<String> problems(String key, Map<String, String> fields);

    /** What the public reads now, or read until it was withdrawn; empty where it never read anything. */
    Optional<Map<String, String>> published(String key);

    /** Whether the public reads it now, and it is of a kind that can be withdrawn. */
    boolean withdrawable(String key);

    /** Why it was withdrawn; empty where it was not. */
    Optional<String> withdrawn(String key);

    /** Where the public reads it. */
    String href(String key);

    /** Puts it before the public, and says so to the outbox. */
    void publish(String key, Map<String, String> fields, Instant now);

    /**
     * Takes it from the public.
     *
     * @return false where this kind cannot be withdrawn
     */
    boolean withdraw(String key, String reason, Instant now);
}
