package org.pingandeng.quiz.exam.office.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pingandeng.quiz.exam.model.CandidateId;

/** Everybody on a date, in the order in which they came to it. */
public final class Roster {

    private static final Set<RosterStep.Kind> TAKEN = Set.of(RosterStep.Kind.LISTED, RosterStep.Kind.ACCEPTED);

    private final Map<CandidateId, RosterLine> lines = new LinkedHashMap<>();
    private final Map<CandidateId, Integer> ranks = new LinkedHashMap<>();

    /**
     * Reads what happened.
     *
     * @param steps of one date, the first first
     */
    public Roster(List<RosterStep> steps) {
        Map<CandidateId, List<RosterStep>> each = new LinkedHashMap<>();
        for (RosterStep step : steps) {
            each.computeIfAbsent(step.candidate(), whose -> new ArrayList<>()).add(step);
            if (TAKEN.contains(step.kind())) {
                ranks.putIfAbsent(step.candidate(), ranks.size() + 1);
            }
        }
        each.forEach((candidate, theirs) -> lines.put(candidate, RosterLine.of(theirs)));
    }

    /**
     * Everybody who ever came to it.
     *
     * @return the first first
     */
    public List<RosterLine> lines() {
        return List.copyOf(lines.values());
    }

    /**
     * Those who sit it.
     *
     * @return the first first
     */
    public List<RosterLine> accepted() {
        return lines.values().stream().filter(RosterLine::accepted).toList();
    }

    /**
     * Those who wait for a decision.
     *
     * @return the first first
     */
    public List<RosterLine> asked() {
        return lines.values().stream().filter(RosterLine::asked).toList();
    }

    /**
     * A candidate's line.
     *
     * @param candidate whose
     * @return empty where they never came to it
     */
    public Optional<RosterLine> of(CandidateId candidate) {
        return Optional.ofNullable(lines.get(candidate));
    }

    /**
     * Who sits it.
     *
     * @return their ids
     */
    public Set<CandidateId> candidates() {
        return accepted().stream().map(RosterLine::candidate).collect(Collectors.toSet());
    }

    /**
     * How many stand before somebody who asked, where there is no seat for them yet.
     *
     * @param candidate who asked
     * @param capacity for how many the date is
     * @return their place in the queue from 1; 0 where a seat is free for them, or they do not ask
     */
    public int waiting(CandidateId candidate, int capacity) {
        List<CandidateId> asking = asked().stream().map(RosterLine::candidate).toList();
        int place = accepted().size() + asking.indexOf(candidate) + 1;
        return asking.contains(candidate)
                ? Math.max(0, place - Math.max(capacity, accepted().size()))
                : 0;
    }

    /**
     * The number on somebody's ticket. It stays theirs, whoever goes or comes.
     *
     * @param number of the date
     * @param candidate who was taken once
     * @return such as {@code 000012-027}; blank where they never were
     */
    public String ticket(int number, CandidateId candidate) {
        return ticket(number, ranks.getOrDefault(candidate, 0));
    }

    /**
     * The number on a ticket.
     *
     * @param number of the date
     * @param rank as the how many-eth its candidate was taken; 0 for never
     * @return such as {@code 000012-027}; blank for never
     */
    public static String ticket(int number, int rank) {
        return rank == 0 ? "" : "%06d-%03d".formatted(number, rank);
    }
}
