package org.pingandeng.course.pack;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Markdown to HTML that is safe to show. Bold works beside Chinese punctuation ({@code **安全：**必须}), tables can be
 * scrolled, pictures may only be files of the library.
 */
public final class Markdown {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(TABLES).escapeHtml(false).build();
    static final Pattern LIBRARY = Pattern.compile("media:[0-9a-f]{64}");
    private static final Pattern LINK = Pattern.compile("(?i)(?:https?://[^\\s]+|/(?!/)[^\\s\\\\]*|#[^\\s]*)");
    private static final Pattern FULL_WIDTH = Pattern.compile("&#xff([0-5][0-9a-f]);");
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
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
                    "strong",
                    "br",
                    "hr",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "sub",
                    "sup",
                    "del",
                    "details",
                    "summary",
                    "a",
                    "img")
            .allowElements((element, attributes) -> "h2", "h1")
            .allowUrlProtocols("http", "https", "media")
            .allowAttributes("href")
            .matching(LINK)
            .onElements("a")
            .allowAttributes("src")
            .matching(LIBRARY)
            .onElements("img")
            .allowAttributes("alt")
            .globally()
            .allowAttributes("align")
            .matching(false, "left", "right", "center")
            .onElements("th", "td")
            .allowAttributes("start")
            .matching(Pattern.compile("\\d{1,4}"))
            .onElements("ol")
            .requireRelsOnLinks("noopener", "nofollow")
            .toFactory();

    private Markdown() {}

    /**
     * Renders a text.
     *
     * @param markdown CommonMark with tables
     * @return HTML without script, style, frames or foreign pictures
     */
    public static String html(String markdown) {
        String html = POLICY.sanitize(
                ChineseEmphasis.unmarked(RENDERER.render(PARSER.parse(ChineseEmphasis.marked(markdown)))));
        return plain(html)
                .replace("<table>", "<div class=\"scroll\" tabindex=\"0\"><table>")
                .replace("</table>", "</table></div>");
    }

    /** The sanitizer writes full-width punctuation as entities, three times as long. */
    private static String plain(String html) {
        return FULL_WIDTH
                .matcher(html)
                .replaceAll(found -> Character.toString(0xff00 + Integer.parseInt(found.group(1), 16)));
    }
}
