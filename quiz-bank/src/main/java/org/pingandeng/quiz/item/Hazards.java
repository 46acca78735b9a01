package org.pingandeng.quiz.item;

import java.util.List;

/** Marks what somebody called hazards on a picture: each hazard counts once, each false alarm costs. */
final class Hazards {

    private static final int HUNDRED = 100;

    private Hazards() {}

    static Mark mark(Item.HazardPicture picture, List<Answer.Spot> spots) {
        HazardReview review = HazardReview.of(picture, spots);
        long hazards = picture.regions().stream().filter(Region::hazard).count();
        return Mark.of(
                (long) review.found().size() * HUNDRED - (long) review.alarms().size() * picture.penaltyPercent(),
                hazards * HUNDRED);
    }
}
