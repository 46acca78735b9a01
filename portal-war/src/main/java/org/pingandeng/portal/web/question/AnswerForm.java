package org.pingandeng.portal.web.question;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pingandeng.portal.law.ArticleView;
import org.pingandeng.portal.law.LawLibrary;
import org.pingandeng.portal.question.AnswerDesk;
import org.pingandeng.portal.question.model.Question;
import org.pingandeng.portal.question.model.Step;
import org.pingandeng.portal.search.SearchDesk;
import org.pingandeng.portal.web.training.SentForm;

/** The form of an answer; articles are looked for and ticked, and nothing typed is lost meanwhile. */
@Named("answerForm")
@RequestScoped
public class AnswerForm {

    private static final int MOST = 8;
    private static final int MOST_CITED = 12;

    @Inject
    SearchDesk search;

    @Inject
    LawLibrary laws;

    @Inject
    SentForm form;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private Set<String> offered;

    /** The answer as it was sent. */
    AnswerDesk.Draft draft() {
        return new AnswerDesk.Draft(
                form.text("words"), List.copyOf(ticked()), form.ticked("none"), form.day("reviewBy"));
    }

    private Set<String> ticked() {
        String[] values = request.getParameterValues("article");
        Set<String> ticked = new LinkedHashSet<>(values == null ? List.of() : List.of(values));
        return new LinkedHashSet<>(ticked.stream().limit(MOST_CITED).toList());
    }

    /**
     * Articles to tick: those that are ticked, and those that what was looked for finds.
     *
     * @param before the answer that was written last; null for none
     */
    public List<ArticleView> offered(Step before) {
        if (offered == null) {
            offered = new LinkedHashSet<>(form.sent() || before == null ? ticked() : before.articles());
            if (!form.text("find").isEmpty()) {
                search.find(form.text("find"), "law", MOST).stream()
                        .filter(each -> each.key().indexOf(':') > 0)
                        .forEach(each -> offered.add(each.key()));
            }
        }
        return offered.stream().map(laws::article).filter(ArticleView::known).toList();
    }

    /** Whether an article is ticked. */
    public boolean cited(String reference, Step before) {
        return form.sent()
                ? ticked().contains(reference)
                : before != null && before.articles().contains(reference);
    }

    /** The day for reading it again that is offered: a year from now. */
    public String getNextReview() {
        return Question.day(clock.instant()).plusYears(1).toString();
    }
}
