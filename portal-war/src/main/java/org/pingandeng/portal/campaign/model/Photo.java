package org.pingandeng.portal.campaign.model;

import java.util.UUID;

/**
 * A photo of an activity, painted anew.
 *
 * @param id which
 * @param digest the file of the library
 * @param shows what it shows, in words
 */
public record Photo(UUID id, String digest, String shows) {}
