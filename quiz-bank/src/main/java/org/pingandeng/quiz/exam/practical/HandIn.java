package org.pingandeng.quiz.exam.practical;

import java.util.List;
import java.util.UUID;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.practical.model.Subject;
import org.pingandeng.quiz.exam.practical.model.Ticks;

/**
 * What an examiner's tablet hands in.
 *
 * @param id given by the tablet; the same one sent twice is kept once
 * @param session on which date
 * @param candidate whom
 * @param subject which
 * @param sheet the code of the sheet that was drawn
 * @param ticks on it
 * @param seconds how long the candidate took
 * @param words remarks; blank for none
 * @param examiner the examiner's signature
 * @param signed the candidate's signature
 * @param photos of the work
 * @param corrects the entry that it puts right, or null
 * @param reason why; blank where it corrects nothing
 * @param clientAt the tablet's time
 */
public record HandIn(
        UUID id,
        UUID session,
        CandidateId candidate,
        Subject subject,
        String sheet,
        Ticks ticks,
        int seconds,
        String words,
        Signature examiner,
        Signature signed,
        List<byte[]> photos,
        UUID corrects,
        String reason,
        String clientAt) {

    /**
     * A signature, drawn or typed.
     *
     * @param drawn a picture; empty where it was typed
     * @param typed a name; blank where it was drawn
     */
    public record Signature(byte[] drawn, String typed) {

        boolean missing() {
            return drawn.length == 0 && typed.isBlank();
        }
    }
}
