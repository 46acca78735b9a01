package org.pingandeng.quiz.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pingandeng.quiz.exchange.ItemMaker.Option;
import org.pingandeng.quiz.item.Item.MarkingPoint;

/** What stands between the braces of a GIFT question, which alone says of what kind it is. */
final class GiftAnswers {

    private static final Pattern WEIGHT = Pattern.compile("^%(-?\\d{1,3}(?:\\.\\d{1,9})?)%");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(?:\\.\\d{1,15})?");
    private static final String ARROW = "->";

    private final ItemMaker maker;
    private final String stem;
    private final String body;
    private final String explanation;

    /** One answer with its sign, share and words. */
    private record Part(boolean right, Optional<Double> weight, String text) {
        double share() {
            return weight.map(percent -> percent / 100).orElse(right ? 1.0 : 0.0);
        }
    }

    GiftAnswers(ItemMaker maker, String stem, String body) {
        this.maker = maker;
        this.stem = stem;
        int feedback = GiftText.find(body, "####", 0);
        this.body = feedback < 0 ? body : body.substring(0, feedback).strip();
        this.explanation = feedback < 0 ? "" : GiftText.plain(body.substring(feedback + 4));
    }

    /**
     * Reads the question.
     *
     * @param reference what an essay is marked by; where nothing says it, the explanation does
     * @param points what its marks are for
     */
    void read(String reference, List<MarkingPoint> points) {
        String verdict = withoutComment(body).strip().toUpperCase(Locale.ROOT);
        if (body.isEmpty()) {
            boolean said = !reference.isBlank();
            maker.shortAnswer(stem, said ? explanation : "", said ? reference : explanation, points);
        } else if (verdict.matches("T|TRUE|F|FALSE")) {
            maker.trueFalse(stem, explanation, verdict.startsWith("T"));
        } else if (body.startsWith("#")) {
            numbers(body.substring(1).strip());
        } else {
            answers(GiftText.answers(body).stream().map(this::part).toList());
        }
    }

    private void answers(List<Part> parts) {
        boolean choice = parts.stream().anyMatch(part -> !part.right());
        if (parts.isEmpty()) {
            maker.unknown(body);
        } else if (!choice && parts.stream().allMatch(part -> part.text().contains(ARROW))) {
            matching(texts(parts));
        } else if (!choice) {
            parts.stream().filter(part -> part.share() < 1).forEach(part -> weights(part.text()));
            maker.fillIn(stem, explanation, List.of(texts(parts)));
        } else if (parts.stream().anyMatch(Part::right)) {
            parts.stream().filter(part -> !part.right() && part.share() > 0).forEach(part -> weights(part.text()));
            maker.single(stem, explanation, options(parts, true));
        } else {
            maker.multiple(stem, explanation, options(parts, false));
        }
    }

    /** A pair without its left side is a choice that belongs to nothing. */
    private void matching(List<String> pairs) {
        List<String> prompts = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String pair : pairs) {
            int arrow = pair.indexOf(ARROW);
            String prompt = pair.substring(0, arrow).strip();
            String choice = pair.substring(arrow + ARROW.length()).strip();
            if (prompt.isEmpty()) {
                others.add(choice);
            } else {
                prompts.add(prompt);
                answers.add(choice);
            }
        }
        maker.matching(stem, explanation, prompts, answers, others);
    }

    private static List<String> texts(List<Part> parts) {
        return parts.stream().filter(part -> part.share() >= 1).map(Part::text).toList();
    }

    private static List<Option> options(List<Part> parts, boolean oneIsRight) {
        return parts.stream()
                .map(part -> new Option(part.text(), oneIsRight ? (part.right() ? 1 : 0) : part.share()))
                .toList();
    }

    private void weights(String text) {
        maker.read().loss(maker.row(), Loss.Kind.WEIGHTS, text);
    }

    private Part part(String answer) {
        String text = withoutComment(answer.substring(1)).strip();
        Matcher weight = WEIGHT.matcher(text);
        boolean weighed = weight.find();
        return new Part(
                answer.charAt(0) == '=',
                weighed ? Optional.of(Double.valueOf(weight.group(1))) : Optional.empty(),
                GiftText.plain(weighed ? text.substring(weight.end()) : text));
    }

    private String withoutComment(String answer) {
        int comment = GiftText.find(answer, "#", 0);
        if (comment <= 0) {
            return answer;
        }
        maker.read().loss(maker.row(), Loss.Kind.ANSWER_COMMENT, GiftText.plain(answer.substring(comment + 1)));
        return answer.substring(0, comment);
    }

    private void numbers(String text) {
        List<String> accepted = new ArrayList<>();
        List<String> answers = text.startsWith("=") ? GiftText.answers(text) : List.of("=" + text);
        for (String answer : answers) {
            Part part = part(answer);
            if (part.share() < 1) {
                weights(part.text());
            } else {
                accepted.add(number(part.text()));
            }
        }
        maker.fillIn(stem, explanation, List.of(accepted));
    }

    /** {@code 3:0.1} and {@code 2.9..3.1} become 3±0.1; what is no number becomes nothing and is refused. */
    private static String number(String text) {
        String[] range = text.split("\\.\\.", 2);
        if (range.length == 2 && isNumber(range[0]) && isNumber(range[1])) {
            BigDecimal from = new BigDecimal(range[0].strip());
            BigDecimal to = new BigDecimal(range[1].strip());
            BigDecimal two = BigDecimal.valueOf(2);
            return from.add(to).divide(two).stripTrailingZeros().toPlainString() + "±"
                    + to.subtract(from).abs().divide(two).stripTrailingZeros().toPlainString();
        }
        String[] parts = text.split(":", 2);
        if (!isNumber(parts[0]) || parts.length == 2 && !isNumber(parts[1])) {
            return "";
        }
        return parts.length == 2 ? parts[0].strip() + "±" + parts[1].strip() : parts[0].strip();
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text.strip()).matches();
    }
}
