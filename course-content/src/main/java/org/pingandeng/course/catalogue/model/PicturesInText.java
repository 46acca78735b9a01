package org.pingandeng.course.catalogue.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the library's pictures in a lesson's text, HTML or Markdown: {@code media:<digest>}. */
final class PicturesInText {

    private static final String MEDIA = "media:";
    private static final Pattern NAMED = Pattern.compile(MEDIA + "([0-9a-f]{64})");

    private PicturesInText() {}

    static String renamed(String text, LessonContent.Renaming renaming) {
        return NAMED.matcher(text).replaceAll(found -> {
            String file = renaming.file(found.group(1), LessonContent.Role.PICTURE);
            return Matcher.quoteReplacement(file.equals(found.group(1)) ? found.group() : file);
        });
    }
}
