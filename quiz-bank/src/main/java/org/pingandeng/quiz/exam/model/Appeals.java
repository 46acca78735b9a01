package org.pingandeng.quiz.exam.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All appeals. */
public interface Appeals {

    /**
     * Files an appeal.
     *
     * @param appeal fresh
     * @return false where this place was appealed against before; then nothing changes
     */
    boolean file(Appeal appeal);

    /**
     * Finds an appeal.
     *
     * @param id which
     * @return it
     */
    Optional<Appeal> find(UUID id);

    /**
     * A sitting's appeals.
     *
     * @param sitting which
     * @return by slot
     */
    List<Appeal> of(UUID sitting);

    /**
     * Appeals that wait for a ruling, and after them those that were ruled lately.
     *
     * @param most how many at most
     * @return the longest waiting first
     */
    List<Appeal> waiting(int most);

    /**
     * Appeals against a version that wait for a ruling.
     *
     * @param appeal one of them
     * @return all of them
     */
    List<Appeal> sameAs(Appeal appeal);

    /**
     * Rules an appeal.
     *
     * @param id which
     * @param ruling how
     * @param by who
     * @param correction the correction that followed; null where it was not upheld
     * @return false where it was ruled before; then nothing changes
     */
    boolean rule(UUID id, Appeal.Ruling ruling, UUID by, UUID correction);
}
