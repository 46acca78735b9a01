package org.pingandeng.portal.web.open;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.pingandeng.portal.search.Entry;
import org.pingandeng.portal.search.SearchSource;

/** Pages where one does something can be found by what they are called: checking a certificate, sending in a hazard. */
@ApplicationScoped
public class OpenPages implements SearchSource {

    private static final String WORDS = "org.pingandeng.portal.web.%s.Messages";

    /**
     * A page and where its words stand.
     *
     * @param path its address
     * @param of whose words
     * @param title the name of its title among them
     * @param text the name of what it is for
     */
    private record Page(String path, String of, String title, String text) {}

    private static final List<Page> PAGES = List.of(
            new Page("/warning-base", "campaign", "base.title", "base.lead"),
            new Page("/activities", "campaign", "activities.title", "activities.lead"),
            new Page("/booklets", "booklet", "title", "lead"),
            new Page("/works", "works", "works.title", "works.lead"),
            new Page("/materials", "works", "materials.title", "materials.lead"),
            new Page("/snap", "snap", "snap.title", "snap.lead"),
            new Page("/ask", "question", "ask.title", "ask.lead"),
            new Page("/contest", "contest", "title", "lead"),
            new Page("/communities", "community", "nav", "register.description"),
            new Page("/plan", "plan", "board.title", "board.description"),
            new Page("/verify", "certificate", "verify.title", "verify.description"),
            new Page("/cases-figures", "open", "figures.title", "figures.description"),
            new Page("/errata", "open", "errata.title", "errata.description"));

    @Override
    public String kind() {
        return "page";
    }

    /** Pages change with the program, which brings no news. */
    @Override
    public String topic() {
        return "";
    }

    @Override
    public List<String> keys() {
        return PAGES.stream().map(Page::path).toList();
    }

    @Override
    public List<Entry> read(String key) {
        return PAGES.stream()
                .filter(each -> each.path().equals(key))
                .map(OpenPages::entry)
                .toList();
    }

    private static Entry entry(Page page) {
        ResourceBundle chinese = words(page, Locale.SIMPLIFIED_CHINESE);
        ResourceBundle english = words(page, Locale.ENGLISH);
        return new Entry(
                "page",
                page.path(),
                page.path(),
                chinese.getString(page.title()) + "\n" + english.getString(page.title()),
                chinese.getString(page.text()) + "\n" + english.getString(page.text()),
                "");
    }

    private static ResourceBundle words(Page page, Locale language) {
        return ResourceBundle.getBundle(WORDS.formatted(page.of()), language);
    }
}
