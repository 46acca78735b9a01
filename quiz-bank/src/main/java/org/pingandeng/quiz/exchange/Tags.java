package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.PartialCredit;
import org.pingandeng.quiz.item.Use;

/**
 * What our items say and other systems have no field for, as the free tags that those systems keep beside a question:
 * {@code 用途=考试}, {@code 难度=2}, {@code 依据=安全生产法:28}, {@code 来源=…}, {@code 计分=少选得半},
 * {@code 行业领域=煤矿}.
 */
record Tags(
        Optional<Use> use,
        Optional<Integer> difficulty,
        List<String> law,
        String source,
        Optional<PartialCredit> credit,
        Filed filed) {

    static final Tags NONE = new Tags(Optional.empty(), Optional.empty(), List.of(), "", Optional.empty(), Filed.NONE);

    private static final String LAW = "依据=";
    private static final String FIELD = "行业领域=";
    private static final String POST = "岗位=";
    private static final String OPERATION = "操作项目=";

    /** Tags of other people's making are passed over: they are no part of the question. */
    static Tags read(List<String> tags) {
        return new Tags(
                value(tags, "用途=").flatMap(Words.USES::read),
                value(tags, "难度=").filter(text -> text.matches("[1-5]")).map(Integer::valueOf),
                values(tags, LAW),
                value(tags, "来源=").orElse(""),
                value(tags, "计分=").flatMap(Words.CREDITS::read),
                new Filed(values(tags, FIELD), values(tags, POST), values(tags, OPERATION)));
    }

    private static List<String> values(List<String> tags, String name) {
        return tags.stream()
                .filter(tag -> tag.startsWith(name))
                .map(tag -> tag.substring(name.length()).strip())
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static Optional<String> value(List<String> tags, String name) {
        return values(tags, name).stream().findFirst();
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
        row.filed().fields().forEach(label -> tags.add(FIELD + label));
        row.filed().posts().forEach(label -> tags.add(POST + label));
        row.filed().operations().forEach(label -> tags.add(OPERATION + label));
        return tags;
    }
}
