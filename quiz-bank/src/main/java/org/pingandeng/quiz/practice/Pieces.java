package org.pingandeng.quiz.practice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pingandeng.quiz.item.Answer;
import org.pingandeng.quiz.item.Answer.Spot;
import org.pingandeng.quiz.item.HazardReview;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.Region;
import org.pingandeng.quiz.practice.QuestionView.OptionView;
import org.pingandeng.quiz.practice.QuestionView.PairView;
import org.pingandeng.quiz.practice.QuestionView.StepView;
import org.pingandeng.quiz.practice.SceneView.MarkView;
import org.pingandeng.quiz.practice.SceneView.OutlineView;
import org.pingandeng.quiz.practice.SceneView.PlaceView;

/**
 * Lays out orders, matchings and pictures with hazards.
 *
 * @param answered whether the key may be shown
 * @param shown the positions of what there is to choose from, in the order to show
 */
record Pieces(boolean answered, List<Integer> shown) {

    List<StepView> steps(Item.Ordering item, Answer answer) {
        List<Integer> order = answer instanceof Answer.Order given ? given.order() : List.of();
        List<StepView> steps = new ArrayList<>();
        for (int at = 0; at < item.steps().size(); at++) {
            int chosen = at < order.size() ? order.get(at) : Answer.Pairs.OPEN;
            steps.add(new StepView(
                    at + 1,
                    choices(item.steps(), chosen),
                    text(item.steps(), chosen),
                    answered ? item.inRightOrder().get(at) : "",
                    answered && item.right().get(at) == chosen));
        }
        return steps;
    }

    List<PairView> pairs(Item.Matching item, Answer answer) {
        List<Integer> given = answer instanceof Answer.Pairs pairs ? pairs.chosen() : List.of();
        List<PairView> pairs = new ArrayList<>();
        for (int at = 0; at < item.prompts().size(); at++) {
            int chosen = at < given.size() ? given.get(at) : Answer.Pairs.OPEN;
            pairs.add(new PairView(
                    at + 1,
                    item.prompts().get(at),
                    choices(item.choices(), chosen),
                    text(item.choices(), chosen),
                    answered ? item.answers().get(at) : "",
                    answered && item.right().get(at) == chosen));
        }
        return pairs;
    }

    private List<OptionView> choices(List<String> texts, int chosen) {
        List<OptionView> choices = new ArrayList<>();
        for (int at : shown) {
            choices.add(new OptionView(String.valueOf(at), letter(choices.size()), texts.get(at), at == chosen, false));
        }
        return choices;
    }

    private static String text(List<String> texts, int at) {
        return at >= 0 && at < texts.size() ? texts.get(at) : "";
    }

    static String letter(int at) {
        return String.valueOf((char) ('A' + at));
    }

    SceneView scene(Item.HazardPicture item, Answer answer) {
        List<Spot> spots = answer instanceof Answer.Spots given ? given.spots() : List.of();
        HazardReview review = HazardReview.of(item, spots);
        List<PlaceView> places = shown.stream()
                .map(at -> place(at, item.regions().get(at), spots, review.found()))
                .toList();
        return new SceneView(
                item.picture(),
                item.alt(),
                places,
                answered ? outlines(item.regions(), review.found()) : List.of(),
                marks(spots, review),
                answered ? review.alarms().size() : 0);
    }

    private PlaceView place(int at, Region region, List<Spot> spots, Set<Integer> found) {
        return new PlaceView(
                String.valueOf(at),
                region.label(),
                spots.contains(new Spot.Listed(at)),
                answered && region.hazard(),
                answered && found.contains(at));
    }

    private static List<OutlineView> outlines(List<Region> regions, Set<Integer> found) {
        List<OutlineView> outlines = new ArrayList<>();
        for (int at = 0; at < regions.size(); at++) {
            if (regions.get(at).hazard()) {
                String points = regions.get(at).outline().stream()
                        .map(corner -> corner.x() + "," + corner.y())
                        .collect(Collectors.joining(" "));
                outlines.add(new OutlineView(points, found.contains(at)));
            }
        }
        return outlines;
    }

    private List<MarkView> marks(List<Spot> spots, HazardReview review) {
        List<MarkView> marks = new ArrayList<>();
        for (Spot spot : spots) {
            if (spot instanceof Spot.Pointed pointed) {
                marks.add(new MarkView(
                        marks.size() + 1,
                        percent(pointed.at().x()),
                        percent(pointed.at().y()),
                        answered && !review.alarms().contains(spot)));
            }
        }
        return marks;
    }

    private static String percent(int tenThousandths) {
        return BigDecimal.valueOf(tenThousandths, 2).toPlainString();
    }
}
