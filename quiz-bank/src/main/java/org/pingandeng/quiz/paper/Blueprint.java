package org.pingandeng.quiz.paper;

import java.util.List;
import org.pingandeng.quiz.item.ItemType;

/**
 * What a paper consists of (组卷蓝图).
 *
 * @param sections in the order in which they are asked
 */
public record Blueprint(List<Section> sections) {

    public Blueprint {
        sections = List.copyOf(sections);
        if (sections.isEmpty()) {
            throw new IllegalArgumentException("A blueprint needs a section");
        }
    }

    /**
     * Items of one type for equal points.
     *
     * @param type their type
     * @param count how many
     * @param points for each
     * @param topics beginnings of topic paths to draw from; empty for all
     */
    public record Section(ItemType type, int count, double points, List<String> topics) {
        public Section {
            topics = List.copyOf(topics);
            if (count < 1 || points <= 0) {
                throw new IllegalArgumentException("A section needs items that are worth something");
            }
        }

        boolean fits(PoolItem candidate) {
            return candidate.type() == type
                    && (topics.isEmpty() || topics.stream().anyMatch(topic -> below(candidate.topic(), topic)));
        }

        private static boolean below(String path, String top) {
            return path.equals(top) || path.startsWith(top + "/");
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
}
