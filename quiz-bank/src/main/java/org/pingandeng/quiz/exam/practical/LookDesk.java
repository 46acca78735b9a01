package org.pingandeng.quiz.exam.practical;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.office.model.ExamSessions;
import org.pingandeng.quiz.exam.practical.model.Practicals;
import org.pingandeng.quiz.exam.practical.model.Subject;

/**
 * Where it is written down that somebody of the exam office read what others gave before it was decided. Whoever did
 * scores that subject of that candidate no more ({@link ScoringDesk}): two examiners score without leading each other.
 */
@ApplicationScoped
public class LookDesk {

    @Inject
    Practicals practicals;

    @Inject
    PracticalBook book;

    @Inject
    ExamSessions sessions;

    @Inject
    Clock clock;

    /**
     * Notes a look at all that others gave a candidate; the same look again changes nothing.
     *
     * @param session on which date
     * @param candidate whose score sheets
     * @param reader who looks
     * @return whether something of it was not decided yet
     */
    @RolesAllowed(QuizPermissions.EXAM_OFFICE)
    @Transactional
    public boolean look(@NotNull UUID session, @NotNull CandidateId candidate, @NotNull UUID reader) {
        List<Subject> open = sessions.find(session).stream()
                .flatMap(found -> book.rule(found).stream()
                        .map(rule -> book.result(found, rule, candidate, practicals.entries(candidate))))
                .flatMap(result -> result.subjects().entrySet().stream())
                .filter(each -> each.getValue().closedTo(reader).isPresent())
                .map(Map.Entry::getKey)
                .toList();
        Instant now = clock.instant();
        open.forEach(subject -> practicals.look(session, candidate, subject, reader, now));
        return !open.isEmpty();
    }

    /**
     * What somebody read of a date before it was decided.
     *
     * @param session which date
     * @param reader who
     * @return the subjects by candidate
     */
    @RolesAllowed(QuizPermissions.PRACTICAL)
    @Transactional
    public Map<CandidateId, Set<Subject>> seen(@NotNull UUID session, @NotNull UUID reader) {
        return practicals.looks(session, reader);
    }
}
