package org.pingandeng.portal.web.site;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads ids that come from outside, in an address or a form. */
public final class Ids {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Ids() {}

    /**
     * Reads an id.
     *
     * @param text anything; may be null
     * @return the id; empty where it has no form of ours
     */
    public static Optional<UUID> read(String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
