package org.pingandeng.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingandeng.portal.question.QuestionDesk;
import org.pingandeng.portal.question.QuestionLibrary;
import org.pingandeng.portal.question.model.Question;
import org.pingandeng.portal.question.model.Round;

/** Questions of the public that were answered can be found with their answers; private ones cannot. */
@ApplicationScoped
public class QuestionSource implements SearchSource {

    private static final int AT_ONCE = 500;

    @Inject
    QuestionLibrary library;

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
        for (List<Long> some = library.after(last, AT_ONCE); !some.isEmpty(); some = library.after(last, AT_ONCE)) {
            some.forEach(each -> keys.add(String.valueOf(each)));
            last = some.get(some.size() - 1);
        }
        return keys;
    }

    @Override
    public List<Entry> read(String key) {
        return library.find(Long.parseLong(key)).stream()
                .filter(each -> each.question().kind() == Question.Kind.QUESTION)
                .map(QuestionSource::entry)
                .toList();
    }

    @Override
    public void all(BiConsumer<String, List<Entry>> taker) {
        long last = 0;
        for (List<Long> some = library.after(last, AT_ONCE); !some.isEmpty(); some = library.after(last, AT_ONCE)) {
            library.questions(some)
                    .forEach(each -> taker.accept(
                            String.valueOf(each.question().number()), List.of(entry(each))));
            last = some.get(some.size() - 1);
        }
    }

    private static Entry entry(QuestionLibrary.Shown shown) {
        Question question = shown.question();
        List<Round> rounds = shown.standing().shown(question.kind());
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
