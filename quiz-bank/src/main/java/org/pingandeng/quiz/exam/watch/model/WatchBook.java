package org.pingandeng.quiz.exam.watch.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingandeng.quiz.exam.model.CandidateScope;
import org.pingandeng.quiz.exam.model.Signal;

/** Sittings as an invigilator sees them, and what was ordered. */
public interface WatchBook {

    /**
     * What is being sat, was sat a short while ago, or may be sat.
     *
     * @param whose the candidates within reach
     * @param since from when on an ended sitting is still of interest
     * @return the busiest first
     */
    List<HallLine> halls(CandidateScope whose, Instant since);

    /**
     * The candidates of a hall, each with the latest sitting: with one statement, however many they are.
     *
     * @param hall which
     * @param since from when on an ended sitting is still of interest
     * @return in the order in which they began, and then those who have not
     */
    List<Seat> seats(Hall hall, Instant since);

    /**
     * How many sittings an order has reached before.
     *
     * @param order its id
     * @return 0 when it is new
     */
    int reached(UUID order);

    /**
     * Carries an order out, as far as times and leases go, and writes it down: with one statement, however many
     * sittings it reaches.
     *
     * @param hall where
     * @param order well-formed
     * @param now the server's time
     * @return the sittings it reached
     */
    List<UUID> carryOut(Hall hall, Order order, Instant now);

    /**
     * What the log of a sitting can be checked by.
     *
     * @param sitting which
     * @return its saves with their receipts and batches
     */
    Evidence evidence(UUID sitting);

    /**
     * The orders that reached a sitting.
     *
     * @param sitting which
     * @return the first first
     */
    List<Given> orders(UUID sitting);

    /**
     * An order with how many sittings it reached.
     *
     * @param given the order
     * @param many how many
     */
    record Spread(Given given, int many) {}

    /**
     * The orders that were given on a date.
     *
     * @param session which
     * @return the first first, each once
     */
    List<Spread> ordersOn(UUID session);

    /**
     * What was noticed about a sitting.
     *
     * @param sitting which
     * @return the first first
     */
    List<Signal> signals(UUID sitting);

    /**
     * The marks a sitting was given.
     *
     * @param sitting which
     * @return the first first
     */
    List<Marked> marks(UUID sitting);

    /**
     * A paper with its answers.
     *
     * @param sitting which
     * @param lease its present tab
     * @param paper frozen
     * @param answers the last counting answer to each slot, JSON text
     */
    record Sheet(UUID sitting, int lease, org.pingandeng.quiz.paper.Paper paper, Map<Integer, String> answers) {}

    /**
     * The papers of a hall.
     *
     * @param hall which
     * @param since from when on an ended sitting is still of interest
     * @return void ones left out
     */
    List<Sheet> sheets(Hall hall, Instant since);
}
