package org.pingandeng.portal.contest.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All contests with their rounds and groups. */
public interface Contests {

    /**
     * Adds a contest with its rounds.
     *
     * @param contest fresh
     * @param by who made it; null for the portal
     * @param now the server's time
     * @return false where it was added already
     */
    boolean add(Contest contest, UUID by, Instant now);

    /**
     * Adds a round.
     *
     * @param contest whose
     * @param round fresh
     */
    void add(UUID contest, Round round);

    /**
     * Appends what the office did.
     *
     * @param contest to which
     * @param step {@code OPENED} or {@code CLOSED}
     * @param by who; null for the portal
     * @param now the server's time
     */
    void step(UUID contest, String step, UUID by, Instant now);

    /** One contest. */
    Optional<Contest> find(UUID id);

    /** One contest, by its address. */
    Optional<Contest> at(String slug);

    /**
     * Contests, the latest made first.
     *
     * @param drafts whether those that nobody has seen yet are among them
     * @param from the first row
     * @param most how many rows
     */
    List<Contest> all(boolean drafts, int from, int most);

    /** How many {@link #all} could list. */
    long count(boolean drafts);

    /**
     * Adds a class or team.
     *
     * @param squad fresh, with a code
     * @param now the server's time
     * @return false where another of that kind has its name
     */
    boolean add(Squad squad, Instant now);

    /**
     * The group of an organisation in a contest, made where it is missing.
     *
     * @param contest where
     * @param side {@code ENTERPRISE} or {@code TOWNSHIP}
     * @param organisation which
     * @param name how it is called
     * @param now the server's time
     * @return the group's id
     */
    UUID squad(UUID contest, Side side, UUID organisation, String name, Instant now);

    /** The class or team that a code belongs to. */
    Optional<Squad> coded(String code);

    /** One group. */
    Optional<Squad> squad(UUID id);

    /** All groups of a contest, for its ranking. */
    List<Squad> squads(UUID contest);

    /**
     * A class or team with how many of its seats are taken.
     *
     * @param squad which
     * @param taken seats that somebody holds
     */
    record Filled(Squad squad, int taken) {}

    /**
     * Classes and teams.
     *
     * @param contest of which
     * @param words part of the name; blank for all
     * @param from the first row
     * @param most how many rows
     * @return by side and name
     */
    List<Filled> codes(UUID contest, String words, int from, int most);

    /** How many {@link #codes} could list. */
    long countCodes(UUID contest, String words);

    /**
     * What happened in a round.
     *
     * @param round which
     * @param people who answered
     * @param attempts begun
     * @param answers kept
     * @param correct of these
     * @param late of these came after the end, within the grace
     */
    record Figures(int round, int people, int attempts, int answers, int correct, int late) {}

    /** What happened, by round. */
    List<Figures> figures(UUID contest);
}
