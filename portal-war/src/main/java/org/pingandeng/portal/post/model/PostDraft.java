package org.pingandeng.portal.post.model;

import java.time.LocalDate;

/**
 * Somebody in a post as a row of a file says it, not yet set against the list.
 *
 * @param row as a spreadsheet counts it
 * @param name how they are called; may be empty with an account
 * @param account their user name; empty where they have no account
 * @param post which post
 * @param duty what they do there; may be empty
 * @param since the first day in the post
 * @param paper their certificate; null where the row has none
 */
public record PostDraft(int row, String name, String account, Post post, String duty, LocalDate since, Paper paper) {

    /**
     * A certificate.
     *
     * @param number as printed
     * @param issuer who issued it
     * @param from the first valid day
     * @param until the last valid day; null where it does not expire
     */
    public record Paper(String number, String issuer, LocalDate from, LocalDate until) {}
}
