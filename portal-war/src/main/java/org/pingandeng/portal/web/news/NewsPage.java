package org.pingandeng.portal.web.news;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.pingandeng.portal.news.NewsRoom;
import org.pingandeng.portal.news.model.Article;
import org.pingandeng.portal.news.model.Column;

/** A column, or all of them: what was published, the latest first. */
@Named
@RequestScoped
public class NewsPage {

    private static final int A_PAGE = 20;

    @Inject
    NewsRoom room;

    @Inject
    NewsWords words;

    @Inject
    @Param(name = "c")
    String code;

    @Inject
    @Param(name = "page")
    String number;

    private Column column;
    private List<Article> found;

    @PostConstruct
    void look() {
        column = code == null || code.isBlank() ? null : room.column(code).orElse(null);
        found = column == null ? room.all() : room.in(column.code());
    }

    /** Answers "not found" where there is no such column. */
    public void check() throws IOException {
        if (column == null && code != null && !code.isBlank()) {
            Faces.responseSendError(404, null);
        }
    }

    /** The column, or null for all. */
    public Column getColumn() {
        return column;
    }

    /** What stands in it. */
    public String getKind() {
        return column == null ? "ARTICLES" : column.kind().name();
    }

    /** What the page is called. */
    public String getTitle() {
        return column == null ? words.say("news.title") : words.column(column);
    }

    /** The columns at the top. */
    public List<Column> getTops() {
        return room.columns().stream().filter(each -> each.parent() == null).toList();
    }

    /** The column at the top of where we are; an empty text for all. */
    public String getTop() {
        return column == null ? "" : column.parent() == null ? column.code() : column.parent();
    }

    /** The columns below the one at the top of where we are. */
    public List<Column> getBelow() {
        return room.columns().stream()
                .filter(each -> !getTop().isEmpty() && getTop().equals(each.parent()))
                .toList();
    }

    /** The articles of this page. */
    public List<Article> getShown() {
        return found.stream().skip((getPage() - 1L) * A_PAGE).limit(A_PAGE).toList();
    }

    /** How many articles there are. */
    public int getCount() {
        return found.size();
    }

    /** Which page, from 1. */
    public int getPage() {
        int asked = number != null && number.matches("\\d{1,4}") ? Integer.parseInt(number) : 1;
        return Math.max(1, Math.min(asked, getPages()));
    }

    /** How many pages there are. */
    public int getPages() {
        return Math.max(1, (found.size() + A_PAGE - 1) / A_PAGE);
    }

    /** The beginning of the addresses of pages. */
    public String getPageHref() {
        return "/news?" + (column == null ? "" : "c=" + column.code() + "&") + "page=";
    }

    /** The address of this column's feed. */
    public String getFeed() {
        return "/feed/" + (column == null ? "all" : column.code()) + ".xml";
    }
}
