package org.pingandeng.quiz.exchange;

import java.util.List;

/**
 * A file that was read.
 *
 * @param rows the sound ones
 * @param problems all that is wrong in the others
 * @param losses what the sound ones say and this bank has no place for
 * @param attachments files that the questions name, each once; who takes the questions keeps these as well
 */
public record ItemFile(List<ItemRow> rows, List<RowProblem> problems, List<Loss> losses, List<Attachment> attachments) {

    public ItemFile {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
        losses = List.copyOf(losses);
        attachments = List.copyOf(attachments);
    }

    ItemFile(List<ItemRow> rows, List<RowProblem> problems) {
        this(rows, problems, List.of(), List.of());
    }

    static ItemFile failed(RowProblem.Reason reason, String found) {
        return new ItemFile(List.of(), List.of(RowProblem.of(0, "", reason, found)));
    }

    /**
     * Whether everything in it can be taken.
     *
     * @return true when nothing is wrong
     */
    public boolean sound() {
        return problems.isEmpty();
    }
}
