package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pingandeng.quiz.item.Item;

/** Writes the GIFT that {@link GiftReader} reads; code and everything GIFT has no field for stand in its comment. */
final class GiftWriter {

    private final StringBuilder out = new StringBuilder("\uFEFF");
    private final List<Loss> losses = new ArrayList<>();
    private String topic = "";

    private GiftWriter() {}

    static ItemExport write(List<ItemRow> rows) {
        GiftWriter writer = new GiftWriter();
        rows.forEach(writer::question);
        return new ItemExport(writer.out.toString(), writer.losses);
    }

    private void question(ItemRow row) {
        Item item = row.item();
        if (!carried(item)) {
            losses.add(Loss.of(row.row(), Loss.Kind.QUESTION, row.code()));
            return;
        }
        if (!item.text().topic().equals(topic)) {
            topic = item.text().topic();
            out.append("$CATEGORY: ").append(topic).append("\n\n");
        }
        out.append("// [id:").append(GiftText.marked(row.code())).append(']');
        Tags.write(row).forEach(tag -> mark("tag", tag));
        if (item instanceof Item.ShortAnswer shortAnswer) {
            mark("reference", shortAnswer.reference());
            shortAnswer.points().forEach(point -> mark("point", point.weight() + ":" + point.text()));
        }
        out.append("\n::").append(GiftText.escape(row.code())).append("::[plain]");
        out.append(body(item)).append("\n\n");
    }

    private void mark(String name, String value) {
        out.append(" [").append(name).append(':').append(GiftText.marked(value)).append(']');
    }

    private static boolean carried(Item item) {
        return switch (item.type()) {
            case TRUE_FALSE, SINGLE, MULTIPLE, SHORT_ANSWER -> true;
            case FILL_IN -> carried((Item.FillIn) item);
            case MATCHING -> ((Item.Matching) item).prompts().stream().noneMatch(prompt -> prompt.contains("->"));
            case ORDERING, HAZARD_PICTURE, CASE_STUDY -> false;
        };
    }

    /** GIFT has one place for an answer, and takes numbers or words there, not both. */
    private static boolean carried(Item.FillIn fillIn) {
        return fillIn.blanks().size() == 1
                && Numbers.kind(fillIn.blanks().get(0)) != Numbers.Kind.MIXED
                && !fillIn.blanks().get(0).accepted().stream().allMatch(text -> text.contains("->"));
    }

    private static String body(Item item) {
        String stem = GiftText.escape(item.text().stem());
        String comment = item.text().explanation().isBlank()
                ? ""
                : "\n\t####" + GiftText.escape(item.text().explanation());
        if (item instanceof Item.TrueFalse statement) {
            return stem + "{" + (statement.right() ? "TRUE" : "FALSE") + comment + "}";
        }
        if (item instanceof Item.Single single) {
            return stem + "{" + single(single) + comment + "\n}";
        }
        if (item instanceof Item.Multiple multiple) {
            return stem + "{" + multiple(multiple) + comment + "\n}";
        }
        if (item instanceof Item.Matching matching) {
            return stem + "{" + pairs(matching) + comment + "\n}";
        }
        if (item instanceof Item.ShortAnswer) {
            return stem + "{" + comment + "}";
        }
        String[] around = item.text().stem().split(Item.FillIn.MARK + "+", 2);
        return GiftText.escape(around[0]) + "{" + accepted((Item.FillIn) item) + comment + "}"
                + GiftText.escape(around[1]);
    }

    private static String single(Item.Single single) {
        StringBuilder answers = new StringBuilder();
        for (int i = 0; i < single.options().size(); i++) {
            String text = single.options().get(i);
            String weight = text.startsWith("%") ? (i == single.right() ? "%100%" : "%0%") : "";
            answers.append("\n\t")
                    .append(i == single.right() ? "=" : "~")
                    .append(weight)
                    .append(GiftText.escape(text));
        }
        return answers.toString();
    }

    private static String multiple(Item.Multiple multiple) {
        String share = Numbers.share(multiple.right().size());
        StringBuilder answers = new StringBuilder();
        for (int i = 0; i < multiple.options().size(); i++) {
            String sign = multiple.right().contains(i) ? "" : "-";
            answers.append("\n\t~%").append(sign).append(share).append('%');
            answers.append(GiftText.escape(multiple.options().get(i)));
        }
        return answers.toString();
    }

    private static String pairs(Item.Matching matching) {
        StringBuilder pairs = new StringBuilder();
        for (int i = 0; i < matching.prompts().size(); i++) {
            String prompt = matching.prompts().get(i);
            pairs.append("\n\t=")
                    .append(prompt.startsWith("%") ? "%100%" : "")
                    .append(GiftText.escape(prompt))
                    .append(" -> ")
                    .append(GiftText.escape(matching.answers().get(i)));
        }
        matching.distractors().forEach(choice -> pairs.append("\n\t= -> ").append(GiftText.escape(choice)));
        return pairs.toString();
    }

    private static String accepted(Item.FillIn fillIn) {
        List<String> accepted = fillIn.blanks().get(0).accepted();
        boolean numbers = Numbers.kind(fillIn.blanks().get(0)) == Numbers.Kind.NUMBERS;
        return (numbers ? "#" : "")
                + accepted.stream()
                        .map(text -> numbers ? text.replace("±", ":") : GiftText.escape(text))
                        .map(text -> "=" + (text.startsWith("%") ? "%100%" : "") + text)
                        .collect(Collectors.joining(" "));
    }
}
