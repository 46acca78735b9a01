package org.pingandeng.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingandeng.portal.question.QuestionDesk;
import org.pingandeng.portal.question.model.Question;
import org.pingandeng.portal.question.model.Question.Kind;
import org.pingandeng.portal.question.model.Questions;
import org.pingandeng.portal.question.model.Round;
import org.pingandeng.portal.question.model.Standing;
import org.pingandeng.portal.question.model.WorkingDays;

/** Questions of the public that were answered can be found with their answers; private ones cannot. */
@ApplicationScoped
public class QuestionSource implements SearchSource {

    private static final int AT_ONCE = 1000;
    private static final WorkingDays ANY = new WorkingDays(Map.of(), Set.of());

    @Inject
    Questions questions;

    @Override
    public String kind() {
        return "question";
    }

    @Override
    public String topic() {
        return QuestionDesk.PUBLISHED;
    }

    @Override
    public List<String> keys() {
        List<String> keys = new ArrayList<>();
        long last = 0;
        for (List<Long> some = questions.shownAfter(last, AT_ONCE); !some.isEmpty(); ) {
            some.forEach(each -> keys.add(String.valueOf(each)));
            last = some.get(some.size() - 1);
            some = questions.shownAfter(last, AT_ONCE);
        }
        return keys;
    }

    @Override
    public List<Entry> read(String key) {
        return questions.shown(List.of(Long.parseLong(key))).stream()
                .filter(each -> each.kind() == Kind.QUESTION)
                .map(each -> entry(each, Standing.of(each, questions.steps(each.number()), ANY)))
                .toList();
    }

    static Entry entry(Question question, Standing standing) {
        List<Round> rounds = standing.shown(Kind.QUESTION);
        String text = rounds.stream()
                .flatMap(each -> Stream.of(each.words(), each.shown().words()))
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining("\n"));
        String articles = rounds.stream()
                .flatMap(each -> each.shown().articles().stream())
                .distinct()
                .collect(Collectors.joining("\n"));
        return new Entry(
                "question", String.valueOf(question.number()), question.href(), question.title(), text, articles);
    }
}
