package org.pingandeng.portal.law;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.pingandeng.portal.law.model.Law;

/**
 * An article as pages show it.
 *
 * @param law the law it stands in; where only its name is known, one without articles
 * @param article the article; null where the library has the name or number only
 * @param number its number as referred to, or an empty text for the whole law
 */
public record ArticleView(Law law, Law.Article article, String number) {

    /** Its address within the site. */
    public String href() {
        return "/law?a=" + URLEncoder.encode(reference(), StandardCharsets.UTF_8);
    }

    /** How content refers to it, such as {@code 安全生产法:28}. */
    public String reference() {
        return number.isEmpty() ? law.code() : law.code() + ":" + number;
    }

    /** Whether the library holds its words. */
    public boolean known() {
        return article != null;
    }
}
