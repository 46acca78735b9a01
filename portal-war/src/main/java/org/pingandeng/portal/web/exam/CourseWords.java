package org.pingandeng.portal.web.exam;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingandeng.portal.web.site.Preferences;
import org.pingandeng.portal.web.site.Times;
import org.pingandeng.quiz.exam.model.Signal;
import org.pingandeng.quiz.exam.watch.model.Step;
import org.pingandeng.quiz.exam.watch.model.Verdict;
import org.pingandeng.quiz.item.AnswerJson;
import org.pingandeng.quiz.item.Item;

/** A sitting's course in words. */
@RequestScoped
public class CourseWords {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Times times;

    @Inject
    ExamWords words;

    @Inject
    AnswerWords answers;

    @Inject
    Preferences preferences;

    private String say(String key, Object... values) {
        return new MessageFormat(words.say("course." + key), preferences.getLocale()).format(values);
    }

    /** What sign a step has. */
    String kind(Step step) {
        return switch (step.what()) {
            case SAVED -> "save";
            case LATE, FILED, ASIDE, OFFLINE, SIGNAL -> "signal";
            case ORDER -> "order";
            case ENTERED, CLOSED, MARKED -> "end";
        };
    }

    /** What happened. */
    String text(Step step, Map<UUID, String> officers) {
        return switch (step.what()) {
            case ENTERED -> say("ENTERED");
            case SAVED -> say(step.before() == null ? "SAVED" : "SAVED.again", number(step));
            case LATE -> say("LATE", number(step));
            case FILED -> say("FILED", number(step));
            case ASIDE -> say("ASIDE", number(step));
            case OFFLINE ->
                say(
                        "OFFLINE",
                        number(step),
                        times.ofTheDay(step.since()),
                        String.valueOf(Duration.between(step.since(), step.at()).toSeconds()));
            case SIGNAL -> signal(step);
            case ORDER ->
                say("order." + step.name(), number(step), step.words(), officers.getOrDefault(step.by(), "—"));
            case CLOSED -> say("closed." + step.name());
            case MARKED ->
                say(
                        "marked." + step.name(),
                        words.points(Double.parseDouble(step.words())),
                        say(step.number() == 1 ? "passed" : "failed"));
        };
    }

    private String signal(Step step) {
        Signal.Kind kind = Signal.Kind.valueOf(step.name());
        if (kind == Signal.Kind.ALIKE) {
            String[] numbers = step.words().split("/");
            return say("signal.ALIKE", numbers[0], numbers[numbers.length - 1]);
        }
        boolean asked = kind == Signal.Kind.HAND_RAISED && !step.words().isEmpty();
        return say("signal." + kind + (asked ? ".asked" : ""), number(step), step.words());
    }

    private static String number(Step step) {
        return String.valueOf(step.number());
    }

    /** The answers before and after, once they may be seen. */
    List<String> more(Step step, Map<Integer, Item> items) {
        if (step.after() == null || !items.containsKey(step.number())) {
            return List.of();
        }
        Item item = items.get(step.number());
        return step.before() == null
                ? List.of(say("first", said(item, step.after())))
                : List.of(say("before", said(item, step.before())), say("after", said(item, step.after())));
    }

    private String said(Item item, String answer) {
        try {
            return String.join(
                    "；",
                    answers.lines(item, AnswerJson.read(JSON.readTree(answer)).orElse(null)));
        } catch (JsonProcessingException garbled) {
            return answer;
        }
    }

    /** Something in the log that does not hold. */
    String finding(Verdict.Finding finding) {
        return say("fault." + finding.fault(), String.valueOf(finding.branch()), String.valueOf(finding.sequence()));
    }

    /** Numbers that are not in the log. */
    String gap(Verdict.Gap gap) {
        return gap.from() == gap.to()
                ? say("gap.one", String.valueOf(gap.branch()), String.valueOf(gap.from()))
                : say("gap", String.valueOf(gap.branch()), String.valueOf(gap.from()), String.valueOf(gap.to()));
    }
}
