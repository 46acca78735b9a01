package org.pingandeng.portal.web.practice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingandeng.quiz.item.Answer;
import org.pingandeng.quiz.item.AnswerJson;
import org.pingandeng.quiz.practice.QuestionView;

/**
 * Reads answers from a form, with or without scripts. A script writes the answer's JSON into one field of its own, which
 * then counts; else the fields that everybody sees do.
 *
 * @param fields values by name; null for none
 */
record AnswerForm(Function<String, String[]> fields) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_BLANK = 200;
    private static final int LONGEST_ESSAY = 2_000;
    private static final String POSITION = "\\d{1,2}";

    /**
     * Reads.
     *
     * @param ask what was asked
     * @return what was answered; empty where nothing of a form for it was sent
     */
    Optional<Answer> read(QuestionView ask) {
        return switch (ask.type()) {
            case "true_false" -> texts(ask, "option").findFirst().map(word -> new Answer.Verdict("true".equals(word)));
            case "single", "multiple" ->
                Optional.of(new Answer.Choice(positions(ask, "option").collect(Collectors.toSet())));
            case "fill_in" ->
                Optional.of(new Answer.Filled(texts(ask, "blank")
                        .map(text -> cut(text, LONGEST_BLANK))
                        .toList()));
            case "ordering" ->
                script(ask, Answer.Order.class)
                        .or(() -> Optional.of(
                                new Answer.Order(positions(ask, "step").toList())));
            case "matching" -> Optional.of(new Answer.Pairs(pairs(ask)));
            case "hazard_picture" ->
                script(ask, Answer.Spots.class).or(() -> Optional.of(new Answer.Spots(spots(ask))));
            case "short_answer" ->
                Optional.of(new Answer.Essay(cut(texts(ask, "essay").findFirst().orElse(""), LONGEST_ESSAY)));
            case "case_study" ->
                Optional.of(
                        new Answer.Parts(ask.parts().stream().map(this::part).toList()));
            default -> Optional.empty();
        };
    }

    private Optional<Answer> part(QuestionView ask) {
        return read(ask).filter(answer -> !answer.blank());
    }

    private List<Integer> pairs(QuestionView ask) {
        return texts(ask, "pair")
                .map(text -> text.matches(POSITION) ? Integer.parseInt(text) : Answer.Pairs.OPEN)
                .toList();
    }

    private List<Answer.Spot> spots(QuestionView ask) {
        return positions(ask, "place")
                .map(at -> (Answer.Spot) new Answer.Spot.Listed(at))
                .toList();
    }

    private <T extends Answer> Optional<Answer> script(QuestionView ask, Class<T> form) {
        try {
            String sent = texts(ask, "json").findFirst().orElse("");
            return sent.isEmpty()
                    ? Optional.empty()
                    : AnswerJson.read(JSON.readTree(sent)).filter(form::isInstance);
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }

    private Stream<Integer> positions(QuestionView ask, String name) {
        return texts(ask, name).filter(text -> text.matches(POSITION)).map(Integer::valueOf);
    }

    private Stream<String> texts(QuestionView ask, String name) {
        return Arrays.stream(
                Optional.ofNullable(fields.apply(ask.name() + name)).orElse(new String[0]));
    }

    private static String cut(String text, int longest) {
        String lines = text.replace("\r\n", "\n");
        return lines.substring(0, Math.min(longest, lines.length()));
    }

    /**
     * The orders that were begun and are not whole: a step is missing, or stands twice.
     *
     * @param ask what was asked
     * @param answer what was answered
     * @return their numbers within a case, or 0 for the question itself
     */
    static List<Integer> unfinished(QuestionView ask, Answer answer) {
        if (answer instanceof Answer.Parts parts) {
            return ask.parts().stream()
                    .filter(part -> !whole(part, parts.at(part.number() - 1)))
                    .map(QuestionView::number)
                    .toList();
        }
        return whole(ask, answer) ? List.of() : List.of(0);
    }

    private static boolean whole(QuestionView ask, Answer answer) {
        return !(answer instanceof Answer.Order order)
                || order.order().stream().distinct().count() == ask.steps().size()
                        && order.order().size() == ask.steps().size();
    }
}
