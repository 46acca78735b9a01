package org.pingandeng.quiz.exam;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.exam.model.Decision;
import org.pingandeng.quiz.exam.model.ExamRefusal;
import org.pingandeng.quiz.exam.model.HeardRoom;
import org.pingandeng.quiz.exam.model.Signal;
import org.pingandeng.quiz.exam.model.Signals;
import org.pingandeng.quiz.exam.model.SittingToken;
import org.pingandeng.quiz.port.Secrets;

/**
 * Where rooms tell what they notice, and where they are heard of. Signs of life are gathered in memory and written
 * together, so that ten thousand rooms cost the database a statement every few seconds. The token is the permission.
 */
@ApplicationScoped
public class SignalDesk {

    private static final int MOST = 50;
    private static final int LONGEST = 200;
    private static final int A_DAY = 86_400;
    private static final int SHORT = 16;

    @Inject
    Signals signals;

    @Inject
    ExamTokens tokens;

    @Inject
    Secrets secrets;

    @Inject
    Clock clock;

    private final Map<UUID, HeardRoom> heard = new ConcurrentHashMap<>();
    private byte[] key;

    @PostConstruct
    void open() {
        key = secrets.derive("exam.address", 32);
    }

    /**
     * What a room tells.
     *
     * @param id the same one told twice is one
     * @param kind what was seen
     * @param seconds how long it lasted
     * @param words what the candidate wrote with it
     * @param about the message that was read, or null
     */
    public record Told(UUID id, Signal.Kind kind, int seconds, String words, UUID about) {

        boolean wellFormed() {
            return id != null
                    && kind != null
                    && kind.told()
                    && seconds >= 0
                    && seconds <= A_DAY
                    && (words == null || words.length() <= LONGEST && words.indexOf('\0') < 0)
                    && (kind == Signal.Kind.MESSAGE_SEEN) == (about != null);
        }
    }

    /**
     * Takes what a room noticed. The same again changes nothing.
     *
     * @param token the room's
     * @param told what it tells, the first first
     * @return how many were new, or why nothing is taken
     */
    @PermitAll
    @Transactional
    public Decision<Integer> take(String token, List<Told> told) {
        return tokens.read(token, clock.instant()).then(good -> {
            if (told == null
                    || told.size() > MOST
                    || !told.stream().allMatch(each -> each != null && each.wellFormed())) {
                return Decision.no(ExamRefusal.MALFORMED);
            }
            return Decision.yes(
                    signals.append(told.stream().map(each -> signal(good, each)).toList()));
        });
    }

    private Signal signal(SittingToken from, Told told) {
        String words = told.words() == null ? "" : told.words().strip();
        return new Signal(
                told.id(),
                from.sitting(),
                told.kind(),
                from.lease(),
                told.seconds(),
                words,
                told.about(),
                clock.instant());
    }

    /**
     * A room gave sign of life.
     *
     * @param token the room's; one that is not good is nobody's
     * @param address where the call came from; only a keyed hash of it is kept, of no use for another sitting
     */
    @PermitAll
    public void heard(String token, String address) {
        Decision<SittingToken> read = tokens.read(token, clock.instant());
        if (read.granted()) {
            SittingToken good = read.value();
            heard.put(
                    good.sitting(),
                    new HeardRoom(good.sitting(), clock.instant(), hash(good.sitting(), address), good.lease()));
        }
    }

    /** Writes down who was heard of since the last time. */
    @RolesAllowed(QuizPermissions.WATCH)
    @Transactional
    public void writeHeard() {
        List<HeardRoom> rooms = new ArrayList<>();
        heard.forEach((sitting, room) -> {
            if (heard.remove(sitting, room)) {
                rooms.add(room);
            }
        });
        if (!rooms.isEmpty()) {
            signals.heard(rooms);
        }
    }

    private String hash(UUID sitting, String address) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(ByteBuffer.allocate(SHORT)
                    .putLong(sitting.getMostSignificantBits())
                    .putLong(sitting.getLeastSignificantBits())
                    .array());
            byte[] all = mac.doFinal((address == null ? "" : address).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(all, 0, SHORT);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
