package org.pingandeng.quiz.assembly.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.quiz.item.Use;

/** All saved papers. */
public interface Papers {

    /**
     * Adds a paper.
     *
     * @param paper fresh
     */
    void add(SavedPaper paper);

    /**
     * Finds a paper, retired or not.
     *
     * @param id which
     * @return it
     */
    Optional<SavedPaper> find(UUID id);

    /**
     * Saved papers.
     *
     * @param from the first row
     * @param most how many rows
     * @return the latest first, those in use before the retired
     */
    List<SavedPaper> all(int from, int most);

    /**
     * How many there are.
     *
     * @return the number
     */
    long count();

    /**
     * Puts a paper away, or takes it out again.
     *
     * @param id which
     * @param retired whether
     * @param now the server's time
     */
    void retire(UUID id, boolean retired, Instant now);

    /**
     * Items of the latest papers.
     *
     * @param use of the papers
     * @param papers how many papers
     * @return the items
     */
    Set<UUID> itemsOfLatest(Use use, int papers);

    /**
     * Items that papers were saved with, or that candidates or learners got, since a time.
     *
     * @param use of the papers; exams for {@code EXAM}, mock exams for {@code PRACTICE}
     * @param since the time
     * @return the items
     */
    Set<UUID> itemsSince(Use use, Instant since);
}
