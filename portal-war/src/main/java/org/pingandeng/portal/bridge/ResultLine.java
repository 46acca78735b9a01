package org.pingandeng.portal.bridge;

import java.time.Instant;

/**
 * The result of a sitting.
 *
 * @param titleZh the exam's title in Chinese
 * @param titleEn the exam's title in English
 * @param marked whether its mark is final; false while persons still mark it
 * @param score marks reached; 0 before it is marked
 * @param passMark marks needed
 * @param passed whether they were
 * @param at when it was handed in
 * @param link where it is shown by topic
 */
public record ResultLine(
        String titleZh,
        String titleEn,
        boolean marked,
        double score,
        double passMark,
        boolean passed,
        Instant at,
        String link) {}
