package org.pingandeng.portal.search;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts put together for an entry, a line each, and long lists read a page at a time. */
final class Lines {

    private static final int A_PAGE = 500;
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)\\]\\([^)]*\\)");
    private static final Pattern RULE = Pattern.compile("(?m)^[\\s|:-]*-{3,}[\\s|:-]*$");
    private static final Pattern MARKS = Pattern.compile("(?m)^\\s*(?:#{1,6}|>|[-*+]|[0-9]+\\.)\\s+|\\*\\*|`");

    private Lines() {}

    /** All that say something. */
    static String of(String... parts) {
        return of(Stream.of(parts));
    }

    static String of(Stream<String> parts) {
        return parts.filter(Objects::nonNull).filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
    }

    /** Markdown as plain text. */
    static String unmarked(String markdown) {
        String words = RULE.matcher(LINK.matcher(markdown).replaceAll("$1")).replaceAll("");
        return MARKS.matcher(words).replaceAll("").replace('|', ' ').strip();
    }

    /**
     * A whole list.
     *
     * @param page takes how many to pass over and how many to read
     */
    static <T> Stream<T> pages(BiFunction<Integer, Integer, List<T>> page) {
        return Stream.iterate(0, skip -> skip + A_PAGE)
                .map(skip -> page.apply(skip, A_PAGE))
                .takeWhile(some -> !some.isEmpty())
                .flatMap(List::stream);
    }
}
