package org.pingandeng.quiz.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.quiz.bank.model.ItemBank;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.exam.model.Marking;
import org.pingandeng.quiz.exam.model.Marking.MarkedSlot;
import org.pingandeng.quiz.exam.model.Rulings;
import org.pingandeng.quiz.item.AnswerJson;
import org.pingandeng.quiz.practice.model.Attempt;
import org.pingandeng.quiz.practice.model.Drill;
import org.pingandeng.quiz.practice.model.Drills;
import org.pingandeng.quiz.practice.model.Mock;
import org.pingandeng.quiz.practice.model.Mocks;

/**
 * Marks mock exams once, and makes a drill of each with its answers as attempts: so wrong ones come into the notebook, and
 * every question can be looked at with its explanation. No face of its own.
 */
@ApplicationScoped
class MockMarking {

    @Inject
    Mocks mocks;

    @Inject
    Drills drills;

    @Inject
    ItemBank bank;

    @Inject
    Clock clock;

    /** Closes an open mock exam; a closed one is left as it is. */
    void close(UUID id, String by) {
        Optional<Mock> open = mocks.lockOpen(id);
        open.ifPresent(mock -> {
            Marking marking = marking(mock);
            drills.begin(new Drill(mock.id(), mock.learner(), "", false, mock.paper(), mock.begunAt()));
            marking.slots().stream()
                    .filter(slot -> slot.answer() != null)
                    .forEach(slot -> drills.add(attempt(mock, slot)));
            mocks.close(id, by, clock.instant(), marking.score(), marking.passes(mock.passMark()));
        });
    }

    /** A learner's open ones; those whose time is over are closed on the way. */
    List<Mock> running(UUID learner) {
        Instant now = clock.instant();
        List<Mock> open =
                mocks.of(learner).stream().filter(mock -> !mock.closed()).toList();
        open.stream().filter(mock -> mock.overAt(now)).forEach(mock -> close(mock.id(), "DEADLINE"));
        return open.stream().filter(mock -> !mock.overAt(now)).toList();
    }

    private Attempt attempt(Mock mock, MarkedSlot slot) {
        return new Attempt(
                mock.id(),
                slot.slot().number(),
                mock.learner(),
                slot.slot().item(),
                slot.slot().version(),
                slot.item().text().topic(),
                AnswerJson.write(slot.answer()).toString(),
                slot.mark().fraction(),
                slot.mark().pending(),
                clock.instant());
    }

    private Marking marking(Mock mock) {
        List<VersionId> versions = mock.paper().slots().stream()
                .map(slot -> new VersionId(slot.item(), slot.version()))
                .toList();
        return Marking.of(mock.paper(), bank.contents(versions), mocks.answers(mock.id()), Rulings.NONE);
    }

    /** The result of a closed mock exam. */
    MockResult result(Mock mock) {
        Marking marking = marking(mock);
        return new MockResult(
                MockLine.of(mock),
                marking.byTopic(),
                (int) marking.slots().stream()
                        .filter(slot -> slot.mark().right())
                        .count(),
                marking.slots().size(),
                (int) marking.slots().stream()
                        .filter(slot -> slot.mark().pending())
                        .count(),
                marking.slots().stream()
                        .filter(slot -> !slot.mark().right())
                        .map(MockMarking::lesson)
                        .toList());
    }

    private static MockResult.Lesson lesson(MarkedSlot slot) {
        return new MockResult.Lesson(
                slot.slot().number(),
                slot.mark().verdict().name(),
                slot.item().text().stem(),
                KeyWords.of(slot.item()),
                slot.item().text().explanation(),
                slot.item().text().law(),
                slot.item().text().topic());
    }
}
