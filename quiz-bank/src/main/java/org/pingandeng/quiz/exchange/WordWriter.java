package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pingandeng.quiz.exchange.docx.DocxWriter;
import org.pingandeng.quiz.item.CandidateItem;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.Item.MarkingPoint;
import org.pingandeng.quiz.item.ItemType;

/**
 * Writes the Word file that {@link WordReader} reads: a test as people print it, by kinds of questions, with answer,
 * explanation and all else below each question. Its styles say which paragraph is what.
 */
final class WordWriter {

    /** How a marking point is written. */
    static final Pattern POINT = Pattern.compile("要点（(\\d{1,6})分）：(.*)", Pattern.DOTALL);

    private static final String NUMERALS = "一二三四五六七八九";
    private static final int MOST_LETTERS = 26;
    private static final Map<ItemType, String> SECTIONS = new EnumMap<>(Map.of(
            ItemType.TRUE_FALSE, "判断题",
            ItemType.SINGLE, "单项选择题",
            ItemType.MULTIPLE, "多项选择题",
            ItemType.FILL_IN, "填空题",
            ItemType.ORDERING, "排序题",
            ItemType.MATCHING, "连线题",
            ItemType.SHORT_ANSWER, "简答题",
            ItemType.CASE_STUDY, "案例分析题"));

    private final DocxWriter out;
    private final List<Loss> losses = new ArrayList<>();
    private ItemRow row;
    private int number;

    private WordWriter(Function<String, Optional<byte[]>> media) {
        this.out = new DocxWriter(WordStyle.all(), media);
    }

    static MarkingPoint point(String text) {
        Matcher point = POINT.matcher(text);
        if (!point.matches()) {
            throw new IllegalArgumentException(text);
        }
        return new MarkingPoint(point.group(2), Math.max(1, Integer.parseInt(point.group(1))));
    }

    static ItemExport write(List<ItemRow> rows, Function<String, Optional<byte[]>> media) {
        WordWriter writer = new WordWriter(media);
        writer.out.paragraph(WordStyle.TITLE.id(), "试题");
        Map<ItemType, List<ItemRow>> byType = rows.stream()
                .filter(writer::carried)
                .sorted(Comparator.comparing(each -> each.item().type()))
                .collect(Collectors.groupingBy(
                        each -> each.item().type(), () -> new EnumMap<>(ItemType.class), Collectors.toList()));
        int section = 0;
        for (Map.Entry<ItemType, List<ItemRow>> each : byType.entrySet()) {
            String numeral = NUMERALS.substring(section, ++section);
            writer.out.paragraph(
                    WordStyle.SECTION.id(),
                    numeral + "、" + SECTIONS.get(each.getKey()) + "（共"
                            + each.getValue().size() + "题）");
            each.getValue().forEach(writer::question);
        }
        return new ItemExport(writer.out.file(), writer.losses);
    }

    private boolean carried(ItemRow each) {
        boolean carried = carried(each.item());
        if (!carried) {
            losses.add(Loss.of(each.row(), Loss.Kind.QUESTION, each.code()));
        }
        return carried;
    }

    private static boolean carried(Item item) {
        if (item instanceof Item.CaseStudy study) {
            return study.parts().stream().allMatch(part -> carried(part.item()));
        }
        if (item instanceof Item.FillIn fillIn) {
            return WordBlanks.read(
                            WordBlanks.write(fillIn.blanks()), fillIn.blanks().size(), true)
                    .equals(fillIn.blanks().stream()
                            .map(blank -> blank.accepted())
                            .toList());
        }
        return SECTIONS.containsKey(item.type()) && CandidateItem.options(item).size() <= MOST_LETTERS;
    }

    private void question(ItemRow each) {
        row = each;
        body(WordStyle.STEM, ++number + "．", each.item().text().stem());
        beside(each.item());
        String rest = each.item() instanceof Item.CaseStudy ? "" : credit(each.item());
        out.paragraph(
                WordStyle.INFO.id(),
                "编号：" + each.code() + "\t用途：" + Words.USES.of(each.use()) + "\t"
                        + info(each.item().text()) + rest);
        filed(each.filed());
        origin(each.item().text());
        if (each.item() instanceof Item.CaseStudy study) {
            parts(study);
        }
    }

