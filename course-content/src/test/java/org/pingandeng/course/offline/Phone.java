package org.pingandeng.course.offline;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.util.UUID;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.offline.model.Chain;
import org.pingandeng.course.offline.model.Signed;
import org.pingandeng.course.offline.model.Watched;

/** A phone as a browser's script behaves on it: it signs and chains what was studied. Its clock can be set wrong. */
public final class Phone {

    public final UUID id = UUID.randomUUID();
    /** How far its clock is from the server's, in milliseconds. */
    public long wrongBy;

    private final Clock time;
    private final KeyPair keys = keys();
    private final UUID session = UUID.randomUUID();
    private final long opened;
    private long contact;
    private long contactDevice;
    private long sequence;
    private String head = Chain.beginning(id);

    public Phone(Clock time) {
        this.time = time;
        opened = time.millis();
        contact();
    }

    /** It hears of the server's clock. */
    public void contact() {
        contact = time.millis();
        contactDevice = wall();
    }

    private long wall() {
        return time.millis() + wrongBy;
    }

    public byte[] key() {
        return keys.getPublic().getEncoded();
    }

    /** Records what was just studied: the time has passed already. */
    public Signed studied(LessonId lesson, UUID keeping, long from, long to, long lasted) {
        return add(new Watched(
                ++sequence,
                lesson,
                keeping,
                session,
                from,
                to,
                lasted,
                wall() - lasted,
                time.millis() - opened - lasted,
                contact,
                contactDevice));
    }

    /** Signs whatever is said, and goes on from it. */
    public Signed add(Watched watched) {
        String previous = head;
        head = Chain.link(previous, watched);
        sequence = watched.sequence();
        return new Signed(watched, previous, head, sign(head));
    }

    /** The record with another length, as somebody would write it into the browser's database. */
    public static Signed longer(Signed signed, long lasted) {
        Watched old = signed.watched();
        Watched forged = new Watched(
                old.sequence(),
                old.lesson(),
                old.keeping(),
                old.session(),
                old.from(),
                old.from() + lasted,
                lasted,
                old.startedAt(),
                old.steady(),
                old.contact(),
                old.contactDevice());
        return new Signed(forged, signed.previous(), signed.hash(), signed.signature());
    }

    private byte[] sign(String hash) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(keys.getPrivate());
            signature.update(hash.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
