package org.pingandeng.portal.web.open;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.pingandeng.portal.search.Hit;
import org.pingandeng.portal.search.SearchDesk;
import org.pingandeng.portal.web.site.Preferences;

/** One search over everything public. */
@Named
@RequestScoped
public class SearchPage {

    private static final int MOST = 200;

    @Inject
    SearchDesk search;

    @Inject
    Preferences preferences;

    @Inject
    @Param(name = "q")
    String typed;

    @Inject
    @Param(name = "kind")
    String kind;

    private List<Hit> found;

    @PostConstruct
    void look() {
        found = search.find(typed, null, MOST);
    }

    /** What was typed, or an empty text. */
    public String getLine() {
        return typed == null ? "" : typed.strip();
    }

    /** The kind the list is narrowed to, or an empty text. */
    public String getKind() {
        return kind == null ? "" : kind;
    }

    /** What was found, of the kind asked for. */
    public List<Hit> getFound() {
        return getKind().isEmpty()
                ? found
                : found.stream().filter(hit -> hit.kind().equals(getKind())).toList();
    }

    /** How many of a kind were found; of all kinds for an empty text. */
    public long count(String of) {
        return found.stream()
                .filter(hit -> of.isEmpty() || hit.kind().equals(of))
                .count();
    }

    /** The address of this search narrowed to a kind. */
    public String narrowed(String to) {
        return "/search?q=" + CaseFilter.encoded(getLine()) + (to.isEmpty() ? "" : "&kind=" + to);
    }

    /** A title as safe HTML in the visitor's language. */
    public String title(Hit hit) {
        return Marked.html(preferences.pick(hit.title(), hit.titleEn()), typed);
    }
}
