package org.pingandeng.course.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.training.KeepingClasses.Keeping;
import org.pingandeng.course.training.model.ClassState;
import org.pingandeng.course.training.model.Requirements;
import org.pingandeng.course.training.model.SignUpStep;

/** What a class leaves behind: papers that are kept and papers that are not, and versions that it goes on with. */
class LeftOversTest {

    private static final Duration GRACE = Duration.ofDays(90);

    @TempDir
    Path folder;

    private TrainingHouse house;

    @BeforeEach
    void build() {
        house = new TrainingHouse(folder);
        forget();
    }

    /** Somebody who handed a paper in. */
    private LearnerId withPaper(UUID id) {
        LearnerId learner = house.learner();
        house.ask(learner, id);
        house.decide(id, learner, SignUpStep.Kind.DOCUMENT_ASKED, "", "请上传健康证明");
        assertEquals(
                Optional.empty(),
                house.whole(() -> house.room.give(
                        learner, id, TrainingHouse.bytes("%PDF-1.4\n1 0 obj\nendobj\n%%EOF" + learner), "health.pdf")));
        return learner;
    }

    private long papers(UUID id, LearnerId learner) {
        return house.signUps.steps(house.signUp(id, learner).id()).stream()
                .filter(step -> step.document().isPresent())
                .count();
    }

    private int forget() {
        return house.whole(() -> house.documents.forget(GRACE));
    }

    @Test
    void thePaperOfSomebodyRefusedIsForgottenAndThatOfAMemberStays() {
        UUID id = house.open(3, Requirements.NONE);
        LearnerId refused = withPaper(id);
        LearnerId member = withPaper(id);
        LearnerId open = withPaper(id);
        house.decide(id, refused, SignUpStep.Kind.REFUSED, "OTHER", "没有体检");
        house.decide(id, member, SignUpStep.Kind.ACCEPTED, "", "");
        assertEquals(0, forget(), "not before the time of grace");
        house.house.watch.pass(GRACE.plusDays(1).toMillis());
        assertEquals(1, forget());
        assertEquals(0, papers(id, refused));
        assertEquals(1, papers(id, member), "a certificate rests on it");
        assertEquals(1, papers(id, open), "the class is not over");
        assertEquals(4, house.signUps.steps(house.signUp(id, refused).id()).size(), "what happened stays written down");

        house.whole(() -> house.desk.move(id, ClassState.CANCELLED, "不办了", house.trainer, TrainingHouse.ALL));
        house.house.watch.pass(GRACE.toMillis());
        assertEquals(1, forget(), "in a class that is over, a request nobody decided came to nothing");
        assertEquals(1, papers(id, member));
        assertEquals(0, forget(), "once");
    }

    @Test
    void aCourseKnowsWhichClassesKeepWhichVersion() {
        UUID id = house.open(2, Requirements.NONE);
        house.member(id);
        List<Keeping> keeping = house.keeping.of(house.programme);
        assertEquals(List.of(id), keeping.stream().map(Keeping::id).toList());
        assertEquals(1, keeping.get(0).number());
        assertEquals(1, keeping.get(0).seated());
        house.house.caller.reach = Set.of();
        assertEquals(1, house.keeping.of(house.programme).size(), "a class of the county is everybody's to know");
        house.whole(() -> house.desk.move(id, ClassState.CANCELLED, "不办了", house.trainer, TrainingHouse.ALL));
        assertEquals(
                Optional.empty(), house.keeping.of(house.programme).stream().findFirst());
    }
}
