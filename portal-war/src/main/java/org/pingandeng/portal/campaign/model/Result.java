package org.pingandeng.portal.campaign.model;

import java.time.Instant;

/**
 * What came of an activity.
 *
 * @param words in Chinese
 * @param wordsEn in English; may be empty
 * @param at when that was said
 */
public record Result(String words, String wordsEn, Instant at) {}
