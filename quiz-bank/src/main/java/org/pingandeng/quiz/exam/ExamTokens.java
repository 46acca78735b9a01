package org.pingandeng.quiz.exam;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.pingandeng.quiz.exam.file.model.SealedAnswers;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.model.Decision;
import org.pingandeng.quiz.exam.model.SealedPaper;
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
    private SealedPaper papers;
    private SealedAnswers answers;

    @PostConstruct
    void open() {
        key = secrets.derive("exam.token", 32);
        papers = new SealedPaper(secrets.derive("exam.paper", 32));
        answers = new SealedAnswers(secrets.derive("exam.answers", 32));
    }

    String write(UUID sitting, CandidateId candidate, int lease) {
        return new SittingToken(sitting, candidate, lease, clock.instant().plus(LIFE)).sign(key);
    }

    Decision<SittingToken> read(String text, Instant now) {
        return SittingToken.read(text, key, now);
    }

    SealedPaper papers() {
        return papers;
    }

    SealedAnswers answers() {
        return answers;
    }
}
