package org.pingandeng.quiz.exam.practical.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pingandeng.quiz.exam.model.CandidateId;

/**
 * What an examiner handed in.
 *
 * @param id given by the page
 * @param session on which date
 * @param candidate whom
 * @param subject which
 * @param sheet the sheet's code
 * @param sheetFrom its version
 * @param examiner who
 * @param note what they ticked and wrote
 * @param score what it is worth
 * @param corrects the entry that it puts right, or null
 * @param at server's time
 * @param seal what makes it one with all before it
 */
public record Entry(
        UUID id,
        UUID session,
        CandidateId candidate,
        Subject subject,
        String sheet,
        LocalDate sheetFrom,
        UUID examiner,
        Note note,
        Score score,
        UUID corrects,
        Instant at,
        Seal seal) {

    /**
     * What was ticked and written.
     *
     * @param ticks on the sheet
     * @param seconds how long the candidate took
     * @param words remarks; blank for none
     * @param reason why it corrects another; blank where it does not
     * @param examinerName typed where the examiner did not draw
     * @param candidateName typed where the candidate did not draw
     * @param pictures SHA-256 of each photo and drawn signature, as {@code KIND:hex}
     * @param clientAt the tablet's time
     */
    public record Note(
            Ticks ticks,
            int seconds,
            String words,
            String reason,
            String examinerName,
            String candidateName,
            List<String> pictures,
            String clientAt) {

        public Note {
            pictures = List.copyOf(pictures);
        }

        /**
         * How many photos there are.
         *
         * @return none or more
         */
        public int photos() {
            return (int)
                    pictures.stream().filter(each -> each.startsWith("PHOTO:")).count();
        }

        /**
         * Whether somebody drew their signature.
         *
         * @param kind {@code EXAMINER} or {@code CANDIDATE}
         * @return false where they typed their name
         */
        public boolean drew(String kind) {
            return pictures.stream().anyMatch(each -> each.startsWith(kind + ":"));
        }
    }
}
