package org.pingandeng.quiz.paper;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What holds for a paper as a whole.
 *
 * @param fixed items that every paper has; they stay in even where their topic is left out
 * @param leftOut items that no paper has
 * @param topicsLeftOut beginnings of topic paths that no paper draws from
 * @param shares how many items topics have; none of them lies below another
 * @param level over how many steps of the topics' paths items are spread as evenly as the pool allows (the sum of the
 *     squares of the topics' counts is least); 0 for no such wish. Within a topic that has a share it is spread apart.
 */
public record Rules(Set<UUID> fixed, Set<UUID> leftOut, List<String> topicsLeftOut, List<Share> shares, int level) {

    /** Sections alone decide. */
    public static final Rules NONE = new Rules(Set.of(), Set.of(), List.of(), List.of(), 0);

    public Rules {
        fixed = Set.copyOf(fixed);
        leftOut = Set.copyOf(leftOut);
        topicsLeftOut = List.copyOf(topicsLeftOut);
        shares = List.copyOf(shares);
        if (level < 0) {
            throw new IllegalArgumentException("A level is a number of steps");
        }
        for (Share one : shares) {
            for (Share other : shares) {
                if (one != other && TopicPath.below(one.topic(), other.topic())) {
                    throw new IllegalArgumentException("Two shares of one topic: " + one.topic());
                }
            }
        }
    }

    /**
     * How many items of a paper a topic has.
     *
     * @param topic beginning of a topic's path
     * @param least at least so many
     * @param most at most so many
     */
    public record Share(String topic, int least, int most) {
        public Share {
            if (topic.isBlank() || least < 0 || most < least) {
                throw new IllegalArgumentException("A share goes from its least to its most");
            }
        }

        Share times(int forms) {
            return new Share(topic, least * forms, most * forms);
        }
    }

    /** The same without its spread and without some bounds of its shares, for finding out what cannot be had. */
    Rules only(boolean withLeast, boolean withMost) {
        return new Rules(fixed, leftOut, topicsLeftOut, bounded(withLeast, withMost), 0);
    }

    private List<Share> bounded(boolean withLeast, boolean withMost) {
        return shares.stream()
                .map(share -> new Share(
                        share.topic(), withLeast ? share.least() : 0, withMost ? share.most() : Integer.MAX_VALUE))
                .toList();
    }

    /**
     * Whether an item may be drawn at all.
     *
     * @param item from the pool
     * @return false where it, or its topic, is left out
     */
    public boolean admits(PoolItem item) {
        return fixed.contains(item.id())
                || !leftOut.contains(item.id()) && !TopicPath.below(item.topic(), topicsLeftOut);
    }
}
