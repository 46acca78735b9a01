package org.pingandeng.portal.booklet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * How many readings one address may count in a day: enough for a school behind one line, too few to blow a figure up.
 * Kept in the memory of a node until the day is over, and nowhere else.
 */
@ApplicationScoped
public class ReadingLimit {

    private static final int A_DAY = 300;
    private static final int MOST_ADDRESSES = 50_000;

    private final Map<String, Integer> today = new HashMap<>();
    private LocalDate day = LocalDate.EPOCH;

    /**
     * Takes one reading of an address.
     *
     * @param address from where
     * @param now the day
     * @return whether it counts
     */
    synchronized boolean grants(String address, LocalDate now) {
        if (!now.equals(day)) {
            today.clear();
            day = now;
        }
        if (!today.containsKey(address) && today.size() >= MOST_ADDRESSES) {
            return false;
        }
        return today.merge(address, 1, Integer::sum) <= A_DAY;
    }
}
