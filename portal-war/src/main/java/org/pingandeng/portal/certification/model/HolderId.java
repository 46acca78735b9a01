package org.pingandeng.portal.certification.model;

import java.util.Objects;
import java.util.UUID;

/**
 * The person whom a certificate names, in the language of certification.
 *
 * @param value the person's id everywhere in the portal
 */
public record HolderId(UUID value) {

    public HolderId {
        Objects.requireNonNull(value, "holder");
    }
}
