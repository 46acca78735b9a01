package org.pingandeng.quiz.paper;

import java.util.List;
import org.pingandeng.quiz.item.ItemType;

/**
 * What a paper consists of (组卷蓝图).
 *
 * @param sections in the order in which they are asked
 * @param rules what holds for the paper as a whole
 */
public record Blueprint(List<Section> sections, Rules rules) {

    public Blueprint {
        sections = List.copyOf(sections);
        if (sections.isEmpty()) {
            throw new IllegalArgumentException("A blueprint needs a section");
        }
    }

    /**
     * A blueprint of sections alone.
     *
     * @param sections in the order in which they are asked
     */
    public Blueprint(List<Section> sections) {
        this(sections, Rules.NONE);
    }

    /**
     * Items of one type for equal points.
     *
     * @param type their type
     * @param count how many
     * @param points for each
     * @param topics beginnings of topic paths to draw from; empty for all
     * @param easiest the lowest difficulty, 1 to 5
     * @param hardest the highest difficulty, 1 to 5
     */
    public record Section(ItemType type, int count, double points, List<String> topics, int easiest, int hardest) {
        public Section {
            topics = List.copyOf(topics);
            if (count < 1 || points <= 0) {
                throw new IllegalArgumentException("A section needs items that are worth something");
            }
            if (easiest < 1 || hardest > 5 || easiest > hardest) {
                throw new IllegalArgumentException("Difficulties go from 1 to 5");
            }
        }

        /**
         * A section of any difficulty.
         *
         * @param type their type
         * @param count how many
         * @param points for each
         * @param topics beginnings of topic paths to draw from; empty for all
         */
        public Section(ItemType type, int count, double points, List<String> topics) {
            this(type, count, points, topics, 1, 5);
        }

        /**
         * Whether an item may stand here.
         *
         * @param candidate from the pool
         * @return true where type, topic and difficulty fit
         */
        public boolean fits(PoolItem candidate) {
            return fits(candidate.type(), candidate.topic(), candidate.difficulty());
        }

        boolean fits(ItemType itemType, String topic, int difficulty) {
            return itemType == type
                    && difficulty >= easiest
                    && difficulty <= hardest
                    && (topics.isEmpty() || TopicPath.below(topic, topics));
        }
    }

    /**
     * Everything that can be earned.
     *
     * @return points of the whole paper
     */
    public double points() {
        return sections.stream()
                .mapToDouble(section -> section.count() * section.points())
                .sum();
    }

    /**
     * How many items a paper has.
     *
     * @return the sections' counts together
     */
    public int items() {
        return sections.stream().mapToInt(Section::count).sum();
    }
}
