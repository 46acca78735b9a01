package org.pingandeng.quiz.exam.file.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.pingandeng.quiz.exam.model.Save;

/** Seals answers as the room does. */
public final class Envelope {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Envelope() {}

    /**
     * Seals saves of one branch.
     *
     * @param master of the portal
     * @param sitting whose
     * @param lease the branch
     * @param saves in any order
     * @return the file
     */
    public static String seal(byte[] master, UUID sitting, int lease, List<Save> saves) {
        ObjectNode whole = JSON.createObjectNode().put("madeAt", "2026-11-24T12:30:00+08:00");
        ArrayNode array = whole.putArray("saves");
        for (Save save : saves) {
            array.addObject()
                    .put("lease", lease)
                    .put("n", save.sequence())
                    .put("slot", save.slot())
                    .put("a", save.answer())
                    .put("at", save.clientAt())
                    .put("prev", HexFormat.of().formatHex(save.previous()))
                    .put("hash", HexFormat.of().formatHex(save.hash()));
        }
        try {
            byte[] nonce = new byte[12];
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            SecretKeySpec key = new SecretKeySpec(new SealedAnswers(master).key(sitting), "AES");
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, nonce));
            byte[] shut = cipher.doFinal(whole.toString().getBytes(StandardCharsets.UTF_8));
            byte[] all = ByteBuffer.allocate(nonce.length + shut.length)
                    .put(nonce)
                    .put(shut)
                    .array();
            return JSON.createObjectNode()
                    .put("format", SealedAnswers.FORMAT)
                    .put("sitting", sitting.toString())
                    .put("sealed", Base64.getEncoder().encodeToString(all))
                    .toString();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
