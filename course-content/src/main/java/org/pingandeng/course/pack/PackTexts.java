package org.pingandeng.course.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the texts of an archive. */
public final class PackTexts {

    private static final Pattern PICTURE =
            Pattern.compile("!\\[[^\\]]*\\]\\(([^)\\s]+)(?:\\s+\"[^\"]*\")?\\)|<img[^>]*\\ssrc=\"([^\"]+)\"");

    private PackTexts() {}

    /**
     * A text in UTF-8.
     *
     * @param archive the archive
     * @param name one of its files
     * @return the text, or empty when it is blank, too long or not UTF-8
     */
    public static Optional<String> read(Archive archive, String name) {
        try (InputStream in = new AtMost(archive.open(name), Archive.TEXT_AT_MOST)) {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(in.readAllBytes()))
                    .toString();
            return text.isBlank() ? Optional.empty() : Optional.of(text);
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * Whether a text can be shown as captions.
     *
     * @param text the content of a .vtt file
     * @return true for WebVTT with cues in order
     */
    public static boolean captions(String text) {
        return Captions.sound(text);
    }

    /**
     * The pictures that a Markdown text names.
     *
     * @param markdown the text
     * @return their addresses as written
     */
    public static Set<String> pictures(String markdown) {
        Set<String> names = new LinkedHashSet<>();
        for (Matcher found = PICTURE.matcher(markdown); found.find(); ) {
            names.add(found.group(1) == null ? found.group(2) : found.group(1));
        }
        return names;
    }

    /**
     * The archive's name of a file that stands beside another.
     *
     * @param from the file that names it
     * @param relative as written there
     * @return its name from the archive's root; not cleaned of dots that lead outside
     */
    public static String beside(String from, String relative) {
        int slash = from.lastIndexOf('/');
        String name = slash < 0 ? relative : from.substring(0, slash + 1) + relative;
        String before;
        do {
            before = name;
            name = name.replaceFirst("(^|/)\\./", "$1").replaceFirst("(^|/)(?!\\.\\./)[^/]+/\\.\\./", "$1");
        } while (!name.equals(before));
        return name;
    }
}
