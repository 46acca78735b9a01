package org.pingandeng.portal.web.open;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.pingandeng.portal.law.ArticleView;
import org.pingandeng.portal.law.InterpretationLibrary;
import org.pingandeng.portal.law.LawLibrary;
import org.pingandeng.portal.law.model.Interpretation;
import org.pingandeng.portal.web.site.Preferences;

/** One question about the law with its answer. */
@Named
@RequestScoped
public class InterpretationPage {

    private static final int RELATED = 6;

    @Inject
    InterpretationLibrary library;

    @Inject
    LawLibrary laws;

    @Inject
    LawWords words;

    @Inject
    Preferences preferences;

    @Inject
    @Param(name = "i")
    String code;

    private Interpretation view;

    @PostConstruct
    void look() {
        view = code == null ? null : library.find(code).orElse(null);
    }

    /** Answers "not found" where there is no such question. */
    public void check() throws IOException {
        if (view == null) {
            Faces.responseSendError(404, null);
        }
    }

    /** The question with its answer. */
    public Interpretation getView() {
        return view;
    }

    /** What is asked, in the visitor's language. */
    public String getQuestion() {
        return view == null
                ? ""
                : preferences.pick(view.question().zh(), view.question().en());
    }

    /** What the law says to it, in the visitor's language. */
    public String getAnswer() {
        return view == null
                ? ""
                : preferences.pick(view.answer().zh(), view.answer().en());
    }

    /** The articles that the answer rests on. */
    public List<ArticleView> getArticles() {
        return view == null
                ? List.of()
                : view.articles().stream().map(laws::article).toList();
    }

    /** Whether one of its laws has no force any more. */
    public boolean isOnPastLaw() {
        return getArticles().stream()
                .anyMatch(article -> words.status(article.law()).past());
    }

    /** Others to read. */
    public List<Interpretation> getRelated() {
        return view == null ? List.of() : library.related(view, RELATED);
    }
}
