package org.pingandeng.portal.contest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.pingandeng.portal.contest.model.Attempt;
import org.pingandeng.portal.contest.model.Entries;
import org.pingandeng.portal.contest.model.KeptAnswer;
import org.pingandeng.portal.contest.model.Solution;
import org.pingandeng.quiz.item.Answer;
import org.pingandeng.quiz.item.AnswerJson;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.Prose;

/** Tells what became of answers, with the key of those that stand. */
@ApplicationScoped
class Teller {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Papers papers;

    @Inject
    Entries entries;

    /** What stands at one place. */
    Told tell(Attempt attempt, KeptAnswer kept) {
        if (kept.refusal() != null) {
            return new Told(kept.slot(), kept.refusal(), null, false, null, List.of(), null);
        }
        Item item = attempt.slot(kept.slot())
                .map(slot -> papers.item(attempt.paper(), slot))
                .orElseThrow();
        Solution solution = Solution.of(item, stands(kept));
        return new Told(
                kept.slot(),
                null,
                kept.answer(),
                kept.correct(),
                AnswerJson.write(solution.key()).toString(),
                solution.wrong(),
                Prose.plain(item.text().explanation()));
    }

    /** Everything that was answered so far. */
    List<Told> all(Attempt attempt) {
        Map<Integer, KeptAnswer> answers = entries.answers(attempt.id());
        return answers.values().stream()
                .sorted(Comparator.comparing(KeptAnswer::slot))
                .map(kept -> tell(attempt, kept))
                .toList();
    }

    private static Answer stands(KeptAnswer kept) {
        try {
            return AnswerJson.read(JSON.readTree(kept.answer())).orElseThrow();
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
