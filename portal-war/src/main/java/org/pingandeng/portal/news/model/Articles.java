package org.pingandeng.portal.news.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where columns and published articles are kept. */
public interface Articles {

    /** All columns in their order. */
    List<Column> columns();

    /**
     * Adds a column, or renames it.
     *
     * @param column with its code
     */
    void keep(Column column);

    /** All articles that were published, withdrawn ones too, the latest first. */
    List<Article> all();

    /** An article by its key. */
    Optional<Article> find(String key);

    /**
     * Publishes an article, or what it says now. The day of its first publishing stays.
     *
     * @param key its key
     * @param section the column
     * @param fields what it says
     * @param now when
     */
    void publish(String key, String section, Map<String, String> fields, Instant now);

    /**
     * Withdraws an article.
     *
     * @param key which
     * @param reason why
     * @param now when
     * @return false where it is not published
     */
    boolean withdraw(String key, String reason, Instant now);

    /**
     * What was found at an outside address.
     *
     * @param address which
     * @param status of HTTP; 0 where nobody answered
     * @param problem what is wrong, or an empty text
     * @param checkedAt when
     */
    record Checked(String address, int status, String problem, Instant checkedAt) {}

    /** Notes what was found at an address. */
    void note(Checked checked);

    /** What was found last at each address. */
    List<Checked> checked();
}
