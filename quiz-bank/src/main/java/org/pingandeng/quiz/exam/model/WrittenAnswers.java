package org.pingandeng.quiz.exam.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.exam.model.Rulings.Place;
import org.pingandeng.quiz.item.Mark;

/** All answers that wait, or waited, for persons. */
public interface WrittenAnswers {

    /**
     * Takes an answer in; the same again changes nothing.
     *
     * @param answer of a closed sitting
     */
    void add(WrittenAnswer answer);

    /**
     * What one marker could mark: answers to one question of one exam.
     *
     * @param exam its code
     * @param version of the item
     * @param part its place within a case
     * @param waiting answers that this marker has not marked and nobody else needs to
     * @param mine answers that this marker has marked
     */
    record Pile(String exam, VersionId version, int part, int waiting, int mine) {}

    /**
     * The piles before one marker.
     *
     * @param marker who
     * @return the longest waiting first; those with nothing to do are left out
     */
    List<Pile> piles(UUID marker);

    /**
     * The next answer of a pile for a marker, claimed so that nobody else reads it needlessly meanwhile. An answer that
     * this marker has claimed before comes first.
     *
     * @param pile which
     * @param marker who
     * @param now the server's time
     * @param until how long the claim holds
     * @return empty when nothing is left
     */
    Optional<WrittenAnswer> next(Pile pile, UUID marker, Instant now, Instant until);

    /**
     * Finds an answer and locks it for the running transaction.
     *
     * @param sitting which
     * @param place where
     * @return it, while it is undecided
     */
    Optional<WrittenAnswer> lockOpen(UUID sitting, Place place);

    /**
     * The marks of an answer.
     *
     * @param sitting which
     * @param place where
     * @return the earliest first
     */
    List<GivenMark> marks(UUID sitting, Place place);

    /**
     * Appends a mark; a marker's second mark of the same answer changes nothing.
     *
     * @param sitting which
     * @param place where
     * @param mark what was given
     * @param remark what the marker noted
     * @param now the server's time
     * @return whether it was added
     */
    boolean mark(UUID sitting, Place place, GivenMark mark, String remark, Instant now);

    /**
     * Notes that an answer needs no more markers.
     *
     * @param sitting which
     * @param place where
     * @param now the server's time
     */
    void decide(UUID sitting, Place place, Instant now);

    /**
     * The decided marks of a sitting's answers.
     *
     * @param sitting which
     * @param rule by which they are decided
     * @return by place
     */
    Map<Place, Mark> awarded(UUID sitting, DoubleMarking rule);
}
