package org.pingandeng.course.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.programme.model.Programmes;

/**
 * Looks at learners again whose programmes a withdrawn lesson may have completed: a few in one transaction, so that a
 * course of thousands holds nobody up, and a portal that is killed goes on with those who are left.
 */
@ApplicationScoped
public class Settling {

    @Inject
    Programmes programmes;

    @Inject
    ProgrammeShelf shelf;

    /** For the container. */
    public Settling() {}

    /**
     * Put together by hand.
     *
     * @param programmes all programmes
     * @param shelf notices completion
     */
    public Settling(Programmes programmes, ProgrammeShelf shelf) {
        this.programmes = programmes;
        this.shelf = shelf;
    }

    /**
     * Looks at some.
     *
     * @param most how many at most
     * @return how many there were; none when all are done
     */
    @RolesAllowed(CoursePermissions.SWEEP)
    @Transactional(TxType.REQUIRES_NEW)
    public int next(int most) {
        List<LearnerId> some = programmes.toSettle(most);
        some.forEach(shelf::settle);
        return some.size();
    }
}
