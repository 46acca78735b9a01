package org.pingandeng.course.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.port.AuditTrail;
import org.pingandeng.course.programme.model.DatedPolicy;
import org.pingandeng.course.programme.model.PlayerPolicies;
import org.pingandeng.course.programme.model.PlayerPolicy;
import org.pingandeng.course.programme.model.Programmes;

/** Where the office sees and sets how lessons are watched. What held on a day stays as it was. */
@ApplicationScoped
public class PlayerPolicyDesk {

    /** The speeds that the player has, in percent; what is heard no faster can still be understood. */
    public static final List<Integer> SPEEDS = List.of(50, 75, 100, 125, 150, 175, 200);

    private static final int LEAST = 50;
    private static final int QUESTIONS_AT_MOST = 20;
    private static final int ANSWER_AT_LEAST = 15;
    private static final int ANSWER_AT_MOST = 600;
    private static final int SOURCE_AT_MOST = 400;

    @Inject
    PlayerPolicies policies;

    @Inject
    Programmes programmes;

    @Inject
    ProgrammeShelf shelf;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** For the container. */
    public PlayerPolicyDesk() {}

    /**
     * A desk put together by hand.
     *
     * @param policies keeps them
     * @param programmes whose they are
     * @param shelf knows the day
     * @param trail remembers
     * @param clock the time
     */
    public PlayerPolicyDesk(
            PlayerPolicies policies, Programmes programmes, ProgrammeShelf shelf, AuditTrail trail, Clock clock) {
        this.policies = policies;
        this.programmes = programmes;
        this.shelf = shelf;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What the office wants.
     *
     * @param programme for which; empty for all that have none of their own
     * @param from the first day, today or later
     * @param policy what shall hold
     * @param source where it stands, or who decided it
     * @param mark how sure we are
     */
    public record Wanted(Optional<String> programme, LocalDate from, PlayerPolicy policy, String source, String mark) {}

    /**
     * All policies.
     *
     * @return those for everybody first, then by programme; the newest first
     */
    @RolesAllowed(CoursePermissions.PLAYER_POLICY)
    public List<DatedPolicy> policies() {
        return policies.all();
    }

    /**
     * The policy that holds for a programme.
     *
     * @param programme its code; one that is not there has what everybody has
     * @param day on which day
     */
    @RolesAllowed(CoursePermissions.PLAYER_POLICY)
    public DatedPolicy on(@NotNull String programme, @NotNull LocalDate day) {
        return policies.on(programme, day);
    }

    /**
     * Adds a policy that holds from a day on. What is there already stays; a second one of the same day goes before it.
     *
     * @param wanted what shall hold
     * @return why not, or empty when it was added
     */
    @RolesAllowed(CoursePermissions.PLAYER_POLICY)
    @Transactional
    public Optional<PolicyRefusal> add(@NotNull Wanted wanted) {
        Optional<PolicyRefusal> refusal = judge(wanted).or(() -> judge(wanted.policy()));
        if (refusal.isEmpty()) {
            DatedPolicy added = new DatedPolicy(
                    wanted.programme(),
                    wanted.from(),
                    wanted.policy(),
                    wanted.source().strip(),
                    wanted.mark(),
                    clock.instant());
            if (!same(added)) {
                policies.add(added);
                trail.record("player.policy.added", wanted.programme().orElse("*"), said(added));
            }
        }
        return refusal;
    }

    /** The same twice changes nothing. */
    private boolean same(DatedPolicy added) {
        return policies.all().stream()
                .filter(each -> each.programme().equals(added.programme())
                        && each.from().equals(added.from()))
                .findFirst()
                .filter(each -> each.policy().equals(added.policy())
                        && each.source().equals(added.source())
                        && each.mark().equals(added.mark()))
                .isPresent();
    }

    private static Map<String, String> said(DatedPolicy added) {
        return Map.of("from", added.from().toString(), "policy", added.policy().toString());
    }

    private Optional<PolicyRefusal> judge(Wanted wanted) {
        if (wanted.programme().filter(code -> programmes.find(code).isEmpty()).isPresent()) {
            return Optional.of(PolicyRefusal.UNKNOWN_PROGRAMME);
        }
        if (wanted.from() == null) {
            return Optional.of(PolicyRefusal.NO_DAY);
        }
        if (wanted.from().isBefore(shelf.today())) {
            return Optional.of(PolicyRefusal.PAST_DAY);
        }
        if (wanted.source() == null
                || wanted.source().isBlank()
                || wanted.source().length() > SOURCE_AT_MOST) {
            return Optional.of(PolicyRefusal.NO_SOURCE);
        }
        return ProgrammeFile.MARKS.contains(wanted.mark()) ? Optional.empty() : Optional.of(PolicyRefusal.UNKNOWN_MARK);
    }

    private static Optional<PolicyRefusal> judge(PlayerPolicy policy) {
        if (!SPEEDS.containsAll(policy.speeds()) || !policy.speeds().contains(PlayerPolicy.NATURAL)) {
            return Optional.of(PolicyRefusal.SPEEDS);
        }
        if (policy.fasterPercent() < 0 || policy.fasterPercent() > 100) {
            return Optional.of(PolicyRefusal.FASTER);
        }
        if (policy.leastPercent() < LEAST || policy.leastPercent() > 100) {
            return Optional.of(PolicyRefusal.LEAST);
        }
        PlayerPolicy.Questions questions = policy.questions();
        if (questions.count() < 0 || questions.count() > QUESTIONS_AT_MOST) {
            return Optional.of(PolicyRefusal.COUNT);
        }
        boolean readable = questions.answerSeconds() >= ANSWER_AT_LEAST && questions.answerSeconds() <= ANSWER_AT_MOST;
        return readable ? Optional.empty() : Optional.of(PolicyRefusal.ANSWER_TIME);
    }
}
