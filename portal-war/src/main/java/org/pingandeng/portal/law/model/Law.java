package org.pingandeng.portal.law.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A law with the articles that lessons, questions and cases point to.
 *
 * @param code its short name, such as 安全生产法
 * @param title its full title
 * @param titleEn in English
 * @param inForce first day of force; null where unknown
 * @param articles its articles
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Law(String code, String title, String titleEn, LocalDate inForce, List<Article> articles) {

    /**
     * One article in plain words, never a quotation.
     *
     * @param number such as {@code 28} or {@code 21(三)}
     * @param gist what it says, in Chinese
     * @param gistEn in English
     * @param mark {@code confirmed} or {@code known}
     * @param source where that was seen
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Article(String number, String gist, String gistEn, String mark, String source) {}

    /** Articles are never null. */
    public Law {
        articles = articles == null ? List.of() : List.copyOf(articles);
    }

    /**
     * The article of a number.
     *
     * @param number such as {@code 28}
     */
    public Optional<Article> article(String number) {
        return articles.stream().filter(each -> each.number().equals(number)).findFirst();
    }
}
