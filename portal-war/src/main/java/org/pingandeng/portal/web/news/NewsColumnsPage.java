package org.pingandeng.portal.web.news;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pingandeng.portal.editing.ReviewRoom;
import org.pingandeng.portal.editing.model.Version;
import org.pingandeng.portal.news.NewsDesk;
import org.pingandeng.portal.news.NewsRoom;
import org.pingandeng.portal.news.model.Column;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.training.SentForm;

/** The columns there are, and the reviews that articles and cases take. */
@Named("newsColumnsPage")
@RequestScoped
public class NewsColumnsPage {

    private static final List<String> KINDS = List.of("article", "case", "interpretation");

    @Inject
    NewsDesk desk;

    @Inject
    NewsRoom room;

    @Inject
    ReviewRoom reviews;

    @Inject
    NewsWords words;

    @Inject
    SentForm form;

    @Inject
    Flash flash;

    /** Does what a form of the page asks for. */
    public String act() {
        if (!form.sent()) {
            return null;
        }
        if (form.text("act").isEmpty()) {
            return null;
        }
        boolean done = form.text("act").equals("column") ? column() : levels();
        if (done) {
            flash.ok(words.say("columns.kept"));
        } else {
            flash.refused(words.say("columns.refused"));
        }
        return "/desk/news-columns?faces-redirect=true";
    }

    private boolean column() {
        String parent = form.text("parent");
        return desk.arrange(new Column(
                form.text("code"),
                parent.isEmpty() ? null : parent,
                form.one("kind", Column.Kind.class).orElse(Column.Kind.ARTICLES),
                form.text("name"),
                form.text("nameEn"),
                form.number("place").orElse(99)));
    }

    private boolean levels() {
        List<Version.Level> levels = new ArrayList<>();
        form.text("levels")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> {
                    String[] names = line.split("\\|", 2);
                    levels.add(new Version.Level(
                            names[0].strip(), names.length < 2 ? names[0].strip() : names[1].strip()));
                });
        return reviews.arrange(form.text("of"), levels);
    }

    /** All columns. */
    public List<Column> getColumns() {
        return room.columns();
    }

    /** How many articles stand in a column itself. */
    public long count(Column column) {
        return room.all().stream()
                .filter(each -> each.section().equals(column.code()))
                .count();
    }

    /** The kinds that are reviewed. */
    public List<String> getKinds() {
        return KINDS;
    }

    /** The reviews of a kind, a line each. */
    public String levels(String kind) {
        return reviews.levels(kind).stream()
                .map(each -> each.name() + " | " + each.nameEn())
                .collect(Collectors.joining("\n"));
    }
}
