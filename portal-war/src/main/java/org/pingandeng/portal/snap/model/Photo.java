package org.pingandeng.portal.snap.model;

import java.util.UUID;

/**
 * A cleaned photo.
 *
 * @param snap of which hazard
 * @param after whether it shows what was done
 * @param file its digest in the library
 */
public record Photo(UUID snap, boolean after, String file) {}
