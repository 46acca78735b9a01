package org.pingandeng.quiz.bank.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All drafts. */
public interface Drafts {

    /**
     * Keeps a draft as it is now.
     *
     * @param draft fresh or known; of one author's two drafts of the same item only the first begun is kept
     */
    void keep(Draft draft);

    /**
     * Finds a draft.
     *
     * @param id which
     * @return it
     */
    Optional<Draft> find(UUID id);

    /**
     * An author's draft of an item.
     *
     * @param author whose
     * @param item of which
     * @return it
     */
    Optional<Draft> of(UUID author, UUID item);

    /**
     * An author's drafts.
     *
     * @param author whose
     * @return the latest changed first
     */
    List<Draft> of(UUID author);

    /**
     * Forgets a draft.
     *
     * @param id which
     */
    void remove(UUID id);
}
