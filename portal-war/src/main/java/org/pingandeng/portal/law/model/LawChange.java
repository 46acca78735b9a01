package org.pingandeng.portal.law.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of an article.
 *
 * @param law code of its law
 * @param number its number
 * @param at when it was kept
 * @param before its gist until then; null for an article that is new
 * @param after its gist from then on; null for one that was taken out
 */
public record LawChange(String law, String number, Instant at, String before, String after) {

    /** How content refers to the article, such as {@code 安全生产法:28}. */
    public String reference() {
        return law + ":" + number;
    }

    /** Whether a reference means this article, or a paragraph of it. */
    public boolean concerns(String reference) {
        return reference.equals(reference()) || reference.startsWith(reference() + "(");
    }

    /**
     * What a law's new text changes.
     *
     * @param before the law as it was; one without articles changes nothing by getting its first
     * @param after the law as it is kept now
     * @param at when
     * @return changed and new articles in the order of the new law, then those taken out
     */
    public static List<LawChange> between(Law before, Law after, Instant at) {
        List<LawChange> changes = new ArrayList<>();
        if (before.articles().isEmpty()) {
            return changes;
        }
        for (Law.Article now : after.articles()) {
            String old = before.article(now.number()).map(Law.Article::gist).orElse(null);
            if (!now.gist().equals(old)) {
                changes.add(new LawChange(after.code(), now.number(), at, old, now.gist()));
            }
        }
        before.articles().stream()
                .filter(old -> after.article(old.number()).isEmpty())
                .forEach(old -> changes.add(new LawChange(after.code(), old.number(), at, old.gist(), null)));
        return changes;
    }
}
