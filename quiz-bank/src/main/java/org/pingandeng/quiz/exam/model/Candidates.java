package org.pingandeng.quiz.exam.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who may sit an exam without a programme that ends with it (考生名单). */
public interface Candidates {

    /**
     * Whether somebody is on an exam's list.
     *
     * @param exam the exam's code
     * @param candidate who
     * @return true when they are
     */
    boolean listed(String exam, CandidateId candidate);

    /**
     * Everybody on an exam's list.
     *
     * @param exam the exam's code
     * @return the first put there first
     */
    List<CandidateId> of(String exam);

    /**
     * Puts somebody on an exam's list, or takes them off. The same again adds nothing.
     *
     * @param exam the exam's code
     * @param candidate who
     * @param listed whether they are on it from now on
     * @param by who decides; null for the portal itself
     * @param now the server's time
     * @return whether that changed anything
     */
    boolean list(String exam, CandidateId candidate, boolean listed, UUID by, Instant now);
}
