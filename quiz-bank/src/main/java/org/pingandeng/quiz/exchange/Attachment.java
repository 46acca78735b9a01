package org.pingandeng.quiz.exchange;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A picture or a sound that a file of questions brings along.
 *
 * @param id SHA-256 of its content in hex, by which the questions name it
 * @param name of its file, for people
 * @param bytes its content
 */
public record Attachment(String id, String name, byte[] bytes) {

    static Attachment of(String name, byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Attachment(HexFormat.of().formatHex(hash), name, bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
