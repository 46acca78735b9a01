package org.pingandeng.course.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.pingandeng.course.catalogue.model.Draft;
import org.pingandeng.course.catalogue.model.Lesson;

/** Tells whether two versions have the same content. */
final class ContentDigest {

    private ContentDigest() {}

    static String of(Draft words, List<Lesson> lessons) {
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
