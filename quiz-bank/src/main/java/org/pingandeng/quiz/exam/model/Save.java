package org.pingandeng.quiz.exam.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.pingandeng.quiz.item.AnswerJson;

/**
 * One saved answer, as the room sent it. Each carries the hash of the one before it and its own, so that a lost or
 * altered save shows.
 *
 * @param sequence from 1 in its branch
 * @param slot number on the paper
 * @param answer JSON text exactly as the room hashed it
 * @param clientAt the room's clock, for the log only
 * @param previous hash of the save before, 32 bytes; zeros for the first
 * @param hash SHA-256 over all of these
 */
public record Save(int sequence, int slot, String answer, String clientAt, byte[] previous, byte[] hash) {

    /** What the first save of a branch follows. */
    public static final byte[] BEGINNING = new byte[32];

    private static final int MOST_SLOTS = 1_000;
    private static final int LONGEST_ANSWER = 20_000;
    private static final int LONGEST_TIME = 40;
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Whether it has a place, an answer of ours and a time, none of them too long. Whether the answer is right, or fits its
     * question, is not asked.
     *
     * @return false for what no room of ours sends
     */
    public boolean wellFormed() {
        if (sequence < 1
                || slot < 1
                || slot > MOST_SLOTS
                || answer.length() > LONGEST_ANSWER
                || answer.indexOf('\0') >= 0
                || clientAt.length() > LONGEST_TIME
                || clientAt.indexOf('\0') >= 0) {
            return false;
        }
        try {
            return AnswerJson.read(JSON.readTree(answer)).isPresent();
        } catch (JsonProcessingException garbled) {
            return false;
        }
    }

    /**
     * Whether the hash fits the content.
     *
     * @return false when something was altered on the way
     */
    public boolean sound() {
        return previous.length == 32 && MessageDigest.isEqual(hash, chain(previous, sequence, slot, answer, clientAt));
    }

    /**
     * The hash of a save: SHA-256 over the previous hash and {@code sequence|slot|answer|clientAt} in UTF-8.
     *
     * @param previous 32 bytes
     * @param sequence its number
     * @param slot its place
     * @param answer its JSON text
     * @param clientAt the room's clock
     * @return 32 bytes
     */
    public static byte[] chain(byte[] previous, int sequence, int slot, String answer, String clientAt) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            digest.update((sequence + "|" + slot + "|" + answer + "|" + clientAt).getBytes(StandardCharsets.UTF_8));
            return digest.digest();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
