package org.pingandeng.course.pack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.owasp.html.HtmlStreamEventReceiver;

/** Writes the events of sanitised HTML as Markdown. Tables cannot be nested; a table in a table becomes text. */
final class MarkdownWriter implements HtmlStreamEventReceiver {

    private static final String SPECIAL = "\\`*_[]<>";

    private final StringBuilder whole = new StringBuilder();
    private final Deque<int[]> lists = new ArrayDeque<>();
    private final Deque<String> links = new ArrayDeque<>();
    private final List<List<String>> table = new ArrayList<>();
    private StringBuilder line = new StringBuilder();
    private boolean inTable;
    private boolean verbatim;
    private int quoted;

    @Override
    public void openDocument() {
        // nothing stands before the first word
    }

    @Override
    public void closeDocument() {
        block();
    }

    @Override
    public void openTag(String element, List<String> attributes) {
        switch (element) {
            case "p", "div" -> {
                if (!inTable && lists.isEmpty()) {
                    block();
                }
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                block();
                line.append("#".repeat(Math.max(2, element.charAt(1) - '0'))).append(' ');
            }
            case "ul", "ol" -> {
                block(lists.isEmpty());
                lists.push(new int[] {element.equals("ol") ? 1 : 0});
            }
            case "li" -> item();
            case "blockquote" -> {
                block();
                quoted++;
            }
            case "pre" -> {
                block();
                verbatim = true;
                line.append("```\n");
            }
            case "br" -> line.append(inTable ? " " : verbatim ? "\n" : "\\\n" + indent());
            case "hr" -> {
                block();
                line.append("---");
                block();
            }
            case "strong", "b" -> line.append("**");
            case "em", "i" -> line.append('*');
            case "del" -> line.append("~~");
            case "code" -> line.append(verbatim ? "" : "`");
            case "a" -> {
                links.push(RichText.attribute(attributes, "href"));
                line.append('[');
            }
            case "img" ->
                line.append("![")
                        .append(escaped(RichText.attribute(attributes, "alt")))
                        .append("](")
                        .append(RichText.attribute(attributes, "src"))
                        .append(')');
            case "table" -> {
                block();
                inTable = true;
                table.clear();
            }
            case "tr" -> table.add(new ArrayList<>());
            case "td", "th" -> line = new StringBuilder();
            default -> {
                // thead and tbody say nothing in Markdown
            }
        }
    }

    @Override
    public void closeTag(String element) {
        switch (element) {
            case "p", "div", "h1", "h2", "h3", "h4", "h5", "h6" -> {
                if (!inTable && lists.isEmpty()) {
                    block();
                }
            }
            case "ul", "ol" -> {
                block(false);
                lists.pop();
                if (lists.isEmpty()) {
                    gap();
                }
            }
            case "li" -> block(false);
            case "blockquote" -> {
                block();
                quoted--;
            }
            case "pre" -> {
                line.append("\n```");
                block();
                verbatim = false;
            }
            case "strong", "b" -> close("**");
            case "em", "i" -> close("*");
            case "del" -> close("~~");
            case "code" -> line.append(verbatim ? "" : "`");
            case "a" ->
                line.append("](").append(links.isEmpty() ? "" : links.pop()).append(')');
            case "td", "th" -> {
                if (!table.isEmpty()) {
                    table.get(table.size() - 1).add(line.toString().strip().replace("|", "\\|"));
                }
                line = new StringBuilder();
            }
            case "table" -> table();
            default -> {
                // what has no end in Markdown
            }
        }
    }

    @Override
    public void text(String text) {
        if (verbatim) {
            line.append(text);
            return;
        }
        String words = text.replaceAll("[\\s\\u00a0]+", " ");
        boolean beginning = line.length() == 0 || line.charAt(line.length() - 1) == '\n';
        line.append(escaped(beginning ? words.stripLeading() : words));
    }

    /** A mark of emphasis stands beside a word, or it is none: a blank before it goes behind it, an empty one goes. */
    private void close(String mark) {
        boolean blank = line.length() > 0 && line.charAt(line.length() - 1) == ' ';
        if (blank) {
            line.setLength(line.length() - 1);
        }
        if (line.toString().endsWith(mark)) {
            line.setLength(line.length() - mark.length());
        } else {
            line.append(mark);
        }
        line.append(blank ? " " : "");
    }

    private void item() {
        block(false);
        int[] number = lists.peek();
        if (number != null) {
            String mark = number[0] == 0 ? "- " : number[0]++ + ". ";
            line.append("   ".repeat(lists.size() - 1)).append(mark);
        }
    }

    private String indent() {
        return "   ".repeat(lists.size());
    }

    private void block() {
        block(true);
    }

    /** Ends what stands in the line; a blank line follows where a block ends. */
    private void block(boolean apart) {
        String said = verbatim || line.toString().startsWith("```")
                ? line.toString()
                : line.toString().stripTrailing();
        line = new StringBuilder();
        if (!said.isBlank()) {
            String prefix = "> ".repeat(quoted);
            whole.append(prefix).append(said.replace("\n", "\n" + prefix)).append('\n');
        }
        if (apart) {
            gap();
        }
    }

    private void gap() {
        if (whole.length() > 1 && whole.charAt(whole.length() - 2) != '\n') {
            whole.append('\n');
        }
    }

    private void table() {
        inTable = false;
        line = new StringBuilder();
        int columns = table.stream().mapToInt(List::size).max().orElse(0);
        for (int row = 0; row < table.size() && columns > 0; row++) {
            List<String> cells = new ArrayList<>(table.get(row));
            while (cells.size() < columns) {
                cells.add("");
            }
            whole.append("| ").append(String.join(" | ", cells)).append(" |\n");
            if (row == 0) {
                whole.append("|").append(" --- |".repeat(columns)).append('\n');
            }
        }
        gap();
    }

    private static String escaped(String text) {
        StringBuilder all = new StringBuilder();
        text.chars().forEach(each -> {
            if (SPECIAL.indexOf(each) >= 0) {
                all.append('\\');
            }
            all.append((char) each);
        });
        return all.toString();
    }

    @Override
    public String toString() {
        return whole.toString().strip() + "\n";
    }
}
