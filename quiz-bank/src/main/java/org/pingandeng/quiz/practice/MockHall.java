package org.pingandeng.quiz.practice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.assembly.model.Plan;
import org.pingandeng.quiz.assembly.model.Plans;
import org.pingandeng.quiz.bank.model.ItemBank;
import org.pingandeng.quiz.item.Use;
import org.pingandeng.quiz.paper.Draw;
import org.pingandeng.quiz.paper.Paper;
import org.pingandeng.quiz.practice.model.Mock;
import org.pingandeng.quiz.practice.model.Mocks;

/**
 * Where learners begin mock exams (模拟考试), with or without a time. They draw on practice items only (教考分离). An open one
 * is gone on with wherever it is opened again.
 */
@ApplicationScoped
public class MockHall {

    @Inject
    Plans plans;

    @Inject
    Mocks mocks;

    @Inject
    ItemBank bank;

    @Inject
    MockMarking marking;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();

    /**
     * The mock exams that are offered.
     *
     * @param learner who asks
     * @return by title
     */
    @RolesAllowed(QuizPermissions.PRACTICE)
    @Transactional
    public List<MockOffer> offers(@NotNull UUID learner) {
        List<Mock> own = marking.running(learner);
        return plans.all().stream()
                .filter(plan -> plan.offered() && plan.use() == Use.PRACTICE)
                .sorted(Comparator.comparing(Plan::title))
                .map(plan -> new MockOffer(
                        plan.id(),
                        plan.title(),
                        plan.blueprint().items(),
                        plan.blueprint().points(),
                        plan.minutes(),
                        plan.passMark(),
                        own.stream()
                                .filter(mock -> mock.plan().equals(plan.id()))
                                .map(Mock::id)
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    /**
     * The mock exams that a learner has done, and those that were taken back while they were open.
     *
     * @param learner who asks
     * @return the latest first
     */
    @RolesAllowed(QuizPermissions.PRACTICE)
    @Transactional
    public List<MockLine> lines(@NotNull UUID learner) {
        marking.running(learner);
        return mocks.of(learner).stream().map(MockLine::of).toList();
    }

    /**
     * Begins a mock exam, or goes on with the open one of the same blueprint.
     *
     * @param learner who
     * @param plan the blueprint
     * @param timed whether it ends after the blueprint's time
     * @return the mock exam; empty when it is not offered or the pool does not suffice
     */
    @RolesAllowed(QuizPermissions.PRACTICE)
    @Transactional
    public Optional<UUID> begin(@NotNull UUID learner, @NotNull UUID plan, boolean timed) {
        Optional<UUID> open = marking.running(learner).stream()
                .filter(mock -> mock.plan().equals(plan))
                .map(Mock::id)
                .findFirst();
        return open.isPresent()
                ? open
                : plans.find(plan)
                        .filter(found -> found.offered() && found.use() == Use.PRACTICE)
                        .flatMap(found -> fresh(learner, found, timed));
    }

    private Optional<UUID> fresh(UUID learner, Plan plan, boolean timed) {
        long seed = random.nextLong();
        Instant now = clock.instant();
        Optional<Paper> paper =
                Draw.from(plan.blueprint(), bank.pool(Use.PRACTICE), seed).paper();
        return paper.map(drawn -> new Mock(
                        UUID.randomUUID(),
                        learner,
                        plan.id(),
                        plan.title(),
                        drawn,
                        seed,
                        plan.passMark(),
                        now,
                        timed ? now.plus(Duration.ofMinutes(plan.minutes())) : null,
                        null,
                        null,
                        null,
                        null))
                .filter(mocks::begin)
                .map(Mock::id);
    }
}
