package org.pingandeng.quiz.assembly.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pingandeng.quiz.item.Use;
import org.pingandeng.quiz.paper.Paper;

/**
 * A paper that was saved: drawn from a blueprint or put together by hand. It is never changed.
 *
 * @param id which
 * @param title its name
 * @param use of all its items
 * @param plan the blueprint it was drawn from; null for one by hand
 * @param seed it was drawn with; null for one by hand
 * @param minutes how long it takes
 * @param passMark points to pass; 0 where nobody passes or fails
 * @param forms its parallel forms, at least one
 * @param author who saved it; null for the portal itself
 * @param createdAt when
 * @param retired whether it was put away
 */
public record SavedPaper(
        UUID id,
        String title,
        Use use,
        UUID plan,
        Long seed,
        int minutes,
        double passMark,
        List<Paper> forms,
        UUID author,
        Instant createdAt,
        boolean retired) {

    public SavedPaper {
        forms = List.copyOf(forms);
    }
}
