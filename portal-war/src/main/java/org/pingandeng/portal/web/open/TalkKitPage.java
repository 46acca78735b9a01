package org.pingandeng.portal.web.open;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.pingandeng.portal.bridge.Connections;
import org.pingandeng.portal.warning.CaseView;
import org.pingandeng.portal.web.practice.PracticeWords;
import org.pingandeng.quiz.practice.CitedRoom.ReadOut;
import org.pingandeng.quiz.practice.QuestionView;

/** What a talk before a shift has beside its case: questions of the bank, which the phone keeps with the page. */
@Named
@RequestScoped
public class TalkKitPage {

    @Inject
    CasePage page;

    @Inject
    Connections connections;

    @Inject
    PracticeWords words;

    private List<ReadOut> questions;

    @PostConstruct
    void look() {
        CaseView view = page.getView();
        questions = view == null ? List.of() : connections.readOut(view.facts());
    }

    /** The questions to read out; none where the bank has none about the case. */
    public List<ReadOut> getQuestions() {
        return questions;
    }

    /** The right answer in a few characters: letters, or a word for a statement. */
    public String key(QuestionView question) {
        boolean statement = question.type().equals("true_false");
        return question.options().stream()
                .filter(QuestionView.OptionView::key)
                .map(option -> statement ? words.option(option.text()) : option.letter())
                .collect(Collectors.joining("、"));
    }
}
