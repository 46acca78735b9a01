package org.pingandeng.quiz.exam;

import java.util.Locale;
import org.pingandeng.quiz.exam.model.Exam;

/**
 * An exam as pages show it.
 *
 * @param code its code
 * @param titleZh Chinese title
 * @param titleEn English title
 * @param minutes how long a sitting lasts
 * @param points everything that can be earned
 * @param passMark points to pass
 * @param items how many items a paper has
 * @param attempts how often it may be sat
 */
public record ExamView(
        String code,
        String titleZh,
        String titleEn,
        long minutes,
        double points,
        double passMark,
        int items,
        int attempts) {

    /**
     * Shows an exam.
     *
     * @param exam any
     * @return the view
     */
    public static ExamView of(Exam exam) {
        return new ExamView(
                exam.code(),
                exam.titleZh(),
                exam.titleEn(),
                exam.time().toMinutes(),
                exam.blueprint().points(),
                exam.passMark(),
                exam.blueprint().sections().stream()
                        .mapToInt(section -> section.count())
                        .sum(),
                exam.attempts());
    }

    /**
     * The title in a language.
     *
     * @param locale the reader's
     * @return English for English, Chinese otherwise
     */
    public String title(Locale locale) {
        return "en".equals(locale.getLanguage()) && !titleEn.isBlank() ? titleEn : titleZh;
    }
}
