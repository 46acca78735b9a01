package org.pingandeng.portal.question.model;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whether two titles ask the like. A search of public questions also finds what shares one word with a title, such as
 * "training"; counting how often something was asked needs more than that.
 */
public final class Likeness {

    /** Of the pairs of characters of both titles, this share is common: Dice's coefficient. */
    private static final double ENOUGH = 0.25;

    private Likeness() {}

    /** Whether one title asks the like of another; writing marks, spaces and capitals are of no account. */
    public static boolean between(String one, String other) {
        Set<String> first = pairs(one);
        Set<String> second = pairs(other);
        Set<String> common = new HashSet<>(first);
        common.retainAll(second);
        return !common.isEmpty() && 2.0 * common.size() / (first.size() + second.size()) >= ENOUGH;
    }

    private static Set<String> pairs(String title) {
        String plain = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return IntStream.range(0, Math.max(0, plain.length() - 1))
                .mapToObj(at -> plain.substring(at, at + 2))
                .collect(Collectors.toSet());
    }
}
