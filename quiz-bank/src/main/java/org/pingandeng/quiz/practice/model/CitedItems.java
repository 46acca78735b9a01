package org.pingandeng.quiz.practice.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.pingandeng.quiz.paper.PoolItem;

/** Approved items for practice by what they cite. Those of exams are never told. */
public interface CitedItems {

    /**
     * How many cite each article.
     *
     * @param references such as {@code 安全生产法:28}
     * @return by reference; articles that nothing cites are absent
     */
    Map<String, Integer> counts(Collection<String> references);

    /**
     * Those that cite an article.
     *
     * @param reference such as {@code 安全生产法:28}
     * @return by code
     */
    List<PoolItem> citing(String reference);

    /**
     * Those about a warning case: their code begins with {@code case-} and the case's code, or their source names it.
     *
     * @param code the case's code, such as {@code C01}
     * @param title the case's title; empty where only the code is known
     * @return by code
     */
    List<PoolItem> about(String code, String title);
}
