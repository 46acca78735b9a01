package org.pingandeng.quiz.assembly;

import java.util.List;
import java.util.UUID;

/**
 * An exam as it is typed; numbers that are none are null.
 *
 * @param code of the exam that it changes; null for a new one
 * @param titleZh Chinese title
 * @param titleEn English title; the Chinese one where it is blank
 * @param minutes how long a sitting lasts
 * @param passMark points to pass
 * @param attempts how often it may be sat
 * @param plan the blueprint that papers are drawn from; null where there are fixed papers
 * @param papers fixed papers of which candidates get a form; empty where there is a blueprint
 */
public record ExamOrder(
        String code,
        String titleZh,
        String titleEn,
        Integer minutes,
        Double passMark,
        Integer attempts,
        UUID plan,
        List<UUID> papers) {
    public ExamOrder {
        papers = List.copyOf(papers);
    }
}
