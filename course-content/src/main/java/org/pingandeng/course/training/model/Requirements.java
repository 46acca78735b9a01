package org.pingandeng.course.training.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a class asks of those who sign up.
 *
 * @param minAge whole years at its first day, at least
 * @param maxAge whole years at its first day, at most
 * @param schooling at least
 * @param ownPeople whether only people of the class's organisation and of those below it may take part
 * @param posts posts that may take part; none for every post
 * @param earlierCertificate code of the programme whose certificate must be valid, if any
 * @param health whether a health statement is asked for
 */
public record Requirements(
        OptionalInt minAge,
        OptionalInt maxAge,
        Optional<Schooling> schooling,
        boolean ownPeople,
        List<String> posts,
        Optional<String> earlierCertificate,
        boolean health) {

    /** Nothing is asked. */
    public static final Requirements NONE = new Requirements(
            OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), false, List.of(), Optional.empty(), false);

    /** Copies the posts. */
    public Requirements {
        posts = List.copyOf(posts);
    }
}
