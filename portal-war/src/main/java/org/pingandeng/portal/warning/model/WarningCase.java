package org.pingandeng.portal.warning.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One accident told as a lesson, in the form it is imported. Texts are plain; persons appear by role only. Names ending
 * in {@code En} are English and may be empty.
 *
 * @param code short code such as {@code C01}
 * @param slug part of its address
 * @param time time of day as text, may be empty
 * @param timeMark a word about the time, such as 约
 * @param field one of the county plan's industry fields
 * @param type1986 type by GB 6441-1986, in words
 * @param type2025 code of GB 6441-2025
 * @param severity the published grade
 * @param injured all injured, as published; null where unknown
 * @param lossWan direct loss in 10,000 yuan; null where unknown
 * @param mark {@code confirmed} where the figures were checked against a copy of the report, else {@code known}
 * @param law articles such as {@code 安全生产法:28}
 * @param picture name of a drawing
 * @param topics topics of questions and lessons that belong to it
 * @param figures what is known about the figures; never null
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record WarningCase(
        String code,
        String slug,
        String title,
        String titleEn,
        String summary,
        String summaryEn,
        LocalDate date,
        String time,
        String timeMark,
        String province,
        String place,
        String facility,
        String industry,
        String field,
        String type1986,
        String type2025,
        Severity severity,
        int deaths,
        int missing,
        Integer injured,
        String injuredNote,
        BigDecimal lossWan,
        String mark,
        List<Step> timeline,
        String directCause,
        List<String> managementCauses,
        List<String> lessons,
        List<String> law,
        String report,
        String sources,
        String picture,
        List<String> topics,
        Figures figures) {

    /**
     * One step of what happened.
     *
     * @param at a time or a date, as text
     * @param text what happened
     */
    public record Step(String at, String text) {}

    /** Lists are never null. */
    public WarningCase {
        timeline = timeline == null ? List.of() : List.copyOf(timeline);
        managementCauses = managementCauses == null ? List.of() : List.copyOf(managementCauses);
        lessons = lessons == null ? List.of() : List.copyOf(lessons);
        law = law == null ? List.of() : List.copyOf(law);
        topics = topics == null ? List.of() : List.copyOf(topics);
        figures = figures == null ? Figures.PLAIN : figures;
    }

    /** What it cost. Injured counts mix serious and light ones; only the serious ones grade the accident. */
    public Toll toll() {
        return new Toll(deaths, missing, figures.seriousInjuries(), lossWan);
    }

    /**
     * How certain a figure is.
     *
     * @param figure its name, as {@link Figures} has them
     */
    public String markOf(String figure) {
        return figures.marks().getOrDefault(figure, mark);
    }
}
