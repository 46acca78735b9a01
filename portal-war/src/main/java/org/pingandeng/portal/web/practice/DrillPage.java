package org.pingandeng.portal.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.bridge.DrillAnswers;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.site.Ids;
import org.pingandeng.quiz.item.Answer;
import org.pingandeng.quiz.practice.DrillView;
import org.pingandeng.quiz.practice.PracticeRoom;
import org.pingandeng.quiz.practice.QuestionView;

/** One question of a drill: answered by a plain post, and then shown with its explanation. */
@Named("drillPage")
@RequestScoped
public class DrillPage {

    @Inject
    PracticeRoom room;

    @Inject
    DrillAnswers answers;

    @Inject
    Visitor visitor;

    @Inject
    PracticeWords words;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    private DrillView question;
    private String problem = "";

    /** The question in the address; 404 where the drill is another's. */
    public DrillView getQuestion() {
        if (question == null) {
            question =
                    room.question(drill(), visitor.person().value(), slot()).orElseThrow(() -> new NotYours("drill"));
        }
        return question;
    }

    /** Why the answer could not be taken yet; empty when nothing is wrong. */
    public String getProblem() {
        return problem;
    }

    /** Takes the answer in the form and shows what it was worth; what is not finished is shown again as it was typed. */
    public String answer() {
        DrillView asked = getQuestion();
        if (asked.answered()) {
            return here(asked);
        }
        Optional<Answer> answer = new AnswerForm(request::getParameterValues).read(asked.question());
        if (answer.isEmpty() || answer.get().blank()) {
            flash.warn(words.say("drill.chooseFirst"));
            return here(asked);
        }
        List<Integer> unfinished = AnswerForm.unfinished(asked.question(), answer.get());
        if (!unfinished.isEmpty()) {
            problem = unfinished.get(0) == 0
                    ? words.say("drill.order.whole")
                    : MessageFormat.format(words.say("drill.order.whole.part"), unfinished.get(0));
            question = room.asTyped(asked.drill(), visitor.person().value(), asked.slot(), answer.get())
                    .orElseThrow(() -> new NotYours("drill"));
            return null;
        }
        answers.answer(asked.drill(), asked.slot(), answer.get());
        return here(asked);
    }

    /** Takes what the learner found in their own sentences. */
    public String compare() {
        DrillView asked = getQuestion();
        Map<Integer, Set<Integer>> said = new HashMap<>();
        Stream.concat(Stream.of(asked.question()), asked.question().parts().stream())
                .filter(one -> one.essay() != null)
                .forEach(one -> said.put(one.number(), points(one)));
        answers.check(asked.drill(), asked.slot(), said);
        return here(asked);
    }

    private Set<Integer> points(QuestionView one) {
        String[] ticked = request.getParameterValues(one.name() + "point");
        return Arrays.stream(ticked == null ? new String[0] : ticked)
                .filter(value -> value.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    /** A question that a lesson asks stays in the lesson. */
    private String here(DrillView asked) {
        String page = Ids.read(request.getParameter("id"))
                .map(lesson -> "/learn/lesson?faces-redirect=true&id=" + lesson + "&drill=")
                .orElse("/practice/drill?faces-redirect=true&drill=");
        return page + asked.drill() + "&n=" + asked.slot();
    }

    private UUID drill() {
        return Ids.read(request.getParameter("drill")).orElseThrow(() -> new NotYours("drill"));
    }

    private int slot() {
        String number = request.getParameter("n");
        return number != null && number.matches("\\d{1,3}") ? Integer.parseInt(number) : 0;
    }
}
