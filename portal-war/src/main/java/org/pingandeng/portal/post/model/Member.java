package org.pingandeng.portal.post.model;

import java.util.UUID;

/**
 * Somebody of the organisation who has an account.
 *
 * @param id whose
 * @param name how they are called
 */
public record Member(UUID id, String name) {}
