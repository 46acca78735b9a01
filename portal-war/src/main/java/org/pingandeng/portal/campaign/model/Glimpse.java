package org.pingandeng.portal.campaign.model;

import java.util.UUID;

/**
 * A photo with the activity that it shows.
 *
 * @param activity which
 * @param title what the activity is called
 * @param titleEn in English; may be empty
 * @param photo the photo
 */
public record Glimpse(UUID activity, String title, String titleEn, Photo photo) {}
