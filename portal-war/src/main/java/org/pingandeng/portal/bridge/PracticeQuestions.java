package org.pingandeng.portal.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.exercise.model.DrillOrder;
import org.pingandeng.course.port.PracticeBank;
import org.pingandeng.quiz.bank.model.ItemBank;
import org.pingandeng.quiz.item.Use;
import org.pingandeng.quiz.practice.PracticeRoom;

/** Lessons practise with the bank's questions: those for practice, never those of exams. */
@ApplicationScoped
public class PracticeQuestions implements PracticeBank {

    private ItemBank bank;
    private PracticeRoom room;

    /** For the container. */
    protected PracticeQuestions() {}

    /** Asks the bank and practice. */
    @Inject
    public PracticeQuestions(ItemBank bank, PracticeRoom room) {
        this.bank = bank;
        this.room = room;
    }

    @Override
    public int stock(DrillOrder order) {
        return (int)
                (order.named()
                        ? order.questions().stream().filter(this::usable).count()
                        : bank.pool(Use.PRACTICE).stream()
                                .filter(item -> within(item.topic(), order.topic()))
                                .count());
    }

    private boolean usable(String code) {
        return bank.entry(code)
                .filter(entry -> entry.approved() && entry.use() == Use.PRACTICE)
                .isPresent();
    }

    private static boolean within(String topic, String top) {
        return topic.equals(top) || topic.startsWith(top + "/");
    }

    @Override
    public Optional<UUID> begin(LearnerId learner, DrillOrder order) {
        return order.named()
                ? room.beginNamed(learner.value(), order.questions(), order.count())
                : room.begin(learner.value(), order.topic(), order.count());
    }

    @Override
    public Optional<Standing> standing(LearnerId learner, UUID drill) {
        return room.standing(drill, learner.value())
                .map(found -> new Standing(found.asked(), found.answered(), found.right()));
    }
}
