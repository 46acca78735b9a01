package org.pingandeng.portal.warning.model;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A kind of causes that cases are found by.
 *
 * @param code such as {@code training}
 * @param name in Chinese
 * @param nameEn in English
 * @param words a regular expression that a cause of this kind holds
 * @param source where the kind comes from
 */
public record CauseKind(String code, String name, String nameEn, String words, String source) {

    /**
     * Whether a case has a cause of this kind.
     *
     * @param warning the case
     */
    public boolean of(WarningCase warning) {
        Pattern pattern = Pattern.compile(words);
        return Stream.concat(Stream.of(warning.directCause()), warning.managementCauses().stream())
                .anyMatch(cause -> pattern.matcher(cause).find());
    }
}
