package org.pingandeng.course.pack;

import java.util.List;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.PolicyFactory;

/**
 * What is pasted from a word processor or a web page, as Markdown. It goes through the sanitizer first; of its looks only
 * headings, lists, tables, emphasis, quotations and links are kept, of its pictures only the library's.
 */
public final class RichText {

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "div",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "pre",
                    "code",
                    "em",
                    "i",
                    "strong",
                    "b",
                    "del",
                    "br",
                    "hr",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "a",
                    "img")
            .allowUrlProtocols("http", "https", "media")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("src")
            .matching(Markdown.LIBRARY)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .toFactory();

    private RichText() {}

    /**
     * Makes Markdown of HTML.
     *
     * @param html anything; never trusted
     * @return Markdown whose rendering is safe like any other
     */
    public static String markdown(String html) {
        MarkdownWriter writer = new MarkdownWriter();
        HtmlSanitizer.sanitize(html, POLICY.apply(writer));
        return writer.toString();
    }

    /** Attributes come in pairs: a name, its value. */
    static String attribute(List<String> pairs, String name) {
        int at = pairs.indexOf(name);
        return at >= 0 && at % 2 == 0 && at + 1 < pairs.size() ? pairs.get(at + 1) : "";
    }
}
