package org.pingandeng.portal.post.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.pingandeng.portal.plan.model.Share;

/** What the register says in numbers; names of people stay where they are. */
public interface PostFigures {

    /**
     * How many on declared lists have a proof in force.
     *
     * @param posts which posts
     * @param day on which
     */
    Share share(Set<Post> posts, LocalDate day);

    /**
     * The lines behind {@link #share}, the latest in their post first.
     *
     * @param posts which posts
     * @param day on which
     * @param first how many to pass over
     * @param count how many
     */
    List<HeldRow> rows(Set<Post> posts, LocalDate day, int first, int count);

    /**
     * All enterprises of a part of the tree, those first that never declared their list, then by the day when they did.
     *
     * @param reach path of the part; empty for all
     * @param day on which
     */
    List<OwnerTally> tallies(String reach, LocalDate day);
}
