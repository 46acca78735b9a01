package org.pingandeng.course.training.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What is said of somebody who signs up.
 *
 * @param born their date of birth, if told
 * @param schooling their schooling, if told
 * @param post what they do; blank if not told
 * @param health whether they state that no illness hinders the work
 * @param certificates codes of programmes whose certificates they hold validly, as the house knows
 */
public record Applicant(
        Optional<LocalDate> born,
        Optional<Schooling> schooling,
        String post,
        boolean health,
        Set<String> certificates) {

    /** Copies the certificates. */
    public Applicant {
        post = post == null ? "" : post.strip();
        certificates = Set.copyOf(certificates);
    }
}
