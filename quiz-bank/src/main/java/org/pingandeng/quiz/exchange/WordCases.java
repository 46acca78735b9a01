package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the questions about a case get from the case. */
final class WordCases {

    private WordCases() {}

    /** Topic and difficulty of a case are those of its questions where they say nothing else. */
    static Filing filing(WordDraft draft, Filing filing) {
        String topic = draft.value(WordField.TOPIC).strip();
        String difficulty = draft.value(WordField.DIFFICULTY).strip();
        return new Filing(
                filing.use(),
                topic.isEmpty() ? filing.topic() : topic,
                difficulty.matches("[1-5]") ? Integer.parseInt(difficulty) : filing.difficulty());
    }

    /** One answer below all questions, numbered as they are, is each question's own. */
    static void spread(WordDraft draft) {
        boolean none = draft.parts.stream()
                .limit(Math.max(0, draft.parts.size() - 1L))
                .noneMatch(each -> each.has(WordField.ANSWER));
        if (draft.exact || draft.parts.size() < 2 || !none) {
            return;
        }
        WordDraft last = draft.parts.get(draft.parts.size() - 1);
        List<String> answers = numbered(last.value(WordField.ANSWER), draft.partForm);
        if (answers.size() == draft.parts.size()) {
            last.clear(WordField.ANSWER);
            for (int i = 0; i < answers.size(); i++) {
                draft.parts.get(i).field(WordField.ANSWER, answers.get(i));
            }
        }
    }

    private static List<String> numbered(String text, String form) {
        List<String> answers = new ArrayList<>();
        for (String line : text.split("\\n")) {
            Optional<WordNumber> number = WordNumber.of(line.strip())
                    .filter(each -> each.form().equals(form) && each.number() == answers.size() + 1);
            if (number.isPresent()) {
                answers.add(number.get().rest());
            } else if (!answers.isEmpty()) {
                answers.set(answers.size() - 1, answers.get(answers.size() - 1) + "\n" + line);
            }
        }
        return answers;
    }
}
