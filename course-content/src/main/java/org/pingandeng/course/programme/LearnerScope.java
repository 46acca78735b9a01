package org.pingandeng.course.programme;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Whose learners a trainer may see. Nothing is left open: who reaches everybody says so, and no organisation is nobody.
 *
 * @param everybody whether learners of every organisation, and of none, are meant
 * @param organisations whose learners are meant where not everybody's are
 */
public record LearnerScope(boolean everybody, Set<UUID> organisations) {

    /** Learners of every organisation and of none. */
    public static final LearnerScope EVERYBODY = new LearnerScope(true, Set.of());

    /** No learner at all. */
    public static final LearnerScope NOBODY = new LearnerScope(false, Set.of());

    /**
     * Learners of some organisations.
     *
     * @param organisations a place and all below it; none means nobody
     */
    public static LearnerScope of(Set<UUID> organisations) {
        return new LearnerScope(false, Set.copyOf(organisations));
    }

    /**
     * Whether a learner's row is in it.
     *
     * @param owner the organisation that the row belongs to, if any
     */
    public boolean covers(Optional<UUID> owner) {
        return everybody || owner.filter(organisations::contains).isPresent();
    }
}
