package org.pingandeng.quiz.statistics.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pingandeng.quiz.item.Answer;
import org.pingandeng.quiz.item.Blank;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.Prose;
import org.pingandeng.quiz.item.Region;

/** Takes answers apart into what was said, for counting: an option taken, a blank filled, a statement called right. */
final class AnswerWords {

    /** Stands for a point on a picture where nothing is. */
    static final String ELSEWHERE = "";

    private AnswerWords() {}

    /**
     * One thing that an answer says.
     *
     * @param part number of the blank or prompt from 1; 0 where there are none
     * @param text in words; {@code true} or {@code false} for statements, empty for a point beside everything
     * @param right whether the key agrees
     */
    record Said(int part, String text, boolean right) {}

    /** What can be said and is worth a line even when nobody says it; in the authored order. */
    static List<Said> offered(Item item) {
        return switch (item.type()) {
            case TRUE_FALSE -> List.of(said((Item.TrueFalse) item, true), said((Item.TrueFalse) item, false));
            case SINGLE -> each(((Item.Single) item).options(), at -> said((Item.Single) item, at));
            case MULTIPLE -> each(((Item.Multiple) item).options(), at -> said((Item.Multiple) item, at));
            case FILL_IN -> each(((Item.FillIn) item).blanks(), at -> key((Item.FillIn) item, at));
            case ORDERING -> List.of(said((Item.Ordering) item, ((Item.Ordering) item).right()));
            case MATCHING -> each(((Item.Matching) item).prompts(), at -> key((Item.Matching) item, at));
            case HAZARD_PICTURE -> places((Item.HazardPicture) item);
            case SHORT_ANSWER, CASE_STUDY -> List.of();
        };
    }

    private static List<Said> each(List<?> all, IntFunction<Said> say) {
        return IntStream.range(0, all.size()).mapToObj(say).toList();
    }

    private static Said key(Item.FillIn item, int at) {
        return new Said(at + 1, item.blanks().get(at).shown(), true);
    }

    private static Said key(Item.Matching item, int at) {
        return said(item, at, item.right().get(at));
    }

    /** What one answer says; an answer of another type's form says nothing. */
    static List<Said> said(Item item, Answer answer) {
        if (item instanceof Item.TrueFalse statement && answer instanceof Answer.Verdict verdict) {
            return List.of(said(statement, verdict.right()));
        }
        if (item instanceof Item.Single single && answer instanceof Answer.Choice choice) {
            return within(choice.chosen(), single.options())
                    .map(at -> said(single, at))
                    .toList();
        }
        if (item instanceof Item.Multiple multiple && answer instanceof Answer.Choice choice) {
            return within(choice.chosen(), multiple.options())
                    .map(at -> said(multiple, at))
                    .toList();
        }
        if (item instanceof Item.FillIn fillIn && answer instanceof Answer.Filled filled) {
            return filled(fillIn.blanks(), filled.texts());
        }
        return further(item, answer);
    }

    private static List<Said> further(Item item, Answer answer) {
        if (item instanceof Item.Ordering ordering && answer instanceof Answer.Order order) {
            return List.of(said(ordering, order.order()));
        }
        if (item instanceof Item.Matching matching && answer instanceof Answer.Pairs pairs) {
            return IntStream.range(
                            0,
                            Math.min(matching.prompts().size(), pairs.chosen().size()))
                    .filter(at -> pairs.chosen().get(at) >= 0
                            && pairs.chosen().get(at) < matching.choices().size())
                    .mapToObj(at -> said(matching, at, pairs.chosen().get(at)))
                    .toList();
        }
        return item instanceof Item.HazardPicture picture && answer instanceof Answer.Spots spots
                ? spots.spots().stream()
                        .flatMap(spot -> met(picture, spot))
                        .distinct()
                        .toList()
                : List.of();
    }

    private static Stream<Integer> within(Collection<Integer> positions, List<?> all) {
        return positions.stream().filter(at -> at < all.size());
    }

    private static Said said(Item.TrueFalse statement, boolean verdict) {
        return new Said(0, String.valueOf(verdict), statement.right() == verdict);
    }

    private static Said said(Item.Single single, int at) {
        return new Said(0, Prose.plain(single.options().get(at)), single.right() == at);
    }

    private static Said said(Item.Multiple multiple, int at) {
        return new Said(
                0, Prose.plain(multiple.options().get(at)), multiple.right().contains(at));
    }

    private static Said said(Item.Ordering ordering, List<Integer> order) {
        String text = within(order, ordering.steps())
                .map(at -> Prose.plain(ordering.steps().get(at)))
                .collect(Collectors.joining(" → "));
        return new Said(0, text, order.equals(ordering.right()));
    }

    private static Said said(Item.Matching matching, int prompt, int choice) {
        String text = Prose.plain(matching.prompts().get(prompt)) + " — "
                + Prose.plain(matching.choices().get(choice));
        return new Said(prompt + 1, text, matching.right().get(prompt) == choice);
    }

    private static List<Said> places(Item.HazardPicture picture) {
        return picture.regions().stream()
                .map(region -> new Said(0, region.label(), region.hazard()))
                .toList();
    }

    /** The hazards that a spot names, else the harmless places, else a place of no name. */
    private static Stream<Said> met(Item.HazardPicture picture, Answer.Spot spot) {
        List<Region> met = IntStream.range(0, picture.regions().size())
                .filter(at -> names(spot, at, picture.regions().get(at)))
                .mapToObj(picture.regions()::get)
                .toList();
        List<Region> hazards = met.stream().filter(Region::hazard).toList();
        if (met.isEmpty()) {
            return Stream.of(new Said(0, ELSEWHERE, false));
        }
        return (hazards.isEmpty() ? met : hazards).stream().map(region -> new Said(0, region.label(), region.hazard()));
    }

    private static boolean names(Answer.Spot spot, int at, Region region) {
        return spot instanceof Answer.Spot.Listed listed
                ? listed.region() == at
                : region.holds(((Answer.Spot.Pointed) spot).at());
    }

    /** Every accepted writing of a blank counts as the one that is shown. */
    private static List<Said> filled(List<Blank> blanks, List<String> texts) {
        List<Said> said = new ArrayList<>();
        for (int at = 0; at < Math.min(blanks.size(), texts.size()); at++) {
            String text = texts.get(at).strip();
            boolean right = blanks.get(at).accepts(text);
            if (!text.isEmpty()) {
                said.add(new Said(at + 1, right ? blanks.get(at).shown() : text, right));
            }
        }
        return said;
    }
}
