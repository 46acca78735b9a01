package org.pingandeng.portal.web.question;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.pingandeng.portal.question.QuestionLibrary;
import org.pingandeng.portal.question.QuestionLibrary.Shown;
import org.pingandeng.portal.question.model.Question;
import org.pingandeng.portal.question.model.Round;
import org.pingandeng.portal.search.Hit;
import org.pingandeng.portal.search.SearchDesk;
import org.pingandeng.portal.web.training.SentForm;

/** One answered question of the public. */
@Named("publicQuestionPage")
@RequestScoped
public class PublicQuestionPage {

    private static final int RELATED = 5;

    @Inject
    QuestionLibrary library;

    @Inject
    SearchDesk search;

    @Inject
    SentForm form;

    private final ObjectMapper json = new ObjectMapper();
    private Shown shown;

    @PostConstruct
    void look() {
        shown = form.number("n").stream()
                .mapToObj(library::find)
                .flatMap(java.util.Optional::stream)
                .filter(each -> each.question().kind() == Question.Kind.QUESTION)
                .findFirst()
                .orElse(null);
    }

    /** Answers "not found" where the public reads no such question. */
    public void check() throws IOException {
        if (shown == null) {
            Faces.responseSendError(404, null);
        }
    }

    /** The question; null where there is none. */
    public Question getQuestion() {
        return shown == null ? null : shown.question();
    }

    /** The question with what was asked after it, as far as it was answered. */
    public List<Round> getRounds() {
        return shown == null ? List.of() : shown.standing().shown(Question.Kind.QUESTION);
    }

    /** How it stands. */
    public Shown getShown() {
        return shown;
    }

    /** Others to read. */
    public List<Hit> getRelated() {
        return shown == null
                ? List.of()
                : search.like("question", String.valueOf(shown.question().number()), RELATED);
    }

    /** The page as schema.org's QAPage. */
    public String getStructured() {
        Round first = getRounds().get(0);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("@type", "Answer");
        answer.put("text", first.shown().words());
        answer.put("dateCreated", first.shown().at().toString());
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("@type", "Question");
        question.put("name", getQuestion().title());
        question.put(
                "text",
                getQuestion().words().isEmpty()
                        ? getQuestion().title()
                        : getQuestion().words());
        question.put("dateCreated", getQuestion().at().toString());
        question.put("answerCount", 1);
        question.put("acceptedAnswer", answer);
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("@context", "https://schema.org");
        page.put("@type", "QAPage");
        page.put("mainEntity", question);
        try {
            return json.writeValueAsString(page).replace("<", "\\u003c").replace("&", "\\u0026");
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
