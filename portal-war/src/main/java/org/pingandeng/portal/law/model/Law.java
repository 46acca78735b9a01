package org.pingandeng.portal.law.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A law with the articles that lessons, questions and cases point to.
 *
 * @param code its short name, such as 安全生产法
 * @param title its full title
 * @param titleEn in English
 * @param inForce first day of force; null where unknown
 * @param articles its articles
 * @param sheet what else is known of it
 */
public record Law(
        String code, String title, String titleEn, LocalDate inForce, List<Article> articles, LawSheet sheet) {

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

    /** Articles and sheet are never null. */
    public Law {
        articles = articles == null ? List.of() : List.copyOf(articles);
        sheet = sheet == null ? LawSheet.NONE : sheet;
    }

    /**
     * A law of which nothing else is known.
     *
     * @param code its short name
     * @param title its full title
     * @param titleEn in English
     * @param inForce first day of force; null where unknown
     * @param articles its articles
     */
    public Law(String code, String title, String titleEn, LocalDate inForce, List<Article> articles) {
        this(code, title, titleEn, inForce, articles, LawSheet.NONE);
    }

    /**
     * The form in files, where a law's sheet stands beside its title and not in a box of its own.
     *
     * @param file as read
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Law read(LawFile file) {
        return file.law();
    }

    /**
     * The article of a number.
     *
     * @param number such as {@code 28}
     */
    public Optional<Article> article(String number) {
        return articles.stream().filter(each -> each.number().equals(number)).findFirst();
    }

    /**
     * The article that stands some places after another.
     *
     * @param number the other's number
     * @param places 1 for the next, -1 for the one before
     * @return empty at either end, and where there is no such article
     */
    public Optional<Article> beside(String number, int places) {
        for (int at = 0; at < articles.size(); at++) {
            if (articles.get(at).number().equals(number)) {
                int there = at + places;
                return there < 0 || there >= articles.size() ? Optional.empty() : Optional.of(articles.get(there));
            }
        }
        return Optional.empty();
    }

    /**
     * This law with what it lacks from a fuller one. What it has stays as it is.
     *
     * @param fuller the same law, better known
     * @param takenOut numbers of articles that were taken out on purpose and stay out
     */
    public Law completedBy(Law fuller, Set<String> takenOut) {
        List<Article> all = new ArrayList<>(articles);
        fuller.articles.stream()
                .filter(each -> article(each.number()).isEmpty() && !takenOut.contains(each.number()))
                .forEach(all::add);
        return new Law(
                code,
                title,
                titleEn,
                inForce == null ? fuller.inForce : inForce,
                all,
                sheet.equals(LawSheet.NONE) ? fuller.sheet : sheet);
    }
}
