package org.pingandeng.portal.snap.model;

import java.util.UUID;

/**
 * A place of the organisation tree to choose from.
 *
 * @param id which
 * @param name how it is called
 */
public record Spot(UUID id, String name) {}
