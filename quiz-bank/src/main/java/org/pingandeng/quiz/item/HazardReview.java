package org.pingandeng.quiz.item;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What somebody's spots on a picture met. Tells the key: it is for marking, and for learners after their answer.
 *
 * @param found positions of the hazards that were named, each once
 * @param alarms spots that met no hazard, each once
 */
public record HazardReview(Set<Integer> found, Set<Answer.Spot> alarms) {

    /**
     * Compares spots with a picture's hazards.
     *
     * @param picture with its hazards
     * @param spots what was called a hazard; a point may lie in two that overlap and then names both
     * @return what was met
     */
    public static HazardReview of(Item.HazardPicture picture, List<Answer.Spot> spots) {
        Set<Integer> found = new TreeSet<>();
        Set<Answer.Spot> alarms = new LinkedHashSet<>();
        for (Answer.Spot spot : spots) {
            List<Integer> met = met(picture, spot);
            if (met.isEmpty()) {
                alarms.add(spot);
            }
            found.addAll(met);
        }
        return new HazardReview(found, alarms);
    }

    private static List<Integer> met(Item.HazardPicture picture, Answer.Spot spot) {
        return IntStream.range(0, picture.regions().size())
                .filter(at -> picture.regions().get(at).hazard())
                .filter(at -> spot instanceof Answer.Spot.Listed listed
                        ? listed.region() == at
                        : picture.regions().get(at).holds(((Answer.Spot.Pointed) spot).at()))
                .boxed()
                .toList();
    }
}
