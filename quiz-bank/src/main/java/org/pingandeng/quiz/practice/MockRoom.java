package org.pingandeng.quiz.practice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.bank.model.ItemBank;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.item.Answer;
import org.pingandeng.quiz.item.AnswerJson;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.paper.Paper;
import org.pingandeng.quiz.practice.model.Mock;
import org.pingandeng.quiz.practice.model.Mocks;

/** Where a mock exam is answered, handed in and looked at; the server's clock ends it. */
@ApplicationScoped
public class MockRoom {

    @Inject
    Mocks mocks;

    @Inject
    ItemBank bank;

    @Inject
    MockMarking marking;

    @Inject
    Clock clock;

    private final ObjectMapper json = new ObjectMapper();

    /**
     * A question of one's own open mock exam.
     *
     * @param mock which
     * @param learner who asks
     * @param slot its place; 0 for the first that is open
     * @return it; empty when it is another's, is closed or over, or has no such place
     */
    @RolesAllowed(QuizPermissions.PRACTICE)
    @Transactional
    public Optional<MockView> question(@NotNull UUID mock, @NotNull UUID learner, int slot) {
        return open(mock, learner).flatMap(own -> {
            Map<Integer, String> answers = mocks.answers(mock);
            int wanted = slot > 0 ? slot : firstOpen(own, answers);
            return own.paper().slots().stream()
                    .filter(place -> place.number() == wanted)
                    .findFirst()
                    .map(place -> view(own, place, answers));
        });
    }

    private Optional<Mock> open(UUID mock, UUID learner) {
        Optional<Mock> own = mocks.find(mock).filter(found -> found.learner().equals(learner) && !found.closed());
        if (own.filter(found -> found.overAt(clock.instant())).isPresent()) {
            marking.close(mock, "DEADLINE");
            return Optional.empty();
        }
        return own;
    }

    private static int firstOpen(Mock mock, Map<Integer, String> answers) {
        return mock.paper().slots().stream()
                .map(Paper.Slot::number)
                .filter(number -> !answers.containsKey(number))
                .findFirst()
                .orElse(1);
    }

    private MockView view(Mock mock, Paper.Slot slot, Map<Integer, String> answers) {
        VersionId version = new VersionId(slot.item(), slot.version());
        Item item = bank.contents(List.of(version)).get(version);
        return new MockView(
                mock.id(),
                mock.title(),
                slot.number(),
                mock.paper().slots().stream()
                        .map(place -> answers.containsKey(place.number()))
                        .toList(),
                slot.points(),
                item.text().topic(),
                new QuestionSheet(false, Map.of()).of(item, slot.order(), read(answers.get(slot.number()))),
                mock.endsAt(),
                mock.endsAt() == null
                        ? 0
                        : Duration.between(clock.instant(), mock.endsAt()).toSeconds());
    }

    private Answer read(String answer) {
        try {
            return answer == null
                    ? null
                    : AnswerJson.read(json.readTree(answer)).orElse(null);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /**
     * Keeps an answer; an earlier one to the same place is replaced, and one that says nothing changes nothing.
     *
     * @param mock which
     * @param learner who
     * @param slot its place
     * @param answer what was answered
     * @return false when the mock exam is another's, is closed or over, or has no such place
     */
    @RolesAllowed(QuizPermissions.PRACTICE)
    @Transactional
    public boolean answer(@NotNull UUID mock, @NotNull UUID learner, int slot, @NotNull Answer answer) {
        Optional<Mock> held = open(mock, learner)
                .flatMap(own -> mocks.lockOpen(mock))
                .filter(own -> own.paper().slots().stream().anyMatch(place -> place.number() == slot));
        if (held.isPresent() && !answer.blank()) {
            mocks.answer(mock, slot, AnswerJson.write(answer).toString(), clock.instant());
        }
        return held.isPresent();
    }

    /**
     * Hands a mock exam in. The same again changes nothing.
     *
     * @param mock which
     * @param learner who
     * @return false when it is another's
     */
    @RolesAllowed(QuizPermissions.PRACTICE)
    @Transactional
    public boolean handIn(@NotNull UUID mock, @NotNull UUID learner) {
        Optional<Mock> own = mocks.find(mock).filter(found -> found.learner().equals(learner));
        own.filter(found -> !found.closed())
                .ifPresent(found -> marking.close(mock, found.overAt(clock.instant()) ? "DEADLINE" : "LEARNER"));
        return own.isPresent();
    }

    /**
     * The result of one's own mock exam, with what there is to learn from it.
     *
     * @param mock which
     * @param learner who asks
     * @return it; empty when it is another's or still open
     */
    @RolesAllowed(QuizPermissions.PRACTICE)
    @Transactional
    public Optional<MockResult> result(@NotNull UUID mock, @NotNull UUID learner) {
        marking.running(learner);
        return mocks.find(mock)
                .filter(found -> found.learner().equals(learner) && found.closed())
                .map(marking::result);
    }

    /**
     * Open mock exams whose time is over, with or without a browser.
     *
     * @return their ids; each is closed by {@link #closeOverdue} in a transaction of its own
     */
    @RolesAllowed(QuizPermissions.WATCH)
    @Transactional
    public List<UUID> overdue() {
        return mocks.overdue(clock.instant(), 200);
    }

    /**
     * Closes a mock exam whose time is over; others are left alone.
     *
     * @param mock which
     */
    @RolesAllowed(QuizPermissions.WATCH)
    @Transactional
    public void closeOverdue(@NotNull UUID mock) {
        if (mocks.find(mock).filter(found -> found.overAt(clock.instant())).isPresent()) {
            marking.close(mock, "DEADLINE");
        }
    }
}
