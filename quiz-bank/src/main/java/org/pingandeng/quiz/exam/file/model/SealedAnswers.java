package org.pingandeng.quiz.exam.file.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The envelope of an answer file: AES-256-GCM under a key of the sitting's own, derived from a master key and kept
 * nowhere. The room has had the key since it began; whoever carries the file can neither read nor change it.
 */
public final class SealedAnswers {

    /** What the file says of itself. */
    public static final String FORMAT = "pingandeng-answers/1";

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final byte[] master;

    /**
     * Opens what was sealed under keys of one master key.
     *
     * @param master 32 bytes
     */
    public SealedAnswers(byte[] master) {
        this.master = master.clone();
    }

    /**
     * The key of one sitting's files.
     *
     * @param sitting which
     * @return 32 bytes
     */
    public byte[] key(UUID sitting) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(master, "HmacSHA256"));
            return mac.doFinal(("answers:" + sitting).getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /**
     * Whose sitting an envelope is of.
     *
     * @param text the file, from outside: anything
     * @return which; empty where it is no answer file
     */
    public static Optional<UUID> sitting(String text) {
        try {
            JsonNode whole = JSON.readTree(text);
            return whole != null && FORMAT.equals(whole.path("format").asText())
                    ? Optional.of(UUID.fromString(whole.path("sitting").asText()))
                    : Optional.empty();
        } catch (JsonProcessingException | IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    /**
     * Opens an envelope.
     *
     * @param text the file
     * @return what is in it; empty where it was changed, cut, or sealed under another key
     */
    public Optional<AnswerFile> open(String text) {
        return sitting(text).flatMap(sitting -> {
            try {
                byte[] all = Base64.getDecoder()
                        .decode(JSON.readTree(text).path("sealed").asText());
                if (all.length < NONCE) {
                    return Optional.empty();
                }
                Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
                cipher.init(
                        Cipher.DECRYPT_MODE,
                        new SecretKeySpec(key(sitting), "AES"),
                        new GCMParameterSpec(TAG_BITS, Arrays.copyOf(all, NONCE)));
                byte[] open = cipher.doFinal(all, NONCE, all.length - NONCE);
                return AnswerFile.read(sitting, new String(open, StandardCharsets.UTF_8));
            } catch (GeneralSecurityException | JsonProcessingException | IllegalArgumentException damaged) {
                return Optional.empty();
            }
        });
    }
}
