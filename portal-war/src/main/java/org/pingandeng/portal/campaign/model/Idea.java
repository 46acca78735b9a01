package org.pingandeng.portal.campaign.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * Something one can do in a campaign, as a proposal.
 *
 * @param venue for which venue
 * @param title what it is called
 * @param titleEn in English
 * @param what what is done
 * @param whatEn in English
 * @param needs what it takes
 * @param needsEn in English
 * @param minutes how long
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Idea(
        String venue,
        String title,
        String titleEn,
        String what,
        String whatEn,
        String needs,
        String needsEn,
        int minutes) {}
