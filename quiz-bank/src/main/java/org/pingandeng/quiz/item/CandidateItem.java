package org.pingandeng.quiz.item;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;

/**
 * An item as a candidate may see it. It has no place for a key, so none can leak: not the right option, not even how
 * many there are, not the explanation, not a hazard's outline.
 *
 * @param type its type's word
 * @param stem the question
 * @param options what to choose from, in the order to show, each with its position in the authored order, by which
 *     answers name it: options, steps of an ordering, choices of a matching, places of a picture
 * @param blanks how many blanks there are to fill
 * @param prompts of a matching; empty otherwise
 * @param picture with hazards: its id in the media library; empty otherwise
 * @param alt what that picture shows
 * @param parts of a case; empty otherwise
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CandidateItem(
        String type,
        String stem,
        List<Option> options,
        int blanks,
        List<String> prompts,
        String picture,
        String alt,
        List<CandidateItem> parts) {

    /**
     * One option.
     *
     * @param at position in the authored order
     * @param text what it says
     */
    public record Option(int at, String text) {}

    /**
     * Takes the key away.
     *
     * @param item with its key
     * @param order the authored positions in the order to show; empty for the authored order
     * @return what may leave the server
     */
    public static CandidateItem of(Item item, List<Integer> order) {
        List<String> authored = options(item);
        List<Option> shown = new ArrayList<>();
        for (int i = 0; i < authored.size(); i++) {
            int at = order.isEmpty() ? i : order.get(i);
            shown.add(new Option(at, authored.get(at)));
        }
        Item.HazardPicture scene = item instanceof Item.HazardPicture picture ? picture : null;
        return new CandidateItem(
                item.type().word(),
                item.text().stem(),
                shown,
                item instanceof Item.FillIn fillIn ? fillIn.blanks().size() : 0,
                item instanceof Item.Matching matching ? matching.prompts() : List.of(),
                scene == null ? "" : scene.picture(),
                scene == null ? "" : scene.alt(),
                item instanceof Item.CaseStudy study ? parts(study) : List.of());
    }

    private static List<CandidateItem> parts(Item.CaseStudy study) {
        return study.parts().stream().map(part -> of(part.item(), List.of())).toList();
    }

    /**
     * What there is to choose from.
     *
     * @param item any
     * @return in the authored order; empty for items without
     */
    public static List<String> options(Item item) {
        if (item instanceof Item.Single single) {
            return single.options();
        }
        if (item instanceof Item.Multiple multiple) {
            return multiple.options();
        }
        if (item instanceof Item.Ordering ordering) {
            return ordering.steps();
        }
        if (item instanceof Item.Matching matching) {
            return matching.choices();
        }
        return item instanceof Item.HazardPicture picture
                ? picture.regions().stream().map(Region::label).toList()
                : List.of();
    }
}
