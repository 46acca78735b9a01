package org.pingandeng.quiz.paper;

import java.util.UUID;
import org.pingandeng.quiz.item.ItemType;

/**
 * An item that may be drawn: just what drawing needs.
 *
 * @param id the item
 * @param version its approved version
 * @param type its type
 * @param topic path of its knowledge point
 * @param options how many options there are to shuffle; 0 for none
 * @param difficulty 1 (everybody) to 5 (few)
 */
public record PoolItem(UUID id, int version, ItemType type, String topic, int options, int difficulty) {

    /** What an author says who does not know better. */
    private static final int MIDDLING = 3;

    /**
     * An item of middling difficulty.
     *
     * @param id the item
     * @param version its approved version
     * @param type its type
     * @param topic path of its knowledge point
     * @param options how many options there are to shuffle; 0 for none
     */
    public PoolItem(UUID id, int version, ItemType type, String topic, int options) {
        this(id, version, type, topic, options, MIDDLING);
    }
}
