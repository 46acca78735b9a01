package org.pingandeng.course.port;

import java.util.Optional;
import java.util.UUID;

/** Who is asking a desk just now, and whose courses they reach. The house knows both. */
public interface Caller {

    /**
     * The person.
     *
     * @return their id; empty for the portal itself
     */
    Optional<UUID> id();

    /**
     * The name to write down.
     *
     * @return as the house calls them
     */
    String name();

    /**
     * The organisation that what they make belongs to.
     *
     * @return its id; empty for the county's
     */
    Optional<UUID> organisation();

    /**
     * Whether they may look at an organisation's drafts: those of their part of the tree, and the county's.
     *
     * @param owner the organisation, or empty for the county's
     * @return true when they may
     */
    boolean sees(Optional<UUID> owner);

    /**
     * Whether they may work on an organisation's courses: those of their part of the tree.
     *
     * @param owner the organisation, or empty for the county's
     * @return true when they may
     */
    boolean changes(Optional<UUID> owner);
}
