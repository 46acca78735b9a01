package org.pingandeng.quiz.exam;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.exam.model.Decision;
import org.pingandeng.quiz.exam.model.Exam;
import org.pingandeng.quiz.exam.model.ExamRefusal;
import org.pingandeng.quiz.exam.model.Exams;
import org.pingandeng.quiz.exam.model.RoomNews;
import org.pingandeng.quiz.exam.model.Save;
import org.pingandeng.quiz.exam.model.Signals;
import org.pingandeng.quiz.exam.model.Sitting;
import org.pingandeng.quiz.exam.model.SittingToken;
import org.pingandeng.quiz.exam.model.Sittings;
import org.pingandeng.quiz.item.CandidateItem;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.paper.Paper;

/** What a room asks for besides saving: its paper, the paper's key, and where it stands. Its token is its pass. */
@ApplicationScoped
public class ExamRoom {

    @Inject
    Exams exams;

    @Inject
    Sittings sittings;

    @Inject
    FrozenItems frozen;

    @Inject
    Signals signals;

    @Inject
    ExamTokens tokens;

    @Inject
    Clock clock;

    private final ObjectMapper json = new ObjectMapper();

    /**
     * The paper, sealed, without any key to its items.
     *
     * @param token the room's
     * @return Base64 of nonce and ciphertext, or why not
     */
    @PermitAll
    @Transactional
    public Decision<String> sealedPaper(String token) {
        return room(token).then(sitting -> Decision.yes(tokens.papers().seal(sitting.id(), paper(sitting))));
    }

    /**
     * The paper as it is, for browsers that refuse WebCrypto because the connection is not secure; it
     * is given once the sitting has begun.
     *
     * @param token the room's
     * @return JSON, or why not
     */
    @PermitAll
    @Transactional
    public Decision<String> openPaper(String token) {
        return room(token)
                .then(sitting -> clock.instant().isBefore(sitting.startedAt())
                        ? Decision.no(ExamRefusal.NOT_OPEN)
                        : Decision.yes(paper(sitting)));
    }

    /**
     * The key of the sitting's paper; it is given once the sitting has begun.
     *
     * @param token the room's
     * @return 32 bytes, or why not
     */
    @PermitAll
    @Transactional
    public Decision<byte[]> paperKey(String token) {
        return tokens.read(token, clock.instant())
                .then(good -> sittings.bell(good.sitting(), good.candidate())
                        .map(bell -> clock.instant().isBefore(bell)
                                ? Decision.<byte[]>no(ExamRefusal.NOT_OPEN)
                                : Decision.yes(tokens.papers().key(good.sitting())))
                        .orElse(Decision.no(ExamRefusal.TOKEN_FORGED)));
    }

    /**
     * Whether a file of the media library belongs to the paper, so that the room may have it. It is given as long as
     * the sitting takes saves: from its beginning, like the paper's key, to the end of its grace.
     *
     * @param token the room's
     * @param file its id in the media library
     * @return whether it does, or why nothing is given
     */
    @PermitAll
    @Transactional
    public Decision<Boolean> shows(String token, String file) {
        return room(token).then(sitting -> {
            if (clock.instant().isBefore(sitting.startedAt())) {
                return Decision.no(ExamRefusal.NOT_OPEN);
            }
            if (!sitting.openAt(clock.instant())) {
                return Decision.no(ExamRefusal.CLOSED);
            }
            return Decision.yes(frozen.of(sitting.paper()).values().stream()
                    .anyMatch(item -> CandidateItem.media(item).contains(file)));
        });
    }

    private String paper(Sitting sitting) {
        Map<VersionId, Item> items = frozen.of(sitting.paper());
        ArrayNode slots = json.createArrayNode();
        for (Paper.Slot slot : sitting.paper().slots()) {
            CandidateItem shown = CandidateItem.of(items.get(new VersionId(slot.item(), slot.version())), slot.order());
            ObjectNode node = json.valueToTree(shown);
            node.put("n", slot.number());
            node.put("points", slot.points());
            slots.add(node);
        }
        try {
            return json.writeValueAsString(slots);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Where the sitting stands, by the server.
     *
     * @param token the room's
     * @return everything to go on with, or why not
     */
    @PermitAll
    @Transactional
    public Decision<RoomState> state(String token) {
        return room(token).then(sitting -> tokens.read(token, clock.instant()).then(mine -> state(sitting, mine)));
    }

    private Decision<RoomState> state(Sitting sitting, SittingToken mine) {
        if (sitting.lease() != mine.lease() && !sitting.closed()) {
            return Decision.no(ExamRefusal.TAKEN_OVER);
        }
        Optional<Exam> exam = exams.known(sitting.exam());
        Optional<Sittings.Tip> tip = sittings.tip(sitting.id(), mine.lease());
        RoomNews news = signals.news(sitting.id());
        return Decision.yes(new RoomState(
                sitting.id(),
                exam.map(Exam::titleZh).orElse(sitting.exam()),
                exam.map(Exam::titleEn).orElse(sitting.exam()),
                clock.instant(),
                sitting.endsAt(),
                sitting.graceEndsAt(),
                sitting.closed(),
                sitting.pausedAt(),
                news.messages(),
                news.hand(),
                mine.lease(),
                tip.map(Sittings.Tip::sequence).orElse(0),
                HexFormat.of().formatHex(tip.map(Sittings.Tip::hash).orElse(Save.BEGINNING)),
                sittings.answers(sitting.id()),
                Base64.getEncoder().encodeToString(tokens.answers().key(sitting.id())),
                tokens.write(sitting.id(), mine.candidate(), mine.lease())));
    }

    private Decision<Sitting> room(String token) {
        return tokens.read(token, clock.instant())
                .then(good -> sittings.find(good.sitting())
                        .filter(sitting -> sitting.candidate().equals(good.candidate()))
                        .map(Decision::yes)
                        .orElse(Decision.no(ExamRefusal.TOKEN_FORGED)));
    }
}
