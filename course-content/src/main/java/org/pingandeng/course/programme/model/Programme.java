package org.pingandeng.course.programme.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pingandeng.course.Text;

/**
 * A training programme.
 *
 * @param code its code, for ever
 * @param title what it is called
 * @param summary what it is about
 * @param audience whom it is for
 * @param rule the key of the rule that says how many class hours; without one, {@code ownSeconds} or the lessons do
 * @param ownSeconds how much study it asks for by itself
 * @param courses codes of its courses, in order
 * @param classroom whether part of it is taught in a classroom
 * @param exam the code of the exam it ends with, if any
 */
public record Programme(
        String code,
        Text title,
        Text summary,
        Text audience,
        Optional<String> rule,
        OptionalInt ownSeconds,
        List<String> courses,
        boolean classroom,
        Optional<String> exam) {}
