package org.pingandeng.quiz.exchange;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes the words out of HTML from outside; scripts, styles and pictures stay behind, and what is lost is said. */
final class Html {

    private static final String PLAIN = "html, head, body, p, br, div, span";
    private static final String FILES = "img, audio, video, object, embed, iframe, svg, math";

    private Html() {}

    static String words(String html, long row, Reading reading) {
        Document page = Jsoup.parseBodyFragment(html);
        page.select("script, style").remove();
        page.select(FILES).forEach(file -> reading.loss(row, Loss.Kind.PICTURE, file.attr("src")));
        page.getAllElements().stream()
                .filter(each -> !each.is(PLAIN) && !each.is(FILES) && each.parent() != null)
                .map(Element::tagName)
                .findFirst()
                .ifPresent(tag -> reading.loss(row, Loss.Kind.FORMATTING, "<" + tag + ">"));
        page.select("br").forEach(end -> end.replaceWith(new org.jsoup.nodes.TextNode("\n")));
        page.select("p, div, li, tr").forEach(block -> block.appendText("\n"));
        return page.body()
                .wholeText()
                .replace('\u00A0', ' ')
                .replaceAll("[ \\t]*\\n[ \\t\\n]*", "\n")
                .strip();
    }
}
