package org.pingandeng.portal.notice;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Something to tell a person.
 *
 * @param person whom to tell
 * @param kind what about
 * @param parameters the words' parameters; {@code title.en} beside {@code title} is used for English readers
 * @param link where to go on, a path of the portal beginning with a slash; empty for nowhere
 * @param once what makes it the same notice when it is told again, for example the sitting's id
 */
public record Notice(UUID person, NoticeKind kind, Map<String, String> parameters, String link, String once) {

    public Notice {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(kind, "kind");
        parameters = Map.copyOf(parameters);
        if (!link.isEmpty() && (!link.startsWith("/") || link.startsWith("//"))) {
            throw new IllegalArgumentException("A notice leads into the portal, not to " + link);
        }
    }
}
