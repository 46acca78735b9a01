package org.pingandeng.quiz.exam.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All exams that are defined. */
public interface Exams {

    /**
     * Keeps a definition; an earlier one of the same code is replaced for sittings to come.
     *
     * @param exam the definition
     * @param now the server's time
     */
    void keep(Exam exam, Instant now);

    /**
     * Finds an exam.
     *
     * @param code its code
     * @return it, when it is open
     */
    Optional<Exam> find(String code);

    /**
     * All open exams.
     *
     * @return by code
     */
    List<Exam> all();

    /**
     * Finds an exam, open or closed.
     *
     * @param code its code
     * @return it
     */
    Optional<Exam> known(String code);

    /**
     * Opens a closed exam, or closes it for sittings to come.
     *
     * @param code its code
     * @param open whether
     * @param now the server's time
     */
    void open(String code, boolean open, Instant now);
}
