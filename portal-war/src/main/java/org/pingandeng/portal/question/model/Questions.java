package org.pingandeng.portal.question.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.portal.account.model.Role;

/** Where questions are kept, with what happened to them. */
public interface Questions {

    /**
     * A question on its way in.
     *
     * @param question without its number
     * @param once the form's id
     * @param codeHash what is kept of its code
     * @param sealed who asked, sealed; null for those with an account
     * @param mark what tells questions of one person
     */
    record Fresh(Question question, UUID once, byte[] codeHash, byte[] sealed, byte[] mark) {}

    /**
     * What a desk looks for.
     *
     * @param view {@code WAITING}, {@code OPEN}, {@code CHECK}, {@code ANSWERED}, {@code REFUSED}, {@code LATE}, {@code
     *     REVIEW}, or empty for all
     * @param all whether everything is seen; else what the roles and the place are to answer
     * @param roles of who looks
     * @param place the path of where they belong
     * @param today the county's day
     */
    record Wanted(String view, boolean all, Set<Role> roles, String place, LocalDate today) {}

    /**
     * A line of the desk.
     *
     * @param question which
     * @param round the round that stands so
     * @param state how
     * @param due the last day
     * @param route who is to answer
     * @param reviewBy until when its answer is to be read again; null without one
     */
    record Line(Question question, int round, Round.State state, LocalDate due, Route route, LocalDate reviewBy) {}

    /**
     * A line of the statistics.
     *
     * @param month such as {@code 2026-11}
     * @param role whose
     * @param organisation which place; null for the county
     * @param asked how many were asked
     * @param inTime how many were dealt with in time
     * @param late how many were dealt with late
     * @param open how many wait and have time
     * @param overdue how many wait and have none
     */
    record Figure(
            String month, Role role, UUID organisation, long asked, long inTime, long late, long open, long overdue) {}

    /**
     * A round whose day is near or over.
     *
     * @param number of the question
     * @param round which round
     * @param title of the question
     * @param due the last day
     * @param route who is to answer
     */
    record Near(long number, int round, String title, LocalDate due, Route route) {}

    /** Adds one, or finds the one that the same form brought before. */
    long add(Fresh fresh);

    /** One of them. */
    Optional<Question> find(long number);

    /** The one with a code. */
    Optional<Question> coded(byte[] codeHash);

    /** Those of an account, the latest first. */
    List<Question> of(UUID person, int most);

    /** Keeps others from deciding on it until the transaction ends. */
    void hold(long number);

    /** What happened to it, in order. */
    List<Step> steps(long number);

    /** Appends what happened. */
    void append(long number, Step step);

    /** Writes anew what lists read of it. */
    void derive(Question question, Standing standing);

    /** The form's id of a question whose asker is known, with who asked; empty for accounts and after their time. */
    Optional<Sealed> asker(long number);

    /**
     * Who asked, sealed.
     *
     * @param once the form's id
     * @param bytes as they were sealed
     */
    record Sealed(UUID once, byte[] bytes) {}

    /**
     * How many somebody asked since a moment.
     *
     * @param mark whose
     * @param since the moment
     * @param but the form that is being sent: the question that it brought before does not count against it
     */
    int asked(byte[] mark, Instant since, UUID but);

    /** Forgets who asked before a moment. */
    int forgetAskers(Instant before);

    /** The subjects in order. */
    List<Question.Topic> topics();

    /** Lines of a desk, the most pressing first. */
    List<Line> lines(Wanted wanted, int from, int most);

    /** How many {@link #lines} there are. */
    long count(Wanted wanted);

    /**
     * How many lines each view has, counted in one go.
     *
     * @param wanted whose desk it is; its view is of no account
     * @return by view; of all lines for an empty text. A view without lines may be missing
     */
    Map<String, Long> counts(Wanted wanted);

    /** What the public reads of a kind, the latest first; {@code about} is a topic or target, empty for all. */
    List<Question> shown(Question.Kind kind, String about, int from, int most);

    /** How many {@link #shown} there are. */
    long countShown(Question.Kind kind, String about);

    /** Those of some numbers that the public reads. */
    List<Question> shown(List<Long> numbers);

    /** Numbers of all questions that the public reads after one, in order. */
    List<Long> shownAfter(long number, int most);

    /** The mean of all stars, and how many gave some. */
    Mean mean();

    /**
     * A mean.
     *
     * @param stars the mean; 0 where nobody gave any
     * @param people how many
     */
    record Mean(double stars, long people) {}

    /** How many questions of the public there are by month and office. */
    List<Figure> figures(LocalDate from, LocalDate today);

    /**
     * How punctual all offices are together; the same as the sum of {@link #figures}.
     *
     * @param inTime how many were dealt with in time
     * @param counted how many were dealt with, or should have been by now
     */
    record Punctuality(long inTime, long counted) {}

    /** How many questions of the public since a day were dealt with in time. */
    Punctuality punctuality(LocalDate from, LocalDate today);

    /** Rounds to be answered by a day. */
    List<Near> near(LocalDate by);

    /** Questions whose answers are to be read again by a day. */
    List<Near> reviews(LocalDate by);

    /** Whom a route means: people with the role who can sign in, at the place or below. */
    List<UUID> answerers(Route route);

    /** Questions that wait for something, in order, for working their days out anew. */
    List<Long> pending();
}
