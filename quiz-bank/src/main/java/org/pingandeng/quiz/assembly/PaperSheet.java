package org.pingandeng.quiz.assembly;

import java.util.List;
import org.pingandeng.quiz.assembly.model.SavedPaper;
import org.pingandeng.quiz.paper.Forecast;

/**
 * A saved paper with its items: everything to show or print it.
 *
 * @param paper the paper
 * @param forms its forms with their items
 * @param forecast what to expect of the first form
 */
public record PaperSheet(SavedPaper paper, List<FormSheet> forms, Forecast forecast) {
    public PaperSheet {
        forms = List.copyOf(forms);
    }
}
