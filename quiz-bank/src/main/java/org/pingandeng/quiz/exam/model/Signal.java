package org.pingandeng.quiz.exam.model;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that was noticed while a sitting was sat. It says what was seen; what it means is for a person to decide.
 *
 * @param id the same one told twice is one
 * @param sitting in which sitting
 * @param kind what was seen
 * @param lease number of the tab that it concerns
 * @param seconds how long it lasted; 0 where that says nothing
 * @param words what the candidate wrote with it, or an empty text
 * @param about the order or the other sitting that it concerns, or null
 * @param at the server's time
 */
public record Signal(UUID id, UUID sitting, Kind kind, int lease, int seconds, String words, UUID about, Instant at) {

    /** What can be seen honestly: by the browser about itself, by the server about the line, by reading answers. */
    public enum Kind {
        /** Another tab or window came before the room. */
        TAB_LEFT,
        /** The room came back to the front. */
        TAB_BACK,
        /** The sitting was entered again: in another window or on another device. */
        SECOND_DEVICE,
        /** The room's calls come from another address of the network than before. */
        ADDRESS_CHANGED,
        /** Nothing was heard of the room for a while, until now. */
        SILENCE,
        /** The candidate asks for somebody. */
        HAND_RAISED,
        /** The candidate needs nobody any more. */
        HAND_LOWERED,
        /** The candidate has read a message. */
        MESSAGE_SEEN,
        /** Many wrong answers are the same as somebody else's. */
        ALIKE;

        /**
         * Whether a room tells it of itself; all others are noticed by the server.
         *
         * @return true for what the browser sees
         */
        public boolean told() {
            return switch (this) {
                case TAB_LEFT, TAB_BACK, HAND_RAISED, HAND_LOWERED, MESSAGE_SEEN -> true;
                default -> false;
            };
        }
    }

    /**
     * The sitting was entered again.
     *
     * @param sitting which
     * @param lease the new tab's number
     * @param at the server's time
     * @return the signal
     */
    public static Signal secondDevice(UUID sitting, int lease, Instant at) {
        return new Signal(UUID.randomUUID(), sitting, Kind.SECOND_DEVICE, lease, 0, "", null, at);
    }
}
