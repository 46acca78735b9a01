package org.pingandeng.portal.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.time.Instant;

/**
 * One piece of news.
 *
 * @param position where it stands; a reader goes on after it
 * @param at when it happened
 * @param topic what kind, such as {@code exam.graded}
 * @param key what it is about: an id
 * @param payload what else a reader needs
 */
public record News(Position position, Instant at, String topic, String key, JsonNode payload) {

    /**
     * A place in the outbox: first the transaction, then the row in it.
     *
     * @param xid transaction id as text
     * @param id row id
     */
    public record Position(String xid, long id) {

        /** Before everything. */
        public static final Position START = new Position("0", 0);

        /**
         * Whether it stands before another.
         *
         * @param other the other
         */
        public boolean before(Position other) {
            int order = new BigInteger(xid).compareTo(new BigInteger(other.xid));
            return order < 0 || order == 0 && id < other.id;
        }

        @Override
        public String toString() {
            return xid + ":" + id;
        }

        /**
         * Reads what {@link #toString} wrote.
         *
         * @param text the text, or null
         * @return the position; the start where there is none
         */
        public static Position parse(String text) {
            if (text == null || !text.matches("\\d+:\\d+")) {
                return START;
            }
            String[] parts = text.split(":");
            return new Position(parts[0], Long.parseLong(parts[1]));
        }
    }
}
