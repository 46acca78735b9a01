package org.pingandeng.portal.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.pingandeng.portal.law.ArticleView;
import org.pingandeng.portal.law.LawLibrary;
import org.pingandeng.portal.law.model.Law;
import org.pingandeng.portal.warning.CaseLibrary;
import org.pingandeng.portal.warning.CaseView;

/** The laws: all of them, or one article with the cases that point to it. */
@Named
@RequestScoped
public class LawPage {

    @Inject
    LawLibrary library;

    @Inject
    CaseLibrary cases;

    @Inject
    @Param(name = "a")
    String reference;

    /** Whether one article or law was asked for. */
    public boolean isOne() {
        return reference != null && !reference.isBlank();
    }

    /** What was asked for. */
    public ArticleView getView() {
        return library.article(reference);
    }

    /** All laws. */
    public List<Law> getAll() {
        return library.all();
    }

    /** An article of a law, with its address. */
    public ArticleView article(Law law, Law.Article article) {
        return new ArticleView(law, article, article.number());
    }

    /** The cases that point to what was asked for. */
    public List<CaseView> getCases() {
        return cases.all().stream()
                .filter(view -> view.facts().law().stream()
                        .anyMatch(each -> each.equals(reference) || each.startsWith(reference + ":")))
                .limit(6)
                .toList();
    }
}
