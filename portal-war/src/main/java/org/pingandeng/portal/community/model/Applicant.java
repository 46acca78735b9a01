package org.pingandeng.portal.community.model;

import java.util.UUID;

/**
 * The organisation that applies.
 *
 * @param id which
 * @param name how it was called when it applied
 * @param kind such as {@code village}
 * @param path in the tree
 * @param township the township or park above it; null where there is none
 * @param townshipName how that is called; empty for none
 */
public record Applicant(UUID id, String name, String kind, String path, UUID township, String townshipName) {}
