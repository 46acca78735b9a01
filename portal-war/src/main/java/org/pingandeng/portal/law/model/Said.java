package org.pingandeng.portal.law.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what somebody typed in texts, whatever their letters' case. */
public final class Said {

    private Said() {}

    /**
     * Whether each typed part stands somewhere in the texts.
     *
     * @param line parts with blanks between; empty for anything
     * @param texts where to look; those that are null say nothing
     */
    public static boolean allOf(String line, Stream<String> texts) {
        String all =
                texts.filter(Objects::nonNull).collect(Collectors.joining("\n")).toLowerCase(Locale.ROOT);
        return Arrays.stream(line.strip().toLowerCase(Locale.ROOT).split("[\\s　]+"))
                .allMatch(all::contains);
    }
}