    private void filed(Filed filed) {
        filed(WordField.FIELD, filed.fields());
        filed(WordField.POST, filed.posts());
        filed(WordField.OPERATION, filed.operations());
    }

    private void filed(WordField field, List<String> labels) {
        if (!labels.isEmpty()) {
            out.paragraph(WordStyle.INFO.id(), field.shown() + "：" + Filed.join(labels));
        }
    }

    private void parts(Item.CaseStudy study) {
        int place = 0;
        for (Item.Part part : study.parts()) {
            Item item = part.item();
            body(WordStyle.PART, "（" + ++place + "）", item.text().stem());
            beside(item);
            out.paragraph(
                    WordStyle.INFO.id(),
                    "题型：" + Words.TYPES.of(item.type()) + "\t分值：" + part.weight() + "\t" + info(item.text())
                            + credit(item));
            origin(item.text());
        }
    }

    private static String info(Item.Text text) {
        return "知识点：" + text.topic() + "\t难度：" + text.difficulty();
    }

    private static String credit(Item item) {
        if (item instanceof Item.Multiple multiple) {
            return "\t计分：" + Words.CREDITS.of(multiple.credit());
        }
        return item instanceof Item.Ordering ordering ? "\t计分：" + Words.ORDER_CREDITS.of(ordering.credit()) : "";
    }

    private void origin(Item.Text text) {
        if (!text.law().isEmpty()) {
            out.paragraph(WordStyle.INFO.id(), "依据：" + String.join("；", text.law()));
        }
        if (!text.source().isEmpty()) {
            out.paragraph(WordStyle.INFO.id(), "来源：" + text.source());
        }
    }

    /** Options or pairs, answer and explanation. */
    private void beside(Item item) {
        if (item instanceof Item.Matching matching) {
            pairs(matching);
        } else {
            List<String> options = CandidateItem.options(item);
            for (int i = 0; i < options.size(); i++) {
                body(WordStyle.OPTION, WordAnswerLine.letter(i) + "．", options.get(i));
            }
        }
        if (!(item instanceof Item.CaseStudy)) {
            body(WordStyle.ANSWER, "答案：", WordAnswerLine.of(item));
        }
        if (item instanceof Item.ShortAnswer shortAnswer) {
            shortAnswer
                    .points()
                    .forEach(point ->
                            out.paragraph(WordStyle.ANSWER.id(), "要点（" + point.weight() + "分）：" + point.text()));
        }
        if (!item.text().explanation().isEmpty()) {
            body(WordStyle.ANSWER, "解析：", item.text().explanation());
        }
    }

    private void pairs(Item.Matching matching) {
        List<List<String>> rows = new ArrayList<>();
        int many = Math.max(matching.prompts().size(), matching.choices().size());
        for (int i = 0; i < many; i++) {
            rows.add(List.of(
                    i < matching.prompts().size()
                            ? i + 1 + "．" + matching.prompts().get(i)
                            : "",
                    i < matching.choices().size()
                            ? WordAnswerLine.letter(i) + "．"
                                    + matching.choices().get(i)
                            : ""));
        }
        lost(out.table(WordStyle.PAIR.id(), false, rows));
    }

    /** Words with their tables as tables. */
    private void body(WordStyle style, String prefix, String text) {
        boolean first = true;
        for (WordChunk chunk : WordChunk.of(text)) {
            if (chunk.table()) {
                if (first) {
                    out.paragraph(style.id(), prefix);
                }
                lost(out.table(WordStyle.CELL.id(), chunk.headed(), chunk.cells()));
            } else {
                lost(out.paragraph(first ? style.id() : WordStyle.MORE.id(), (first ? prefix : "") + chunk.text()));
            }
            first = false;
        }
    }

    private void lost(List<String> missing) {
        missing.forEach(id -> losses.add(Loss.of(row.row(), Loss.Kind.PICTURE, row.code())));
    }
}
