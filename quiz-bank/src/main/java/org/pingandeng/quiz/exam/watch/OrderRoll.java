package org.pingandeng.quiz.exam.watch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.exam.watch.model.WatchBook;

/** What invigilators ordered on a date, for its minutes. */
@ApplicationScoped
public class OrderRoll {

    @Inject
    WatchBook book;

    /**
     * The orders of a date.
     *
     * @param session which
     * @return the first first
     */
    @RolesAllowed(QuizPermissions.EXAM_OFFICE)
    @Transactional
    public List<WatchBook.Spread> of(@NotNull UUID session) {
        return book.ordersOn(session);
    }
}
