package org.pingandeng.portal.law.model;

import java.time.LocalDate;

/**
 * What is known of a law besides its articles. Texts are empty where nothing is known, never null.
 *
 * @param issuer who issued it
 * @param number its number as a document, such as 国务院令第493号
 * @param level its rank, such as 法律 or 部门规章
 * @param status what the file says of its force: {@code IN_FORCE}, {@code TO_COME}, {@code REPLACED}, {@code REPEALED} or
 *     nothing where that was not settled; {@link LawStatus} says what holds on a day
 * @param replacedBy short name of the law that took its place
 * @param repealedOn first day without force; null where it has no end or an unknown one
 * @param officialUrl where its text is published
 * @param summary what it is about, in Chinese
 * @param summaryEn in English
 * @param mark {@code confirmed} or {@code known}
 */
public record LawSheet(
        String issuer,
        String number,
        String level,
        String status,
        String replacedBy,
        LocalDate repealedOn,
        String officialUrl,
        String summary,
        String summaryEn,
        String mark) {

    /** Nothing is known. */
    public static final LawSheet NONE = new LawSheet("", "", "", "", "", null, "", "", "", "");

    /** Turns what is missing into empty texts. */
    public LawSheet {
        issuer = text(issuer);
        number = text(number);
        level = text(level);
        status = text(status);
        replacedBy = text(replacedBy);
        officialUrl = text(officialUrl);
        summary = text(summary);
        summaryEn = text(summaryEn);
        mark = text(mark);
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }
}
