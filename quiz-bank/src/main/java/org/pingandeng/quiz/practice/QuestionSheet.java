package org.pingandeng.quiz.practice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pingandeng.quiz.item.Answer;
import org.pingandeng.quiz.item.AnswerJson;
import org.pingandeng.quiz.item.Blank;
import org.pingandeng.quiz.item.CandidateItem;
import org.pingandeng.quiz.item.Grading;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.Mark;
import org.pingandeng.quiz.practice.QuestionView.BlankView;
import org.pingandeng.quiz.practice.QuestionView.EssayView;
import org.pingandeng.quiz.practice.QuestionView.OptionView;
import org.pingandeng.quiz.practice.QuestionView.PointView;
import org.pingandeng.quiz.practice.model.SelfCheck;

/**
 * Lays an item out for practice: without its key before the answer, with it afterwards.
 *
 * @param answered whether the key may be shown
 * @param said what the learner found in their own sentences, by question of a case
 */
record QuestionSheet(boolean answered, Map<Integer, Set<Integer>> said) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Lays out.
     *
     * @param item with its key
     * @param order its options' order
     * @param answer what was answered or typed; null for nothing
     * @return for the page
     */
    QuestionView of(Item item, List<Integer> order, Answer answer) {
        Map<Integer, Mark> own = answered ? SelfCheck.marks(item, said) : Map.of();
        return question(new Place("", 0, Grading.WHOLE), item, order, answer, own);
    }

    /** Where a question stands: alone, or within a case. */
    private record Place(String name, int number, int part) {}

    private QuestionView question(Place place, Item item, List<Integer> order, Answer answer, Map<Integer, Mark> own) {
        List<Integer> shown = CandidateItem.order(item, order);
        Pieces pieces = new Pieces(answered, shown);
        return new QuestionView(
                place.name(),
                place.number(),
                item.type().word(),
                item.text().stem(),
                options(item, shown, answer),
                blanks(item, answer),
                item instanceof Item.Ordering ordering ? pieces.steps(ordering, answer) : List.of(),
                item instanceof Item.Matching matching ? pieces.pairs(matching, answer) : List.of(),
                item instanceof Item.HazardPicture scene ? pieces.scene(scene, answer) : null,
                item instanceof Item.ShortAnswer sentences ? essay(sentences, place.part(), answer) : null,
                item instanceof Item.CaseStudy study ? parts(study, answer, own) : List.of(),
                answered ? "" : json(CandidateItem.of(item, order)),
                answer == null ? "" : AnswerJson.write(answer).toString(),
                answered ? Grading.mark(item, answer, own).verdict().name() : "",
                answered && place.number() > 0 ? item.text().explanation() : "");
    }

    private List<QuestionView> parts(Item.CaseStudy study, Answer answer, Map<Integer, Mark> own) {
        List<QuestionView> parts = new ArrayList<>();
        for (int at = 0; at < study.parts().size(); at++) {
            Item item = study.parts().get(at).item();
            Answer given = answer instanceof Answer.Parts all ? all.at(at) : null;
            Map<Integer, Mark> mine = Optional.ofNullable(own.get(at + 1))
                    .map(mark -> Map.of(Grading.WHOLE, mark))
                    .orElse(Map.of());
            parts.add(question(new Place("p" + (at + 1) + ".", at + 1, at + 1), item, List.of(), given, mine));
        }
        return parts;
    }

    private List<OptionView> options(Item item, List<Integer> shown, Answer answer) {
        if (item instanceof Item.TrueFalse statement) {
            return List.of(verdict(true, "A", statement, answer), verdict(false, "B", statement, answer));
        }
        if (!(item instanceof Item.Single) && !(item instanceof Item.Multiple)) {
            return List.of();
        }
        Set<Integer> chosen = answer instanceof Answer.Choice choice ? choice.chosen() : Set.of();
        List<OptionView> options = new ArrayList<>();
        for (int at : shown) {
            options.add(new OptionView(
                    String.valueOf(at),
                    Pieces.letter(options.size()),
                    CandidateItem.options(item).get(at),
                    chosen.contains(at),
                    answered && KeyWords.right(item).contains(at)));
        }
        return options;
    }

    private OptionView verdict(boolean value, String letter, Item.TrueFalse statement, Answer answer) {
        boolean chosen = answer instanceof Answer.Verdict verdict && verdict.right() == value;
        return new OptionView(
                String.valueOf(value), letter, String.valueOf(value), chosen, answered && statement.right() == value);
    }

    private List<BlankView> blanks(Item item, Answer answer) {
        if (!(item instanceof Item.FillIn fillIn)) {
            return List.of();
        }
        List<String> given = answer instanceof Answer.Filled filled ? filled.texts() : List.of();
        List<BlankView> blanks = new ArrayList<>();
        for (Blank blank : fillIn.blanks()) {
            int at = blanks.size();
            String text = at < given.size() ? given.get(at) : "";
            blanks.add(new BlankView(at + 1, text, answered ? blank.shown() : "", answered && blank.accepts(text)));
        }
        return blanks;
    }

    private EssayView essay(Item.ShortAnswer item, int part, Answer answer) {
        String text = answer instanceof Answer.Essay essay ? essay.text() : "";
        if (!answered) {
            return new EssayView(text, "", List.of());
        }
        Set<Integer> found = said.getOrDefault(part, Set.of());
        List<PointView> points = new ArrayList<>();
        for (Item.MarkingPoint point : SelfCheck.points(item)) {
            int at = points.size();
            points.add(new PointView(
                    String.valueOf(at),
                    item.points().isEmpty() ? "" : point.text(),
                    point.weight(),
                    found.contains(at)));
        }
        return new EssayView(text, item.reference(), points);
    }

    private static String json(CandidateItem item) {
        try {
            return JSON.writeValueAsString(item);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
