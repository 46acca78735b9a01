package org.pingandeng.portal.web.teach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.pingandeng.course.catalogue.model.LessonContent.Drilling;
import org.pingandeng.course.exercise.model.DrillOrder;
import org.pingandeng.portal.bridge.PracticeStock;

/** What the form of practice within a lesson offers: the bank's topics, and what named questions ask. */
@Named("deskPracticePage")
@RequestScoped
public class DeskPracticePage {

    @Inject
    PracticeStock stock;

    private List<PracticeStock.Topic> topics;

    /** The topics with questions for practice. */
    public List<PracticeStock.Topic> getTopics() {
        if (topics == null) {
            topics = stock.topics();
        }
        return topics;
    }

    /**
     * The questions that a lesson names.
     *
     * @param content the lesson's
     */
    public List<PracticeStock.Named> named(Drilling content) {
        return stock.named(content.order());
    }

    /**
     * How many questions a topic has.
     *
     * @param order of a lesson
     */
    public int questions(DrillOrder order) {
        return getTopics().stream()
                .filter(topic -> topic.path().equals(order.topic()))
                .mapToInt(PracticeStock.Topic::questions)
                .findFirst()
                .orElse(0);
    }
}
