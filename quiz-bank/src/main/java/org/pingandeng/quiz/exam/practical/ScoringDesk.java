package org.pingandeng.quiz.exam.practical;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.exam.office.model.ExamSession;
import org.pingandeng.quiz.exam.office.model.ExamSessions;
import org.pingandeng.quiz.exam.office.model.RosterLine;
import org.pingandeng.quiz.exam.office.model.Rosters;
import org.pingandeng.quiz.exam.office.model.SessionState;
import org.pingandeng.quiz.exam.practical.model.CleanPicture;
import org.pingandeng.quiz.exam.practical.model.Entry;
import org.pingandeng.quiz.exam.practical.model.EntryText;
import org.pingandeng.quiz.exam.practical.model.Picture;
import org.pingandeng.quiz.exam.practical.model.PracticalRefusal;
import org.pingandeng.quiz.exam.practical.model.PracticalResult;
import org.pingandeng.quiz.exam.practical.model.PracticalRule;
import org.pingandeng.quiz.exam.practical.model.Practicals;
import org.pingandeng.quiz.exam.practical.model.Score;
import org.pingandeng.quiz.exam.practical.model.ScoreSheet;
import org.pingandeng.quiz.exam.practical.model.Seal;
import org.pingandeng.quiz.port.AuditTrail;
import org.pingandeng.quiz.port.Outbox;

/** Takes in what examiners hand in: seals it, and tells when a practical part is decided. */
@ApplicationScoped
public class ScoringDesk {

    /** The news that a practical part is decided, or decided otherwise after a correction. */
    public static final String TOPIC = "exam.practical.judged";

    private static final int MOST_PHOTOS = 4;
    private static final int LONGEST = 500;

    @Inject
    Practicals practicals;

    @Inject
    PracticalBook book;

    @Inject
    ExamSessions sessions;

    @Inject
    Rosters rosters;

    @Inject
    AuditTrail trail;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /**
     * What came of it.
     *
     * @param refusal null where it was kept
     * @param points what it is worth; 0 where it was refused
     * @param result how the candidate stands now; null where it was refused
     */
    public record Outcome(PracticalRefusal refusal, int points, PracticalResult result) {

        static Outcome not(PracticalRefusal why) {
            return new Outcome(why, 0, null);
        }
    }

    /** Everything that stands when an entry is looked at. */
    private record Desk(ExamSession session, PracticalRule rule, ScoreSheet sheet, List<Entry> entries) {}

    /**
     * Keeps an entry; the same one again changes nothing.
     *
     * @param given from a tablet; the caller says that the candidate is within reach
     * @param by the examiner
     * @return how the candidate stands, or why it was refused
     */
    @RolesAllowed(QuizPermissions.PRACTICAL)
    @Transactional
    public Outcome handIn(@NotNull HandIn given, @NotNull UUID by) {
        Optional<ExamSession> session = sessions.find(given.session());
        Optional<PracticalRule> rule = session.flatMap(book::rule);
        if (session.isEmpty() || rule.isEmpty()) {
            return Outcome.not(session.isEmpty() ? PracticalRefusal.NOT_THERE : PracticalRefusal.NO_PRACTICAL);
        }
        practicals.lock(given.session(), given.candidate());
        Optional<Entry> before = practicals.find(given.id());
        if (before.isPresent()) {
            return again(session.get(), rule.get(), before.get(), given, by);
        }
        Optional<ScoreSheet> sheet = sheet(session.get(), rule.get(), given);
        Optional<PracticalRefusal> refusal = own(given, by)
                .or(() -> out(session.get(), rule.get(), given))
                .or(() -> sheet.isEmpty() ? Optional.of(PracticalRefusal.OTHER_SHEET) : unfit(sheet.get(), given));
        return refusal.map(Outcome::not)
                .orElseGet(() -> keep(new Desk(session.get(), rule.get(), sheet.get(), entries(given)), given, by));
    }

    private static Optional<PracticalRefusal> own(HandIn given, UUID by) {
        return given.candidate().value().equals(by) ? Optional.of(PracticalRefusal.OWN) : Optional.empty();
    }

    private Outcome again(ExamSession session, PracticalRule rule, Entry before, HandIn given, UUID by) {
        boolean same = before.examiner().equals(by)
                && before.session().equals(given.session())
                && before.candidate().equals(given.candidate())
                && before.subject() == given.subject()
                && before.note().ticks().equals(given.ticks());
        return same
                ? new Outcome(
                        null, before.score().points(), book.result(session, rule, given.candidate(), entries(given)))
                : Outcome.not(PracticalRefusal.CONFLICT);
    }

    private List<Entry> entries(HandIn given) {
        return practicals.entries(given.candidate()).stream()
                .filter(entry -> entry.session().equals(given.session()))
                .toList();
    }

    private Optional<ScoreSheet> sheet(ExamSession session, PracticalRule rule, HandIn given) {
        return Optional.ofNullable(practicals.seeds(session.id()).get(given.candidate()))
                .map(seed -> practicals.sheets(rule.trade()).drawn(book.day(session), seed))
                .map(drawn -> drawn.get(given.subject()))
                .filter(sheet -> sheet.code().equals(given.sheet()));
    }

    private Optional<PracticalRefusal> out(ExamSession session, PracticalRule rule, HandIn given) {
        if (session.state() != SessionState.PUBLISHED) {
            return Optional.of(
                    session.state() == SessionState.CANCELLED
                            ? PracticalRefusal.CANCELLED
                            : PracticalRefusal.NOT_THERE);
        }
        boolean there = rosters.line(session.id(), given.candidate())
                .filter(RosterLine::accepted)
                .isPresent();
        return there
                ? book.early(session).or(() -> book.refusal(session, rule, given.candidate()))
                : Optional.of(PracticalRefusal.NOT_ON_ROSTER);
    }

