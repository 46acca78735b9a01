package org.pingandeng.quiz.bank.model;

import java.util.List;
import java.util.UUID;

/** The signatures by which near-duplicates are found ({@link org.pingandeng.quiz.likeness.Signature}). */
public interface Likenesses {

    /**
     * An item's signature.
     *
     * @param item which
     * @param bands its signature
     */
    record Signed(UUID item, int[] bands) {}

    /**
     * Signs items whose latest version has no signature yet.
     *
     * @param most how many at once
     * @return how many there were
     */
    int catchUp(int most);

    /**
     * Items in use that share a band with a signature: candidates only.
     *
     * @param bands of what may be like them
     * @param most how many
     * @return those that share most first
     */
    List<UUID> sharing(int[] bands, int most);

    /**
     * All signatures of items that are not retired.
     *
     * @return in no order
     */
    List<Signed> all();
}
