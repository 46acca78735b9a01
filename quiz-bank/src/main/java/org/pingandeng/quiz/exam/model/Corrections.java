package org.pingandeng.quiz.exam.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;

/** All corrections of items that were sat. */
public interface Corrections {

    /**
     * Appends a correction.
     *
     * @param correction with its effect
     */
    void add(Correction correction);

    /**
     * The correction that counts for each version.
     *
     * @param versions which
     * @return the latest of each; versions without any are left out
     */
    Map<VersionId, Correction> of(Collection<VersionId> versions);

    /**
     * The closed sittings that had a version on their paper.
     *
     * @param version which
     * @return their ids
     */
    List<UUID> sittings(VersionId version);

    /**
     * What the public reads.
     *
     * @param most how many at most
     * @return the latest first
     */
    List<Correction> latest(int most);
}
