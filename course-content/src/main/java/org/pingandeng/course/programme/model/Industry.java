package org.pingandeng.course.programme.model;

import java.util.Optional;
import org.pingandeng.course.Text;

/**
 * An industry, or a group of industries that rules speak of.
 *
 * @param code such as {@code coal}
 * @param within the group it belongs to, if any
 * @param title what it is called
 * @param source which rule puts it there
 */
public record Industry(String code, Optional<String> within, Text title, String source) {}
