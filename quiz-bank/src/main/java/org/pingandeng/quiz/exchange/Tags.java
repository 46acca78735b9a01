package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
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
                value(tags, "用途=").flatMap(Words.USES::read),
                value(tags, "难度=").filter(text -> text.matches("[1-5]")).map(Integer::valueOf),
                tags.stream()
                        .filter(tag -> tag.startsWith(LAW))
                        .map(tag -> tag.substring(LAW.length()).strip())
                        .filter(article -> !article.isEmpty())
                        .toList(),
                value(tags, "来源=").orElse(""),
                value(tags, "计分=").flatMap(Words.CREDITS::read));
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
        List<String> tags = new ArrayList<>(List.of("用途=" + Words.USES.of(row.use()), "难度=" + text.difficulty()));
        text.law().forEach(article -> tags.add(LAW + article));
        if (!text.source().isBlank()) {
            tags.add("来源=" + text.source());
        }
        if (row.item() instanceof Item.Multiple multiple) {
            tags.add("计分=" + Words.CREDITS.of(multiple.credit()));
        }
        return tags;
    }
}
