package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.PartialCredit;
import org.pingandeng.quiz.item.Use;

/**
 * What our items say and other systems have no field for, as the free tags that those systems keep beside a question:
 * {@code 用途=考试}, {@code 难度=2}, {@code 依据=安全生产法:28}, {@code 来源=…}, {@code 计分=少选得半}.
 */
record Tags(
        Optional<Use> use,
        Optional<Integer> difficulty,
        List<String> law,
        String source,
        Optional<PartialCredit> credit) {

    static final Tags NONE = new Tags(Optional.empty(), Optional.empty(), List.of(), "", Optional.empty());

    private static final String LAW = "依据=";

    /** Tags of other people's making are passed over: they are no part of the question. */
    static Tags read(List<String> tags) {
        return new Tags(
                value(tags, "用途=").flatMap(Words::use),
                value(tags, "难度=").filter(text -> text.matches("[1-5]")).map(Integer::valueOf),
                tags.stream()
                        .filter(tag -> tag.startsWith(LAW))
                        .map(tag -> tag.substring(LAW.length()).strip())
                        .filter(article -> !article.isEmpty())
                        .toList(),
                value(tags, "来源=").orElse(""),
                value(tags, "计分=").flatMap(Words::credit));
    }

    private static Optional<String> value(List<String> tags, String name) {
        return tags.stream()
                .filter(tag -> tag.startsWith(name))
                .map(tag -> tag.substring(name.length()).strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    static List<String> write(ItemRow row) {
        Item.Text text = row.item().text();
        List<String> tags = new ArrayList<>(List.of("用途=" + Words.of(row.use()), "难度=" + text.difficulty()));
        text.law().forEach(article -> tags.add(LAW + article));
        if (!text.source().isBlank()) {
            tags.add("来源=" + text.source());
        }
        if (row.item() instanceof Item.Multiple multiple) {
            tags.add("计分=" + Words.of(multiple.credit()));
        }
        return tags;
    }

    /** The words of files for the values of items. */
    static final class Words {

        private static final Map<Use, String> USES = Map.of(Use.PRACTICE, "练习", Use.EXAM, "考试");
        private static final Map<PartialCredit, String> CREDITS = Map.of(
                PartialCredit.ALL_OR_NOTHING, "全对得分",
                PartialCredit.HALF_IF_SUBSET, "少选得半",
                PartialCredit.PER_OPTION, "按项计分");

        private Words() {}

        static String of(Use use) {
            return USES.get(use);
        }

        static String of(PartialCredit credit) {
            return CREDITS.get(credit);
        }

        static Optional<Use> use(String word) {
            return Arrays.stream(Use.values())
                    .filter(use -> of(use).equals(word))
                    .findFirst();
        }

        static Optional<PartialCredit> credit(String word) {
            return Arrays.stream(PartialCredit.values())
                    .filter(credit -> of(credit).equals(word))
                    .findFirst();
        }
    }
}
