package org.pingandeng.portal.post.model;

import java.time.LocalDate;

/**
 * A line of a declared list, without the person.
 *
 * @param since the first day in the post
 * @param post the post's Chinese name
 * @param duty what they do there; may be empty
 * @param owner the organisation's name
 * @param held whether a proof is in force
 * @param until the last day of that proof; null where it does not expire or there is none
 * @param serial the number of this portal's own proof; null where it is another or there is none
 */
public record HeldRow(
        LocalDate since, String post, String duty, String owner, boolean held, LocalDate until, String serial) {}
