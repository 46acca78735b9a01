package org.pingandeng.quiz.item;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Marks what somebody called hazards on a picture: each hazard counts once, each false alarm costs. */
final class Hazards {

    private static final int HUNDRED = 100;

    private Hazards() {}

    static Mark mark(Item.HazardPicture picture, List<Answer.Spot> spots) {
        Set<Integer> found = new HashSet<>();
        Set<Answer.Spot> alarms = new HashSet<>();
        for (Answer.Spot spot : spots) {
            List<Integer> met = met(picture, spot);
            if (met.isEmpty()) {
                alarms.add(spot);
            }
            found.addAll(met);
        }
        long hazards = picture.regions().stream().filter(Region::hazard).count();
        return Mark.of(
                (long) found.size() * HUNDRED - (long) alarms.size() * picture.penaltyPercent(), hazards * HUNDRED);
    }

    /** The hazards that a spot names; one point may lie in two that overlap. */
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
