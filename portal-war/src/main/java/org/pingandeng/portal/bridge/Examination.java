package org.pingandeng.portal.bridge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.People;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.model.CandidateScope;
import org.pingandeng.quiz.exam.practical.HandIn;
import org.pingandeng.quiz.exam.practical.LookDesk;
import org.pingandeng.quiz.exam.practical.PracticalDate;
import org.pingandeng.quiz.exam.practical.PracticalDesk;
import org.pingandeng.quiz.exam.practical.ScoringDesk;
import org.pingandeng.quiz.exam.practical.model.Picture;
import org.pingandeng.quiz.exam.practical.model.PracticalRefusal;
import org.pingandeng.quiz.exam.practical.model.Subject;

/**
 * The examiner's desk with names, as far as the visitor's scope goes ({@link VisitorScope}): those beyond it are neither
 * shown nor scored.
 */
@ApplicationScoped
public class Examination {

    @Inject
    PracticalDesk desk;

    @Inject
    ScoringDesk scoring;

    @Inject
    LookDesk looks;

    @Inject
    People people;

    @Inject
    VisitorScope scope;

    @Inject
    Visitor visitor;

    /**
     * A date with the names of its people.
     *
     * @param date as it stands
     * @param names of candidates and examiners, by id
     * @param me the visitor's id
     * @param seen the subjects, by candidate, of which the visitor has read others' scores before they were decided
     */
    public record Named(PracticalDate date, Map<UUID, String> names, UUID me, Map<CandidateId, Set<Subject>> seen) {

        /**
         * Somebody's name.
         *
         * @param who their id
         * @return a dash for somebody who is not known any more
         */
        public String name(UUID who) {
            return names.getOrDefault(who, "—");
        }

        /**
         * Whether the visitor has read others' scores of a subject before it was decided, and thus scores it no more.
         *
         * @param candidate whose
         * @param subject which
         */
        public boolean saw(CandidateId candidate, Subject subject) {
            return seen.getOrDefault(candidate, Set.of()).contains(subject);
        }
    }

    /** The dates with somebody to be scored. */
    @RolesAllowed(QuizPermissions.PRACTICAL)
    @Transactional
    public List<PracticalDesk.Line> dates() {
        return desk.dates(scope.candidates());
    }

    /**
     * Opens a date.
     *
     * @param session which
     * @return it; empty where there is none, or nobody of it is within reach
     */
    @RolesAllowed(QuizPermissions.PRACTICAL)
    @Transactional
    public Optional<Named> open(@NotNull UUID session) {
        return desk.open(session, scope.candidates(), visitor.may(QuizPermissions.EXAM_OFFICE))
                .filter(date -> !date.stands().isEmpty())
                .map(this::named);
    }

    private Named named(PracticalDate date) {
        Set<UUID> all = new HashSet<>();
        date.stands().forEach(stand -> {
            all.add(stand.candidate().value());
            all.addAll(stand.result().examiners());
        });
        UUID me = visitor.person().value();
        return new Named(date, people.names(all), me, looks.seen(date.session().id(), me));
    }

    /**
     * Keeps what the visitor hands in as an examiner.
     *
     * @param given from the tablet
     * @return what came of it
     */
    @RolesAllowed(QuizPermissions.PRACTICAL)
    @Transactional
    public ScoringDesk.Outcome handIn(@NotNull HandIn given) {
        CandidateScope whose = scope.candidates();
        boolean reached = whose.everybody()
                || whose.candidates().contains(given.candidate().value());
        return reached
                ? scoring.handIn(given, visitor.person().value())
                : new ScoringDesk.Outcome(PracticalRefusal.NOT_ON_ROSTER, 0, null);
    }

    /**
     * A picture of an entry.
     *
     * @param entry which
     * @param kind which kind
     * @param number among those of its kind
     * @return its bytes; empty beyond the visitor's scope, and while they may still score the subject themselves
     */
    @RolesAllowed(QuizPermissions.PRACTICAL)
    @Transactional
    public Optional<byte[]> picture(@NotNull UUID entry, @NotNull Picture.Kind kind, int number) {
        return desk.picture(
                entry, kind, number, scope.candidates(), visitor.person().value());
    }
}
