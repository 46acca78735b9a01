package org.pingandeng.portal.web;

import java.util.Arrays;
import java.util.List;

/** What desks are about: whoever works at many of them finds one by its area first. */
public enum DeskArea {
    /** The bank and the papers drawn from it. */
    QUESTIONS("quiz.item", "quiz.catalogue", "quiz.paper"),
    /** Exams from their date to the proof, what they tell, and who holds a proof for the post. */
    EXAMS("quiz.exam", "quiz.statistics", "certificate", "post"),
    /** Courses, classes and their files. */
    COURSES("course", "media"),
    /** Cases, law, news and alerts. */
    PRESS("case", "law", "piece", "alert"),
    /** What the public takes part in. */
    PUBLIC("campaign", "contest", "snap", "works", "team", "talk", "question", "booklet", "kind"),
    /** Titles of communities and the county's plan. */
    TITLES("community", "plan"),
    /** People, organisations and the portal itself. */
    HOUSE("account", "organisation", "rules", "settings", "jobs", "audit");

    private final List<String> permissions;

    DeskArea(String... permissions) {
        this.permissions = List.of(permissions);
    }

    /**
     * The area of a desk, by what it takes to open it.
     *
     * @param desk a place below {@code /desk/}
     * @return its area
     * @throws IllegalStateException where a new kind of permission belongs to none yet
     */
    public static DeskArea of(Place desk) {
        return Arrays.stream(values())
                .filter(area ->
                        area.permissions.stream().anyMatch(each -> (desk.permission() + ".").startsWith(each + ".")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(desk + " belongs to no area"));
    }
}
