package org.pingandeng.course.study;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Optional;
import org.pingandeng.course.study.model.BeatToken;
import org.pingandeng.course.study.model.Tab;

/** Hands out what a tab's next report must carry, and tells one report from another. */
final class Nonces {

    private final SecureRandom random = new SecureRandom();
    private final BeatToken tokens;

    Nonces(byte[] key) {
        tokens = new BeatToken(key);
    }

    byte[] fresh() {
        byte[] bytes = new byte[BeatToken.NONCE];
        random.nextBytes(bytes);
        return bytes;
    }

    String token(Seat seat, Tab tab) {
        return tokens.write(seat.learner(), seat.lesson().id(), tab.id(), tab.nonce());
    }

    Optional<byte[]> in(Report report, Seat seat) {
        return tokens.read(
                report.token(),
                seat.learner(),
                seat.lesson().id(),
                seat.subject().tab());
    }

    static byte[] digest(Report report) {
        try {
            String content = report.spans() + "|" + report.place() + "|" + report.leaving();
            return MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
