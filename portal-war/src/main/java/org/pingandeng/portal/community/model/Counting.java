package org.pingandeng.portal.community.model;

/**
 * Which titles count for a target.
 *
 * @param scheme of which scheme
 * @param level of which level; null for all
 */
public record Counting(String scheme, TitleLevel level) {

    /** Whether there can be a title that both count. */
    public boolean meets(Counting other) {
        return scheme.equals(other.scheme) && (level == null || other.level == null || level == other.level);
    }

    /** Both in a line, such as {@code safe-community NATIONAL}. */
    public String line() {
        return level == null ? scheme : scheme + " " + level;
    }
}
