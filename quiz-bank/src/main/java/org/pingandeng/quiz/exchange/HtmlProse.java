package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Turns a tree of HTML into the plain words of {@link org.pingandeng.quiz.item.Prose}: paragraphs, tables, pictures and
 * sounds stay; scripts never come along; all else that is lost is said.
 */
final class HtmlProse {

    private static final Set<String> GONE = Set.of("script", "style", "template", "noscript", "iframe", "embed", "svg");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "blockquote",
            "ul",
            "li",
            "dl",
            "dt",
            "dd",
            "pre",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "center",
            "figure",
            "figcaption",
            "address",
            "caption",
            "rubricblock",
            "prompt");
    private static final String SPACES = " \t\n\r\f\u00A0";
    private static final Set<String> PLAIN = Set.of("span", "body", "itembody", "label", "simpleblock", "a", "abbr");

    /** The files that HTML names. */
    interface Files {

        /**
         * Takes a picture or a sound along.
         *
         * @param address as the HTML has it
         * @param words what it shows or says
         * @return its place in the text; empty where it could not be taken along, which has been said
         */
        String take(String address, String words);
    }

    private final Files files;
    private final BiConsumer<Loss.Kind, String> lost;
    private final StringBuilder out = new StringBuilder();

    HtmlProse(Files files, BiConsumer<Loss.Kind, String> lost) {
        this.files = files;
        this.lost = lost;
    }

    /**
     * The words of an element.
     *
     * @param element with all below it
     * @return one line a paragraph
     */
    String of(Element element) {
        out.setLength(0);
        inside(element);
        return out.toString().strip();
    }

    private void inside(Element element) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                words(text.getWholeText());
            } else if (child instanceof Element inner) {
                element(inner, inner.tagName().toLowerCase(Locale.ROOT));
            }
        }
    }

    private void element(Element element, String name) {
        if (GONE.contains(name)) {
            lost.accept(name.equals("svg") ? Loss.Kind.PICTURE : Loss.Kind.FORMATTING, "<" + name + ">");
        } else if (BLOCKS.contains(name)) {
            block(element);
        } else if (PLAIN.contains(name)) {
            inside(element);
        } else {
            special(element, name);
        }
    }

    private void special(Element element, String name) {
        switch (name) {
            case "br" -> line();
            case "ol" -> numbered(element);
            case "table" -> table(element);
            case "img" -> words(files.take(element.attr("src"), element.attr("alt")));
            case "object", "audio", "video" -> file(element);
            case "sub", "sup" -> out.append(LinearMath.script(element.text(), name.equals("sup")));
            case "math" -> {
                lost.accept(Loss.Kind.FORMULA, element.text());
                words(LinearMath.of(element));
            }
            default -> {
                lost.accept(Loss.Kind.FORMATTING, "<" + name + ">");
                inside(element);
            }
        }
    }

    private void block(Element element) {
        line();
        inside(element);
        line();
    }

    private void numbered(Element list) {
        int number = 0;
        for (Element point : list.children()) {
            line();
            words(++number + ". ");
            inside(point);
        }
        line();
    }

    private void file(Element element) {
        Element source = element.selectFirst("source[src]");
        String address = element.hasAttr("data") ? element.attr("data") : element.attr("src");
        address = address.isEmpty() && source != null ? source.attr("src") : address;
        String words = element.hasAttr("alt") ? element.attr("alt") : element.text();
        words(files.take(address, words));
    }

    private void table(Element table) {
        line();
        table.select("> caption").forEach(this::block);
        int rows = 0;
        for (Element row : table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr")) {
            List<Element> cells = row.select("> td, > th");
            if (cells.stream().anyMatch(cell -> cell.hasAttr("colspan") || cell.hasAttr("rowspan"))) {
                lost.accept(Loss.Kind.FORMATTING, "<td colspan>");
            }
            bars(cells.stream().map(this::cell).toList());
            boolean headed = rows++ == 0
                    && !cells.isEmpty()
                    && cells.stream().allMatch(cell -> cell.tagName().equals("th"));
            if (headed) {
                bars(cells.stream().map(cell -> "---").toList());
            }
        }
        line();
    }

    private void bars(List<String> cells) {
        if (!cells.isEmpty()) {
            line();
            out.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |")));
        }
    }

    private String cell(Element cell) {
        List<String> lines = new ArrayList<>(
                new HtmlProse(files, lost).of(cell).lines().map(String::strip).toList());
        return String.join(" ", lines).replace("|", "\\|");
    }

    /** Appends words; runs of white space count as one, as in any HTML. */
    private void words(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = SPACES.indexOf(c) >= 0;
            if (!space) {
                out.append(c);
            } else if (!endsWith(' ') && !endsWith('\n')) {
                out.append(' ');
            }
        }
    }

    private void line() {
        if (endsWith(' ')) {
            out.setLength(out.length() - 1);
        }
        if (!out.isEmpty() && !endsWith('\n')) {
            out.append('\n');
        }
    }

    private boolean endsWith(char c) {
        return !out.isEmpty() && out.charAt(out.length() - 1) == c;
    }
}
