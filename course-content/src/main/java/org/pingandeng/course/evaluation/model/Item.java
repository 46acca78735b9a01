package org.pingandeng.course.evaluation.model;

import org.pingandeng.course.Text;

/**
 * A line of a form, to be marked from 1 (not at all) to 5 (wholly).
 *
 * @param code its code within the form
 * @param title what it says
 */
public record Item(String code, Text title) {}