    private static Optional<PracticalRefusal> unfit(ScoreSheet sheet, HandIn given) {
        if (!sheet.fits(given.ticks()) || given.seconds() < 0 || given.words().length() > LONGEST) {
            return Optional.of(PracticalRefusal.TICKS);
        }
        if (given.examiner().missing() || given.signed().missing()) {
            return Optional.of(PracticalRefusal.SIGNATURE);
        }
        if (given.photos().size() > MOST_PHOTOS) {
            return Optional.of(PracticalRefusal.PHOTO);
        }
        boolean silent = given.reason().isBlank() || given.reason().length() > LONGEST;
        return given.corrects() != null && silent ? Optional.of(PracticalRefusal.NO_REASON) : Optional.empty();
    }

    private Outcome keep(Desk desk, HandIn given, UUID by) {
        PracticalResult stood = book.result(desk.session(), desk.rule(), given.candidate(), desk.entries());
        Optional<PracticalRefusal> turn = given.corrects() == null
                ? stood.another(given.subject(), by).or(() -> seen(given, by))
                : correctable(stood, given, by) ? Optional.empty() : Optional.of(PracticalRefusal.NOT_TO_CORRECT);
        Optional<List<Picture>> pictures = pictures(given);
        if (turn.isPresent() || pictures.isEmpty()) {
            return Outcome.not(turn.orElse(PracticalRefusal.PHOTO));
        }
        Entry entry = sealed(desk, given, by, pictures.get());
        practicals.append(entry, pictures.get());
        trail.record(
                given.corrects() == null ? "exam.practical.scored" : "exam.practical.corrected",
                entry.id().toString(),
                Map.of(
                        "candidate", given.candidate().value().toString(),
                        "subject", given.subject().name(),
                        "points", entry.score().points()));
        List<Entry> all = new ArrayList<>(desk.entries());
        all.add(entry);
        PracticalResult stands = book.result(desk.session(), desk.rule(), given.candidate(), all);
        tell(desk.session(), stood, stands, entry);
        return new Outcome(null, entry.score().points(), stands);
    }

    /** Who has read another's score is led by it, and leaves the subject to somebody else. */
    private Optional<PracticalRefusal> seen(HandIn given, UUID by) {
        return practicals
                        .looks(given.session(), by)
                        .getOrDefault(given.candidate(), Set.of())
                        .contains(given.subject())
                ? Optional.of(PracticalRefusal.SEEN)
                : Optional.empty();
    }

    private static boolean correctable(PracticalResult stood, HandIn given, UUID by) {
        return stood.subjects().get(given.subject()).entries().stream()
                .anyMatch(entry ->
                        entry.id().equals(given.corrects()) && entry.examiner().equals(by));
    }

    private static Optional<List<Picture>> pictures(HandIn given) {
        List<Picture> all = new ArrayList<>();
        for (byte[] photo : given.photos()) {
            int number = all.size();
            CleanPicture.photo(photo).ifPresent(clean -> all.add(new Picture(Picture.Kind.PHOTO, number, clean)));
        }
        int whole = given.photos().size() + drawn(given.examiner()) + drawn(given.signed());
        signature(given.examiner(), Picture.Kind.EXAMINER).ifPresent(all::add);
        signature(given.signed(), Picture.Kind.CANDIDATE).ifPresent(all::add);
        return all.size() == whole ? Optional.of(all) : Optional.empty();
    }

    private static int drawn(HandIn.Signature signature) {
        return signature.drawn().length > 0 ? 1 : 0;
    }

    private static Optional<Picture> signature(HandIn.Signature signature, Picture.Kind kind) {
        return Optional.of(signature.drawn())
                .filter(drawn -> drawn.length > 0)
                .flatMap(CleanPicture::signature)
                .map(clean -> new Picture(kind, 0, clean));
    }

    private Entry sealed(Desk desk, HandIn given, UUID by, List<Picture> pictures) {
        Score score = desk.sheet().score(given.ticks());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Entry.Note note = new Entry.Note(
                given.ticks(),
                given.seconds(),
                given.words().strip(),
                given.reason().strip(),
                given.examiner().typed().strip(),
                given.signed().typed().strip(),
                pictures.stream()
                        .map(each -> each.kind() + ":" + Seal.fingerprint(each.bytes()))
                        .toList(),
                given.clientAt());
        Entry bare = entry(desk, given, by, note, score, now, null);
        byte[] previous = desk.entries().isEmpty()
                ? Seal.beginning()
                : desk.entries().get(desk.entries().size() - 1).seal().hash();
        return entry(desk, given, by, note, score, now, Seal.of(previous, EntryText.write(bare)));
    }

    private static Entry entry(Desk desk, HandIn given, UUID by, Entry.Note note, Score score, Instant now, Seal seal) {
        return new Entry(
                given.id(),
                given.session(),
                given.candidate(),
                given.subject(),
                desk.sheet().code(),
                desk.sheet().from(),
                by,
                note,
                score,
                given.corrects(),
                now,
                seal);
    }

    private void tell(ExamSession session, PracticalResult stood, PracticalResult stands, Entry entry) {
        boolean changed = stood.state() != stands.state() || stood.points() != stands.points();
        if (stands.state() == PracticalResult.State.OPEN
                || !changed
                || !session.results().released()) {
            return;
        }
        outbox.append(
                TOPIC,
                session.id().toString(),
                Map.of(
                        "candidate", stands.candidate().value().toString(),
                        "entry", entry.id().toString()));
    }
}
