package org.pingandeng.quiz.item;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * An item as a candidate may see it, its words taken apart into blocks. It has no place for a key, so none can leak: not
 * the right option, not even how many there are, not the explanation, not a hazard's outline.
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
 * @param weight its share of the case's points against the other questions of the case; 0 outside a case
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CandidateItem(
        String type,
        List<Prose.Block> stem,
        List<Option> options,
        int blanks,
        List<List<Prose.Block>> prompts,
        String picture,
        String alt,
        List<CandidateItem> parts,
        int weight) {

    /**
     * One option.
     *
     * @param at position in the authored order
     * @param text what it says
     */
    public record Option(int at, List<Prose.Block> text) {}

    /**
     * Takes the key away.
     *
     * @param item with its key
     * @param order the authored positions in the order to show; empty for the authored order
     * @return what may leave the server
     */
    public static CandidateItem of(Item item, List<Integer> order) {
        return of(item, order, 0);
    }

    private static CandidateItem of(Item item, List<Integer> order, int weight) {
        List<String> authored = options(item);
        List<Option> shown = new ArrayList<>();
        for (int at : order(item, order)) {
            shown.add(new Option(at, blocks(authored.get(at))));
        }
        Item.HazardPicture scene = item instanceof Item.HazardPicture picture ? picture : null;
        return new CandidateItem(
                item.type().word(),
                blocks(item.text().stem()),
                shown,
                item instanceof Item.FillIn fillIn ? fillIn.blanks().size() : 0,
                prompts(item).stream().map(CandidateItem::blocks).toList(),
                scene == null ? "" : scene.picture(),
                scene == null ? "" : scene.alt(),
                item instanceof Item.CaseStudy study ? parts(study) : List.of(),
                weight);
    }

    private static List<Prose.Block> blocks(String text) {
        return Prose.of(text).blocks();
    }

    private static List<String> prompts(Item item) {
        return item instanceof Item.Matching matching ? matching.prompts() : List.of();
    }

    private static List<CandidateItem> parts(Item.CaseStudy study) {
        return study.parts().stream()
                .map(part -> of(part.item(), List.of(), part.weight()))
                .toList();
    }

    /**
     * In which order what there is to choose from is shown.
     *
     * @param item any
     * @param order the authored positions in the order to show; empty for the authored order
     * @return every position once
     */
    public static List<Integer> order(Item item, List<Integer> order) {
        return order.isEmpty()
                ? IntStream.range(0, options(item).size()).boxed().toList()
                : order;
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

    /**
     * The files of the media library that a candidate needs to see an item. Those of the explanation are not among
     * them, for they may tell the key.
     *
     * @param item any
     * @return their ids, each once
     */
    public static Set<String> media(Item item) {
        Set<String> ids = new LinkedHashSet<>(Prose.media(item.text().stem()));
        options(item).forEach(text -> ids.addAll(Prose.media(text)));
        prompts(item).forEach(text -> ids.addAll(Prose.media(text)));
        if (item instanceof Item.HazardPicture scene) {
            ids.add(scene.picture());
        }
        if (item instanceof Item.CaseStudy study) {
            study.parts().forEach(part -> ids.addAll(media(part.item())));
        }
        return ids;
    }
}
