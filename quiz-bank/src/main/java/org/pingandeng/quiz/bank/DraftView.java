package org.pingandeng.quiz.bank;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.quiz.bank.model.Draft;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.writing.FormProblem;
import org.pingandeng.quiz.writing.FormReader;
import org.pingandeng.quiz.writing.ItemForm;

/**
 * A draft as its author sees it.
 *
 * @param id which
 * @param known the bank's item that it will change; empty for a new one
 * @param base the version it began from
 * @param form as typed
 * @param item what it would be now; empty while something is missing
 * @param problems what is missing
 * @param changedAt the server's time of the last keeping
 */
public record DraftView(
        UUID id,
        Optional<UUID> known,
        int base,
        ItemForm form,
        Optional<Item> item,
        List<FormProblem> problems,
        Instant changedAt) {

    static DraftView of(Draft draft) {
        FormReader.Result read = FormReader.read(draft.form());
        return new DraftView(
                draft.id(), draft.item(), draft.base(), draft.form(), read.item(), read.problems(), draft.changedAt());
    }
}
