package org.pingandeng.portal.news.model;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The links in a text written in Markdown. */
public final class Links {

    private static final Pattern NAMED = Pattern.compile("\\]\\(\\s*<?([^\\s)>]+)");
    private static final Pattern BARE = Pattern.compile("<(https?://[^\\s>]+)>");

    private Links() {}

    /**
     * Finds them.
     *
     * @param markdown a text
     * @return addresses as they were written, each once
     */
    public static List<String> in(String markdown) {
        return Stream.concat(
                        NAMED.matcher(markdown).results().map(found -> found.group(1)),
                        BARE.matcher(markdown).results().map(found -> found.group(1)))
                .filter(each -> !each.startsWith("media:") && !each.startsWith("#"))
                .distinct()
                .toList();
    }
}
