package org.pingandeng.portal.news.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the public reads at an address.
 *
 * @param key part of its address
 * @param section the column it stands in
 * @param fields what it says
 * @param publishedAt since when
 * @param changedAt when it was changed last
 * @param withdrawnAt when it was withdrawn, or null
 * @param withdrawnReason why, or an empty text
 */
public record Article(
        String key,
        String section,
        Map<String, String> fields,
        Instant publishedAt,
        Instant changedAt,
        Instant withdrawnAt,
        String withdrawnReason) {

    private static final Pattern FILE = Pattern.compile("([0-9a-f]{64})\\s+(.{1,200})");

    /** Fields are never null. */
    public Article {
        fields = Map.copyOf(fields);
    }

    /**
     * A file to take along.
     *
     * @param digest its name in the library
     * @param name what it is called
     */
    public record Attached(String digest, String name) {}

    /** What a field says; an empty text where it says nothing. */
    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    /** Its address. */
    public String href() {
        return "/news/article?a=" + key;
    }

    /** Whether the public may read it. */
    public boolean live() {
        return withdrawnAt == null;
    }

    /** Its files, in the order in which they were written down. */
    public List<Attached> files() {
        return files(text("files"));
    }

    /** Reads lines of a digest and a name; others are no files. */
    public static List<Attached> files(String lines) {
        return lines.lines()
                .map(line -> FILE.matcher(line.strip()))
                .filter(java.util.regex.Matcher::matches)
                .map(found -> new Attached(found.group(1), found.group(2)))
                .toList();
    }
}
