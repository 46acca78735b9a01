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
import org.pingandeng.quiz.exam.model.CandidateScope;
import org.pingandeng.quiz.exam.practical.HandIn;
import org.pingandeng.quiz.exam.practical.PracticalDate;
import org.pingandeng.quiz.exam.practical.PracticalDesk;
import org.pingandeng.quiz.exam.practical.ScoringDesk;
import org.pingandeng.quiz.exam.practical.model.Picture;
import org.pingandeng.quiz.exam.practical.model.PracticalRefusal;

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
     */
    public record Named(PracticalDate date, Map<UUID, String> names, UUID me) {

        /**
         * Somebody's name.
         *
         * @param who their id
         * @return a dash for somebody who is not known any more
         */
        public String name(UUID who) {
            return names.getOrDefault(who, "—");
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
        return new Named(date, people.names(all), visitor.person().value());
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
