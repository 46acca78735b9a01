package org.pingandeng.course.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.pingandeng.course.catalogue.model.Draft;
import org.pingandeng.course.catalogue.model.Lesson;

/** Tells whether two versions have the same content. */
public final class ContentDigest {

    private ContentDigest() {}

    /**
     * The digest of a version's content.
     *
     * @param words what is said about the course; its chapters are not looked at
     * @param lessons all of them
     * @return 64 hexadecimal digits
     */
    public static String of(Draft words, List<Lesson> lessons) {
        String content =
                words.title() + "|" + words.summary() + "|" + words.field() + "|" + words.picture() + "|" + lessons;
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
