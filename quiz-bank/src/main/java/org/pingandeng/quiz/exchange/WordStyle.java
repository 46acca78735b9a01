package org.pingandeng.quiz.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pingandeng.quiz.exchange.docx.DocxStyle;
import org.pingandeng.quiz.exchange.docx.DocxStyle.Look;

/**
 * The paragraph styles of the Word files we write. A paragraph that has one is taken by it, word for word; all others
 * are read as people write tests by hand.
 */
enum WordStyle {
    TITLE("PadTitle", "试题标题", 32, Look.TITLE, 0, 0, true),
    SECTION("PadSection", "试题大题", 24, Look.BOLD, 0, 240, true),
    STEM("PadStem", "试题题干", 21, Look.PLAIN, 0, 160, true),
    PART("PadPart", "试题小题", 21, Look.PLAIN, 210, 80, true),
    OPTION("PadOption", "试题选项", 21, Look.PLAIN, 420, 0, false),
    ANSWER("PadAnswer", "试题答案", 21, Look.PLAIN, 420, 0, false),
    INFO("PadInfo", "试题信息", 18, Look.QUIET, 420, 0, false),
    /** Goes on with the paragraph before it, behind a table. */
    MORE("PadMore", "试题续行", 21, Look.PLAIN, 420, 0, false),
    /** In the two columns of a matching. */
    PAIR("PadPair", "试题连线", 21, Look.PLAIN, 0, 0, false),
    CELL("PadCell", "试题表格", 21, Look.PLAIN, 0, 0, false);

    private final DocxStyle style;

    WordStyle(String id, String name, int size, Look look, int indent, int before, boolean together) {
        this.style = new DocxStyle(id, name, size, look, indent, before, together);
    }

    String id() {
        return style.id();
    }

    static List<DocxStyle> all() {
        return Arrays.stream(values()).map(each -> each.style).toList();
    }

    static Optional<WordStyle> named(String name) {
        return Arrays.stream(values())
                .filter(each -> each.style.name().equals(name))
                .findFirst();
    }
}
