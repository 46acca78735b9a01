package org.pingandeng.portal.web.open;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.pingandeng.portal.law.ArticleView;
import org.pingandeng.portal.law.LawLibrary;
import org.pingandeng.portal.law.model.Law;

/** A law beside the one that took its place. */
@Named
@RequestScoped
public class LawComparePage {

    @Inject
    LawLibrary library;

    @Inject
    @Param(name = "a")
    String code;

    private Law before;
    private Law after;

    @PostConstruct
    void look() {
        before = code == null ? null : library.find(code).orElse(null);
        after = before == null
                ? null
                : library.find(before.sheet().replacedBy()).orElse(null);
    }

    /** Answers "not found" where no law took the place of what was asked for. */
    public void check() throws IOException {
        if (after == null) {
            Faces.responseSendError(404, null);
        }
    }

    /** The earlier law. */
    public Law getBefore() {
        return before;
    }

    /** The later law. */
    public Law getAfter() {
        return after;
    }

    /** Both, the earlier first; none where there is nothing to compare. */
    public List<Law> getBoth() {
        return after == null ? List.of() : Stream.of(before, after).toList();
    }

    /** The articles of one of them. */
    public List<ArticleView> articles(Law law) {
        return law.articles().stream()
                .map(each -> new ArticleView(law, each, each.number()))
                .toList();
    }
}
