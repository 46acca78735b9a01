package org.pingandeng.quiz.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.exam.model.FlaggedSave;
import org.pingandeng.quiz.exam.model.Sittings;

/** Where a person sees which saves were out of the ordinary, and why. It shows; it judges nothing. */
@ApplicationScoped
public class FlagDesk {

    @Inject
    Sittings sittings;

    /**
     * The saves that were flagged.
     *
     * @param most how many at most
     * @return the latest first
     */
    @RolesAllowed(QuizPermissions.WATCH)
    @Transactional
    public List<FlaggedSave> flagged(@Min(1) @Max(5_000) int most) {
        return sittings.flagged(most);
    }
}
