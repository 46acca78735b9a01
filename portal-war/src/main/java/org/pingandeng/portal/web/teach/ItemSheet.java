package org.pingandeng.portal.web.teach;

import java.util.ArrayList;
import java.util.List;
import org.pingandeng.quiz.item.Item;

/**
 * An item opened on the desk: as a learner sees it, with its key.
 *
 * @param words what every item says
 * @param type its type's word
 * @param options what may be chosen, or what a blank accepts; the first letter is A
 */
public record ItemSheet(Item.Text words, String type, List<Option> options) {

    /**
     * One option or blank.
     *
     * @param label letter of an option or number of a blank
     * @param text what it says or accepts
     * @param right whether it belongs to the key
     */
    public record Option(String label, String text, boolean right) {}

    /**
     * Lays an item out.
     *
     * @param item with its key
     * @param right the word for a right statement
     * @param wrong the word for a wrong one
     */
    public static ItemSheet of(Item item, String right, String wrong) {
        List<Option> options = switch (item.type()) {
            case TRUE_FALSE -> statement((Item.TrueFalse) item, right, wrong);
            case SINGLE -> single((Item.Single) item);
            case MULTIPLE -> multiple((Item.Multiple) item);
            case FILL_IN -> blanks((Item.FillIn) item);
            case ORDERING -> numbered(((Item.Ordering) item).inRightOrder());
            case MATCHING -> pairs((Item.Matching) item);
            case HAZARD_PICTURE -> regions((Item.HazardPicture) item);
            case SHORT_ANSWER -> numbered(List.of(((Item.ShortAnswer) item).reference()));
            case CASE_STUDY -> parts((Item.CaseStudy) item, right, wrong);
        };
        return new ItemSheet(item.text(), item.type().word(), options);
    }

    private static List<Option> statement(Item.TrueFalse item, String right, String wrong) {
        return List.of(new Option("A", right, item.right()), new Option("B", wrong, !item.right()));
    }

    private static List<Option> single(Item.Single item) {
        List<Option> options = new ArrayList<>();
        for (int at = 0; at < item.options().size(); at++) {
            options.add(new Option(letter(at), item.options().get(at), at == item.right()));
        }
        return options;
    }

    private static List<Option> multiple(Item.Multiple item) {
        List<Option> options = new ArrayList<>();
        for (int at = 0; at < item.options().size(); at++) {
            options.add(
                    new Option(letter(at), item.options().get(at), item.right().contains(at)));
        }
        return options;
    }

    private static List<Option> blanks(Item.FillIn item) {
        List<Option> options = new ArrayList<>();
        for (int at = 0; at < item.blanks().size(); at++) {
            options.add(new Option(
                    String.valueOf(at + 1),
                    String.join(" | ", item.blanks().get(at).accepted()),
                    true));
        }
        return options;
    }

    private static List<Option> numbered(List<String> texts) {
        List<Option> options = new ArrayList<>();
        texts.forEach(text -> options.add(new Option(String.valueOf(options.size() + 1), text, true)));
        return options;
    }

    private static List<Option> pairs(Item.Matching item) {
        List<Option> options = new ArrayList<>();
        for (int at = 0; at < item.prompts().size(); at++) {
            options.add(new Option(
                    String.valueOf(at + 1),
                    item.prompts().get(at) + " → " + item.answers().get(at),
                    true));
        }
        item.distractors().forEach(text -> options.add(new Option("–", text, false)));
        return options;
    }

    private static List<Option> regions(Item.HazardPicture item) {
        List<Option> options = new ArrayList<>();
        item.regions()
                .forEach(region ->
                        options.add(new Option(String.valueOf(options.size() + 1), region.label(), region.hazard())));
        return options;
    }

    private static List<Option> parts(Item.CaseStudy item, String right, String wrong) {
        List<Option> options = new ArrayList<>();
        for (Item.Part part : item.parts()) {
            String number = String.valueOf(options.stream()
                            .filter(option -> option.label().matches("\\d+"))
                            .count()
                    + 1);
            options.add(new Option(number, part.item().text().stem(), false));
            of(part.item(), right, wrong)
                    .options()
                    .forEach(option ->
                            options.add(new Option(number + "." + option.label(), option.text(), option.right())));
        }
        return options;
    }

    private static String letter(int at) {
        return String.valueOf((char) ('A' + at));
    }
}
