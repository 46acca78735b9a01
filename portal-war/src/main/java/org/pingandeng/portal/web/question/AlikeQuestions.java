package org.pingandeng.portal.web.question;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.question.QuestionLibrary;
import org.pingandeng.portal.question.QuestionLibrary.Shown;
import org.pingandeng.portal.question.QuestionPermissions;
import org.pingandeng.portal.question.model.Likeness;
import org.pingandeng.portal.question.model.Question;
import org.pingandeng.portal.search.Asked;
import org.pingandeng.portal.search.SearchDesk;

/**
 * How often the like of a question was asked, for the desk to see that it is worth a practice question: among the public
 * ones, found as the asker finds them.
 */
@Named("alikeQuestions")
@RequestScoped
public class AlikeQuestions {

    private static final Map<String, Set<String>> QUESTIONS = Map.of("kind", Set.of("question"));
    private static final int LOOKED_AT = 40;

    @Inject
    SearchDesk search;

    @Inject
    QuestionLibrary library;

    @Inject
    Visitor visitor;

    private List<Shown> found;

    /** The other public questions that ask the like of the one that is open, the most alike first. */
    public List<Shown> to(Question question) {
        if (found == null) {
            found = library.questions(numbers(question), "", 0, LOOKED_AT).page().stream()
                    .filter(each ->
                            Likeness.between(question.title(), each.question().title()))
                    .toList();
        }
        return found;
    }

    private List<Long> numbers(Question question) {
        return search.find(new Asked(question.title(), QUESTIONS, "best", 1, LOOKED_AT, false)).hits().stream()
                .map(each -> Long.valueOf(each.key()))
                .filter(each -> each != question.number())
                .toList();
    }

    /** Where the visitor reads one: at the desk where they see every question, else where the public does. */
    public String href(Question question) {
        boolean all = visitor.may(QuestionPermissions.MODERATE) || visitor.may(QuestionPermissions.CHECK);
        return all ? "/desk/public-question?n=" + question.number() : question.href();
    }
}
