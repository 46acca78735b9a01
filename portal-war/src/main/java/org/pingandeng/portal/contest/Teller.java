package org.pingandeng.portal.contest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.pingandeng.portal.contest.model.Attempt;
import org.pingandeng.portal.contest.model.Entries;
import org.pingandeng.portal.contest.model.KeptAnswer;
import org.pingandeng.quiz.item.Answer;
import org.pingandeng.quiz.item.AnswerJson;
import org.pingandeng.quiz.item.Blank;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.Prose;

/** Tells what became of answers, with the key of those that stand. */
@ApplicationScoped
class Teller {

    @Inject
    Papers papers;

    @Inject
    Entries entries;

    /** What stands at one place. */
    Told tell(Attempt attempt, KeptAnswer kept) {
        if (kept.refusal() != null) {
            return new Told(kept.slot(), kept.refusal(), null, false, null, null);
        }
        Item item = attempt.slot(kept.slot())
                .map(slot -> papers.item(attempt.paper(), slot))
                .orElseThrow();
        return new Told(
                kept.slot(),
                null,
                kept.answer(),
                kept.correct(),
                AnswerJson.write(key(item)).toString(),
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

    private static Answer key(Item item) {
        if (item instanceof Item.TrueFalse statement) {
            return new Answer.Verdict(statement.right());
        }
        if (item instanceof Item.FillIn fill) {
            return new Answer.Filled(fill.blanks().stream().map(Blank::shown).toList());
        }
        return item instanceof Item.Single single
                ? new Answer.Choice(java.util.Set.of(single.right()))
                : new Answer.Choice(((Item.Multiple) item).right());
    }
}
