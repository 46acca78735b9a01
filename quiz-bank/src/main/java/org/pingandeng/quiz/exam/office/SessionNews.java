package org.pingandeng.quiz.exam.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.model.Exam;
import org.pingandeng.quiz.exam.model.Exams;
import org.pingandeng.quiz.exam.office.model.ExamSession;
import org.pingandeng.quiz.exam.office.model.ExamSessions;
import org.pingandeng.quiz.exam.office.model.RosterLine;
import org.pingandeng.quiz.exam.office.model.RosterReason;
import org.pingandeng.quiz.exam.office.model.RosterStep;
import org.pingandeng.quiz.exam.office.model.Rosters;
import org.pingandeng.quiz.exam.office.model.SessionState;
import org.pingandeng.quiz.port.Outbox;

/** Tells candidates what happens to their dates; only of dates that they have seen. */
@ApplicationScoped
public class SessionNews {

    /** The topic of all of it; its key is the date. */
    public static final String TOPIC = "exam.session.told";

    @Inject
    Outbox outbox;

    @Inject
    Rosters rosters;

    @Inject
    ExamSessions sessions;

    @Inject
    Exams exams;

    /** What a candidate is told of a date. */
    public enum Kind {
        /** Their sign-up was accepted. */
        ACCEPTED,
        /** Their sign-up was refused. */
        REFUSED,
        /** The office put them on it. */
        LISTED,
        /** The office took them off it. */
        REMOVED,
        /** It was moved. */
        MOVED,
        /** Its hours or place are others now. */
        CHANGED,
        /** It was cancelled. */
        CANCELLED,
        /** It makes up for one that they missed. */
        MADE_UP,
        /** Its results are released. */
        RELEASED
    }

    /**
     * A date that is near.
     *
     * @param session the date
     * @param titleZh its exam's, Chinese
     * @param titleEn its exam's, English
     * @param candidates who sit it
     */
    public record Near(ExamSession session, String titleZh, String titleEn, List<CandidateId> candidates) {}

    /**
     * The dates of a span that candidates are to be reminded of.
     *
     * @param from its beginning
     * @param to its end
     * @return by bell
     */
    public List<Near> near(Instant from, Instant to) {
        return sessions.between(from, to).stream()
                .filter(session -> session.state() == SessionState.PUBLISHED)
                .map(session -> new Near(
                        session,
                        exams.known(session.exam()).map(Exam::titleZh).orElse(session.title()),
                        exams.known(session.exam()).map(Exam::titleEn).orElse(session.title()),
                        accepted(session.id())))
                .toList();
    }

    private List<CandidateId> accepted(UUID session) {
        return rosters.of(session).accepted().stream()
                .map(RosterLine::candidate)
                .toList();
    }

    /** What a step on the roster means for its candidate. */
    void step(ExamSession session, RosterStep step) {
        Optional<Kind> kind = switch (step.kind()) {
            case ACCEPTED -> Optional.of(Kind.ACCEPTED);
            case REFUSED -> Optional.of(Kind.REFUSED);
            case LISTED -> Optional.of(session.makesUpFor() == null ? Kind.LISTED : Kind.MADE_UP);
            case REMOVED -> Optional.of(Kind.REMOVED);
            default -> Optional.empty();
        };
        if (session.everPublished()) {
            kind.ifPresent(said -> tell(session, said, step.candidate(), step.reason(), step.words(), step.at()));
        }
    }

    /** What happened to a date means the same for everybody on it; whoever waits for an answer hears of it, too. */
    void all(ExamSession session, Kind kind, String words, Instant at) {
        if (kind == Kind.LISTED && session.makesUpFor() != null) {
            all(session, Kind.MADE_UP, words, at);
            return;
        }
        rosters.of(session.id()).lines().stream()
                .filter(line -> line.accepted()
                        || line.asked() && (kind == Kind.MOVED || kind == Kind.CHANGED || kind == Kind.CANCELLED))
                .forEach(line -> tell(session, kind, line.candidate(), null, words.strip(), at));
    }

    /** One's results are released. */
    void released(ExamSession session, CandidateId candidate, UUID sitting, Instant at) {
        Map<String, Object> news = news(session, Kind.RELEASED, candidate, null, "", at);
        news.put("sitting", sitting.toString());
        outbox.append(TOPIC, session.id().toString(), news);
    }

    private void tell(
            ExamSession session, Kind kind, CandidateId candidate, RosterReason reason, String words, Instant at) {
        outbox.append(TOPIC, session.id().toString(), news(session, kind, candidate, reason, words, at));
    }

    private Map<String, Object> news(
            ExamSession session, Kind kind, CandidateId candidate, RosterReason reason, String words, Instant at) {
        Optional<Exam> exam = exams.known(session.exam());
        Map<String, Object> news = new HashMap<>();
        news.put("kind", kind.name());
        news.put("candidate", candidate.value().toString());
        news.put("date", session.title());
        news.put("titleZh", exam.map(Exam::titleZh).orElse(session.title()));
        news.put("titleEn", exam.map(Exam::titleEn).orElse(session.title()));
        news.put("bell", session.hours().bellAt().toString());
        news.put("place", session.place());
        news.put("reason", reason == null ? "" : reason.name());
        news.put("words", words);
        news.put("sitting", "");
        news.put("once", session.id() + " " + at);
        return news;
    }
}
