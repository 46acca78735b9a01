package org.pingandeng.quiz.assembly.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * That an exam was set at a desk, and from what.
 *
 * @param exam its code
 * @param plan the blueprint that papers are drawn from; null where there are fixed papers
 * @param papers fixed papers of which candidates get a form; empty where there is a blueprint
 * @param by who set it last; null for the portal itself
 * @param at when
 */
public record ExamSetting(String exam, UUID plan, List<UUID> papers, UUID by, Instant at) {
    public ExamSetting {
        papers = List.copyOf(papers);
    }
}
