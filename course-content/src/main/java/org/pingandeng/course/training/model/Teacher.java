package org.pingandeng.course.training.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who teaches a class, with what entitles them to.
 *
 * @param id their number in this class
 * @param name what they are called; blanks around it do not make another person
 * @param qualification what entitles them, such as 注册安全工程师
 * @param number of the qualification, masked: the whole one is not kept
 * @param validUntil its last day, if it ends
 */
public record Teacher(UUID id, String name, String qualification, String number, Optional<LocalDate> validUntil) {

    /**
     * Whether the qualification lasts as long as the class.
     *
     * @param day the class's last day
     */
    public boolean lasts(LocalDate day) {
        return validUntil.filter(last -> last.isBefore(day)).isEmpty();
    }

    /**
     * A number with its middle starred.
     *
     * @param number as it was typed
     * @return the first two and last two characters; all starred when there are no more than four
     */
    public static String masked(String number) {
        String text = number == null ? "" : number.strip();
        int stars = Math.max(0, text.length() - 4);
        return text.length() <= 4
                ? "*".repeat(text.length())
                : text.substring(0, 2) + "*".repeat(stars) + text.substring(text.length() - 2);
    }
}
