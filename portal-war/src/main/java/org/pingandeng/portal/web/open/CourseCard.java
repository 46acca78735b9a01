package org.pingandeng.portal.web.open;

import java.util.List;

/**
 * A training programme as the catalogue shows it.
 *
 * @param code its code
 * @param title in Chinese; names ending in {@code En} are English and may be empty
 * @param field industry field of its first course
 * @param picture name of a drawing
 * @param requiredSeconds study time it asks for
 * @param hours the same in class hours, rounded to a tenth
 * @param rule where its hours come from, or an empty text
 * @param classroom whether it has classroom sessions
 * @param exam code of the exam at its end, or an empty text
 * @param courses what is learned
 */
public record CourseCard(
        String code,
        String title,
        String titleEn,
        String summary,
        String summaryEn,
        String audience,
        String audienceEn,
        String field,
        String picture,
        long requiredSeconds,
        double hours,
        String rule,
        boolean classroom,
        String exam,
        List<Part> courses) {

    /** A course of the programme. */
    public record Part(String title, String titleEn, List<Chapter> chapters) {}

    /** A chapter of a course. */
    public record Chapter(String title, String titleEn, List<Lesson> lessons) {}

    /**
     * A lesson.
     *
     * @param kind {@code text}, {@code pdf} or {@code video}
     * @param minutes its stated length, rounded up
     */
    public record Lesson(String title, String titleEn, String kind, long minutes) {}

    /** Its address. */
    public String href() {
        return "/course?p=" + code;
    }

    /** How many lessons it has. */
    public int lessons() {
        return courses.stream()
                .flatMap(part -> part.chapters().stream())
                .mapToInt(chapter -> chapter.lessons().size())
                .sum();
    }
}
