package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.pingandeng.quiz.item.Item;

/** Writes the Aiken that {@link AikenReader} reads. It carries single choices and nothing beside them. */
final class AikenWriter {

    private AikenWriter() {}

    static ItemExport write(List<ItemRow> rows) {
        StringBuilder out = new StringBuilder();
        List<Loss> losses = new ArrayList<>(beside(rows));
        for (ItemRow row : rows) {
            if (row.item() instanceof Item.Single single
                    && !single.text().stem().startsWith("ANSWER:")) {
                question(out, single);
                if (single.text().stem().contains("\n")) {
                    losses.add(Loss.of(row.row(), Loss.Kind.FORMATTING, row.code()));
                }
            } else {
                losses.add(Loss.of(row.row(), Loss.Kind.QUESTION, row.code()));
            }
        }
        return new ItemExport(out.toString(), losses);
    }

    private static void question(StringBuilder out, Item.Single single) {
        out.append(line(single.text().stem())).append('\n');
        for (int i = 0; i < single.options().size(); i++) {
            out.append((char) ('A' + i))
                    .append(". ")
                    .append(line(single.options().get(i)))
                    .append('\n');
        }
        out.append("ANSWER: ").append((char) ('A' + single.right())).append("\n\n");
    }

    private static String line(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }

    private static List<Loss> beside(List<ItemRow> rows) {
        List<Loss> losses = new ArrayList<>(List.of(
                Loss.of(0, Loss.Kind.CODE, ""),
                Loss.of(0, Loss.Kind.USE, ""),
                Loss.of(0, Loss.Kind.TOPIC, ""),
                Loss.of(0, Loss.Kind.DIFFICULTY, "")));
        lost(rows, text -> !text.explanation().isBlank(), Loss.Kind.EXPLANATION, losses);
        lost(rows, text -> !text.law().isEmpty(), Loss.Kind.LAW, losses);
        lost(rows, text -> !text.source().isBlank(), Loss.Kind.SOURCE, losses);
        return losses;
    }

    private static void lost(List<ItemRow> rows, Predicate<Item.Text> has, Loss.Kind kind, List<Loss> losses) {
        if (rows.stream().anyMatch(row -> has.test(row.item().text()))) {
            losses.add(Loss.of(0, kind, ""));
        }
    }
}
