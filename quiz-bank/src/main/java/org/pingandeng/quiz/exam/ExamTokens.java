package org.pingandeng.quiz.exam;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.model.Decision;
import org.pingandeng.quiz.exam.model.SittingSeal;
import org.pingandeng.quiz.exam.model.SittingToken;
import org.pingandeng.quiz.port.Secrets;

/** Hands sitting tokens out and reads them; part of the exam's faces, no face of its own. */
@ApplicationScoped
class ExamTokens {

    private static final Duration LIFE = Duration.ofMinutes(20);

    @Inject
    Secrets secrets;

    @Inject
    Clock clock;

    private byte[] key;
    private SittingSeal papers;
    private SittingSeal answers;

    @PostConstruct
    void open() {
        key = secrets.derive("exam.token", 32);
        papers = new SittingSeal(secrets.derive("exam.paper", 32), "paper");
        answers = new SittingSeal(secrets.derive("exam.answers", 32), "answers");
    }

    String write(UUID sitting, CandidateId candidate, int lease) {
        return new SittingToken(sitting, candidate, lease, clock.instant().plus(LIFE)).sign(key);
    }

    Decision<SittingToken> read(String text, Instant now) {
        return SittingToken.read(text, key, now);
    }

    SittingSeal papers() {
        return papers;
    }

    SittingSeal answers() {
        return answers;
    }
}
