package org.pingandeng.portal.law.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A question about the law with its answer in plain words (解读).
 *
 * @param code its name, such as {@code i-001}
 * @param question what people ask
 * @param answer what the law says to it
 * @param articles what the answer rests on, such as {@code 安全生产法:28}
 * @param topics what it is about; the first is the main one, paths have a slash
 * @param asOf the day of which it speaks
 * @param reviewBy the day by which somebody should look at it again; null where none is set
 * @param validUntil the last day on which it holds; null where it has no end
 * @param mark {@code confirmed} or {@code known}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Interpretation(
        String code,
        Words question,
        Words answer,
        List<String> articles,
        List<String> topics,
        LocalDate asOf,
        LocalDate reviewBy,
        LocalDate validUntil,
        String mark) {

    /** How far an answer can be trusted on a day. */
    public enum Standing {
        /** Nothing speaks against it. */
        CURRENT,
        /** The day on which somebody should have looked at it again is over. */
        REVIEW_DUE,
        /** The day until which it holds is over. */
        EXPIRED
    }

    /** Lists are never null. */
    public Interpretation {
        articles = articles == null ? List.of() : List.copyOf(articles);
        topics = topics == null ? List.of() : List.copyOf(topics);
    }

    /**
     * How far it can be trusted.
     *
     * @param day on which day
     */
    public Standing standing(LocalDate day) {
        if (validUntil != null && day.isAfter(validUntil)) {
            return Standing.EXPIRED;
        }
        return reviewBy != null && day.isAfter(reviewBy) ? Standing.REVIEW_DUE : Standing.CURRENT;
    }

    /** The area of life it belongs to: the first part of its main topic. */
    public String area() {
        return topics.isEmpty() ? "" : topics.get(0).split("/")[0];
    }

    /** The areas of all its topics. */
    public List<String> areas() {
        return topics.stream().map(topic -> topic.split("/")[0]).distinct().toList();
    }

    /**
     * Whether each part of what somebody typed stands somewhere in it.
     *
     * @param line parts with blanks between; empty for anything
     */
    public boolean speaksOf(String line) {
        return Said.allOf(
                line,
                Stream.concat(
                        Stream.of(question.zh(), question.en(), answer.zh(), answer.en()),
                        Stream.concat(topics.stream(), articles.stream())));
    }

    /** Its address within the site. */
    public String href() {
        return "/law/interpretation?i=" + code;
    }
}
