package org.pingandeng.quiz.exam.file.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingandeng.quiz.exam.model.Save;

/** Answers from files, beside those that came over the network. */
public interface AnswerFiles {

    /**
     * How far the log of a sitting goes.
     *
     * @param sitting which
     * @return by lease; leases without saves are left out
     */
    Map<Integer, AnswerFile.Tip> tips(UUID sitting);

    /**
     * Adds saves to the log, whether the sitting is open or closed, with a signed receipt; they count and carry the flag
     * {@code FILE}. The sitting must be locked.
     *
     * @param sitting which
     * @param fresh by lease, in order, going on from the tips
     * @param now the server's time
     */
    void append(UUID sitting, Map<Integer, List<Save>> fresh, Instant now);

    /**
     * Notes that a file was taken in.
     *
     * @param file which
     * @param answers how many saves it added
     * @param by who did it
     * @param reason why
     * @param now the server's time
     */
    void note(AnswerFile file, int answers, UUID by, String reason, Instant now);
}
