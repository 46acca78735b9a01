package org.pingandeng.portal.web.booklet;

import java.util.List;
import org.pingandeng.course.catalogue.CourseView;
import org.pingandeng.portal.law.ArticleView;
import org.pingandeng.portal.law.model.Interpretation;
import org.pingandeng.portal.plan.model.Wording;
import org.pingandeng.portal.warning.CaseView;

/**
 * A chapter with what it shows.
 *
 * @param number from 1
 * @param title in both languages
 * @param told the accident it tells; null for other chapters
 * @param parts what it shows besides
 */
public record BoundChapter(int number, Wording title, CaseView told, List<Shown> parts) {

    /**
     * A part with its content: one of the three.
     *
     * @param article an article of the law, or null
     * @param answer a question with its answer, or null
     * @param course a course, or null
     */
    public record Shown(ArticleView article, Interpretation answer, CourseView course) {}
}
