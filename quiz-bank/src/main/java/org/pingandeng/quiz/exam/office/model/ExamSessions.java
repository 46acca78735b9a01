package org.pingandeng.quiz.exam.office.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All dates of all exams. */
public interface ExamSessions {

    /**
     * Keeps what a date is; its state comes from its steps.
     *
     * @param session new or changed
     */
    void keep(ExamSession session);

    /**
     * Writes down what happened to a date.
     *
     * @param step what
     */
    void append(SessionStep step);

    /**
     * Finds a date.
     *
     * @param id which
     * @return it
     */
    Optional<ExamSession> find(UUID id);

    /**
     * Locks a date, so that what is decided of it stays true.
     *
     * @param id which
     * @return it
     */
    Optional<ExamSession> lock(UUID id);

    /**
     * The exams of which candidates have seen a date.
     *
     * @return their codes
     */
    Set<String> dated();

    /**
     * The dates of an exam that candidates have seen.
     *
     * @param exam its code
     * @return by bell
     */
    List<ExamSession> seen(String exam);

    /**
     * Dates that ring in a span of time.
     *
     * @param from its beginning
     * @param to its end
     * @return by bell
     */
    List<ExamSession> between(Instant from, Instant to);

    /**
     * Dates that candidates may ask for.
     *
     * @param now the server's time
     * @return by bell
     */
    List<ExamSession> taking(Instant now);

    /**
     * What happened to a date.
     *
     * @param id which
     * @return the first first
     */
    List<SessionStep> steps(UUID id);

    /**
     * The sittings of a date.
     *
     * @param id which
     * @return the first begun first
     */
    List<SessionSitting> sittings(UUID id);
}
