package org.pingandeng.quiz.exam.model;

import java.util.Set;
import java.util.UUID;

/**
 * Whose sittings somebody may look back on. Nothing is left open: who reaches everybody says so.
 *
 * @param everybody whether all candidates are meant
 * @param candidates who is meant where not everybody is
 */
public record CandidateScope(boolean everybody, Set<UUID> candidates) {

    /** All candidates. */
    public static final CandidateScope EVERYBODY = new CandidateScope(true, Set.of());

    public CandidateScope {
        candidates = Set.copyOf(candidates);
    }

    /**
     * Some candidates.
     *
     * @param candidates who; none means nobody
     * @return the scope
     */
    public static CandidateScope of(Set<UUID> candidates) {
        return new CandidateScope(false, candidates);
    }
}
