package org.pingandeng.course.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.training.model.ClassState;
import org.pingandeng.course.training.model.Requirements;
import org.pingandeng.course.training.model.SignUp;
import org.pingandeng.course.training.model.SignUpStep;
import org.pingandeng.media.model.StoreRefusal;

/** Who gets a seat, in which order, and what becomes of the others. */
class SeatsTest {

    @TempDir
    Path folder;

    private TrainingHouse house;

    @BeforeEach
    void build() {
        house = new TrainingHouse(folder);
    }

    @Test
    void seatsGoInTheOrderOfRequestsAndAFreeOneToTheFirstWhoWaits() {
        UUID id = house.open(1, Requirements.NONE);
        LearnerId first = house.learner();
        LearnerId second = house.learner();
        LearnerId third = house.learner();
        assertEquals(Asking.SEATED, house.ask(first, id));
        assertEquals(Asking.WAITING, house.ask(second, id));
        assertEquals(Asking.WAITING, house.ask(third, id));
        assertEquals(Asking.ALREADY, house.ask(second, id), "the same request twice changes nothing");
        assertEquals(1, house.hall.look(third, id).orElseThrow().ahead());
        assertEquals(
                Optional.empty(),
                house.decide(id, second, SignUpStep.Kind.ACCEPTED, "", ""),
                "one may be accepted while one waits");
        assertTrue(house.programmesOf(second).isEmpty(), "without a seat nobody is in the programme");
        assertEquals(Optional.empty(), house.decide(id, first, SignUpStep.Kind.REFUSED, "SCHOOLING_TOO_LOW", ""));
        assertTrue(house.signUp(id, second).member());
        assertFalse(house.programmesOf(second).isEmpty());
        assertFalse(house.signUp(id, third).seated());
        assertTrue(house.told.contains("PROMOTED " + second));
        assertTrue(house.told.contains("REFUSED " + first));
        assertTrue(house.whole(() -> house.room.withdraw(second, id)));
        assertTrue(house.signUp(id, third).seated());
        assertEquals(Asking.ALREADY, house.ask(first, id), "a refusal stands");
        assertEquals(Asking.WAITING, house.ask(second, id), "who comes back stands at the end");
    }

    @Test
    void ofTwoWhoWantTheLastSeatOneGetsItAndOneWaits() throws Exception {
        for (int round = 0; round < 8; round++) {
            UUID id = house.open(1, Requirements.NONE);
            List<Asking> came =
                    atOnce(List.of(() -> house.ask(house.learner(), id), () -> house.ask(house.learner(), id)));
            Collections.sort(came);
            assertEquals(List.of(Asking.SEATED, Asking.WAITING), came);
            assertEquals(1, house.signUps.seated(id));
        }
    }

    @Test
    void aSeatThatIsFreedWhileSomebodyAsksIsNotLost() throws Exception {
        for (int round = 0; round < 8; round++) {
            UUID id = house.open(1, Requirements.NONE);
            LearnerId leaving = house.learner();
            LearnerId coming = house.learner();
            house.ask(leaving, id);
            atOnce(List.of(() -> house.whole(() -> house.room.withdraw(leaving, id)), () -> house.ask(coming, id)));
            assertTrue(house.signUp(id, coming).seated(), "round " + round);
        }
    }

    private static <T> List<T> atOnce(List<Callable<T>> works) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        CyclicBarrier together = new CyclicBarrier(works.size());
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> work : works) {
                running.add(threads.submit(() -> {
                    together.await();
                    return work.call();
                }));
            }
            List<T> all = new ArrayList<>();
            for (Future<T> each : running) {
                all.add(each.get());
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void moreSeatsGoToThoseWhoWait() {
        UUID id = house.open(1, Requirements.NONE);
        LearnerId first = house.learner();
        LearnerId second = house.learner();
        house.ask(first, id);
        house.ask(second, id);
        assertEquals(
                Optional.empty(),
                house.whole(() -> house.desk.change(
                        id, TrainingHouse.draft(2, Requirements.NONE), house.trainer, TrainingHouse.ALL)));
        assertTrue(house.signUp(id, second).seated());
        assertEquals(
                Optional.of(TrainingRefusal.QUOTA),
                house.whole(() -> house.desk.change(
                        id, TrainingHouse.draft(1, Requirements.NONE), house.trainer, TrainingHouse.ALL)));
    }

    @Test
    void aDocumentIsAskedForAndItsContentDecides() {
        UUID id = house.open(5, Requirements.NONE);
        LearnerId learner = house.learner();
        house.ask(learner, id);
        assertEquals(
                Optional.of(TrainingRefusal.NO_REASON),
                house.decide(id, learner, SignUpStep.Kind.DOCUMENT_ASKED, "", " "));
        assertEquals(Optional.empty(), house.decide(id, learner, SignUpStep.Kind.DOCUMENT_ASKED, "", "请上传健康证明"));
        assertEquals(SignUp.State.DOCUMENT, house.signUp(id, learner).state());
        assertEquals(
                Optional.of(StoreRefusal.TYPE_NOT_ALLOWED),
                house.room.give(learner, id, TrainingHouse.bytes("no picture"), "health.pdf"));
        assertEquals(
                Optional.empty(),
                house.room.give(learner, id, TrainingHouse.bytes("%PDF-1.4\n1 0 obj\nendobj\n%%EOF"), "health.pdf"));
        assertEquals(SignUp.State.PENDING, house.signUp(id, learner).state());
        SignUpDesk.Line line = house.audit.lines(id, TrainingHouse.ALL).get(0);
        assertTrue(line.steps().stream().anyMatch(step -> step.document().isPresent()));
        assertEquals(Optional.empty(), house.decide(id, learner, SignUpStep.Kind.ACCEPTED, "", ""));
        assertEquals(
                Optional.of(TrainingRefusal.DECIDED),
                house.decide(id, learner, SignUpStep.Kind.REFUSED, "OTHER", "太迟了"));
    }

    @Test
    void aClassGoesItsWayAndNoOther() {
        UUID id = house.open(2, Requirements.NONE);
        assertEquals(1, house.shelf.kept(id, TrainingHouse.ALL).size(), "the published version is pinned");
        assertEquals(
                Optional.of(TrainingRefusal.STATE),
                house.whole(() -> house.desk.move(id, ClassState.ENDED, "", house.trainer, TrainingHouse.ALL)));
        assertEquals(
                Optional.of(TrainingRefusal.NO_REASON),
                house.whole(() -> house.desk.move(id, ClassState.CANCELLED, " ", house.trainer, TrainingHouse.ALL)));
        assertEquals(
                Optional.empty(),
                house.whole(() -> house.desk.move(id, ClassState.RUNNING, "", house.trainer, TrainingHouse.ALL)));
        assertEquals(Asking.CLOSED, house.ask(house.learner(), id));
        assertEquals(
                List.of("DRAFT", "SIGN_UP", "RUNNING"),
                house.shelf.steps(id, TrainingHouse.ALL).stream()
                        .map(step -> step.kind())
                        .toList());
        assertEquals(
                Optional.of(TrainingRefusal.CODE_TAKEN),
                house.whole(() -> house.desk.create(
                                house.shelf
                                        .find(id, TrainingHouse.ALL)
                                        .orElseThrow()
                                        .code(),
                                house.programme,
                                TrainingHouse.draft(1, Requirements.NONE),
                                Optional.empty(),
                                house.trainer))
                        .refusal());
    }
}
