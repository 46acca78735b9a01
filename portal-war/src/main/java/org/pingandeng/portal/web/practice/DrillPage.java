package org.pingandeng.portal.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.quiz.item.Answer;
import org.pingandeng.quiz.practice.DrillView;
import org.pingandeng.quiz.practice.PracticeRoom;

/** One question of a drill: answered by a plain post, and then shown with its explanation. */
@Named("drillPage")
@RequestScoped
public class DrillPage {

    @Inject
    PracticeRoom room;

    @Inject
    Visitor visitor;

    @Inject
    PracticeWords words;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    private DrillView question;

    /** The question in the address; 404 where the drill is another's. */
    public DrillView getQuestion() {
        if (question == null) {
            question =
                    room.question(drill(), visitor.person().value(), slot()).orElseThrow(() -> new NotYours("drill"));
        }
        return question;
    }

    /** Takes the answer in the form and shows what it was worth. */
    public String answer() {
        DrillView asked = getQuestion();
        Optional<Answer> answer = read(asked);
        if (answer.isEmpty() || answer.get().blank()) {
            flash.warn(words.say("drill.chooseFirst"));
        } else {
            room.answer(asked.drill(), visitor.person().value(), asked.slot(), answer.get());
        }
        return "/practice/drill?faces-redirect=true&drill=" + asked.drill() + "&n=" + asked.slot();
    }

    private Optional<Answer> read(DrillView asked) {
        String[] chosen = request.getParameterValues("option");
        if (!asked.blanks().isEmpty()) {
            List<String> texts = Arrays.stream(Optional.ofNullable(request.getParameterValues("blank"))
                            .orElse(new String[0]))
                    .map(text -> text.substring(0, Math.min(200, text.length())))
                    .toList();
            return Optional.of(new Answer.Filled(texts));
        }
        if (chosen == null) {
            return Optional.empty();
        }
        if ("true_false".equals(asked.type())) {
            return Optional.of(new Answer.Verdict("true".equals(chosen[0])));
        }
        return Optional.of(new Answer.Choice(Arrays.stream(chosen)
                .filter(value -> value.matches("\\d{1,2}"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet())));
    }

    private UUID drill() {
        try {
            return UUID.fromString(String.valueOf(request.getParameter("drill")));
        } catch (IllegalArgumentException malformed) {
            throw new NotYours("drill");
        }
    }

    private int slot() {
        String number = request.getParameter("n");
        return number != null && number.matches("\\d{1,3}") ? Integer.parseInt(number) : 0;
    }
}
