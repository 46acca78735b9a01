package org.pingandeng.portal.web.news;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.pingandeng.course.pack.Markdown;
import org.pingandeng.media.MediaLibrary;
import org.pingandeng.media.model.MediaId;
import org.pingandeng.portal.news.NewsRoom;
import org.pingandeng.portal.news.model.Article;
import org.pingandeng.portal.news.model.Column;
import org.pingandeng.portal.web.media.FileSize;
import org.pingandeng.portal.web.media.MediaAddress;
import org.pingandeng.portal.web.site.Preferences;

/** Articles, columns and files in the visitor's language, and texts as safe HTML. */
@Named("newsWords")
@RequestScoped
public class NewsWords {

    private static final String BUNDLE = "org.pingandeng.portal.web.news.Messages";

    @Inject
    Preferences preferences;

    @Inject
    MediaAddress addresses;

    @Inject
    MediaLibrary library;

    @Inject
    NewsRoom room;

    /**
     * A file as a page offers it.
     *
     * @param name what it is called
     * @param href where it lies
     * @param kind its kind, such as PDF
     * @param size for people to read
     */
    public record Offered(String name, String href, String kind, String size) {}

    /** A text with values in it. */
    public String say(String key, Object... values) {
        String pattern =
                ResourceBundle.getBundle(BUNDLE, preferences.getLocale()).getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, preferences.getLocale()).format(values);
    }

    /** What helps to fill a field in; an empty text where nothing needs to be said. */
    public String hint(String field) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, preferences.getLocale());
        return bundle.containsKey("hint." + field) ? bundle.getString("hint." + field) : "";
    }

    /** What a field is called at the desk, or what is wrong with it; its key where a kind no longer has it. */
    public String field(String field) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, preferences.getLocale());
        return bundle.containsKey("f." + field) ? bundle.getString("f." + field) : field;
    }

    /** An article's title. */
    public String title(Article article) {
        return preferences.pick(article.text("title"), article.text("titleEn"));
    }

    /** What an article is about. */
    public String summary(Article article) {
        return preferences.pick(article.text("summary"), article.text("summaryEn"));
    }

    /** An article's text as safe HTML. */
    public String body(Article article) {
        return html(preferences.pick(article.text("body"), article.text("bodyEn")));
    }

    /** A text written in Markdown as safe HTML, with addresses for files of the library. */
    public String html(String markdown) {
        return markdown == null || markdown.isBlank() ? "" : addresses.in(Markdown.html(markdown));
    }

    /** A column's name. */
    public String column(Column column) {
        return preferences.pick(column.name(), column.nameEn());
    }

    /** The name of a column by its code. */
    public String section(String code) {
        return room.column(code).map(this::column).orElse(code);
    }

    /** The address of a file of the library; empty for none. */
    public String file(String digest) {
        return MediaId.valid(digest) ? addresses.of(digest) : "";
    }

    /** An article's files with kind and size. */
    public List<Offered> files(Article article) {
        return offered(article.text("files"));
    }

    /** Files that lines name, with kind and size. */
    public List<Offered> offered(String lines) {
        return Article.files(lines).stream()
                .map(each -> offered(each.name(), each.digest()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Offered> offered(String name, String digest) {
        return library.find(new MediaId(digest))
                .map(file -> new Offered(name, addresses.of(digest), file.type().name(), FileSize.of(file.bytes())));
    }
}
