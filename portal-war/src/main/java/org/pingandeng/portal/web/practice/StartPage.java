package org.pingandeng.portal.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.quiz.practice.MistakeView;
import org.pingandeng.quiz.practice.NotebookRoom;
import org.pingandeng.quiz.practice.PracticeRoom;
import org.pingandeng.quiz.practice.TopicView;

/** Choosing what to practise, and the notebook of wrong answers. */
@Named("practicePage")
@RequestScoped
public class StartPage {

    private static final int COUNT = 10;

    @Inject
    PracticeRoom room;

    @Inject
    NotebookRoom notebook;

    @Inject
    Visitor visitor;

    @Inject
    PracticeWords words;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    private List<TopicView> topics;
    private List<MistakeView> mistakes;

    /** The topics with this learner's progress; those that {@code about} names come first. */
    public List<TopicView> getTopics() {
        if (topics == null) {
            topics = room.topics(learner()).stream()
                    .sorted(Comparator.comparing(topic -> !wished(topic)))
                    .toList();
        }
        return topics;
    }

    /** Whether the visitor came to practise this topic. */
    public boolean wished(TopicView topic) {
        String[] about = request.getParameterValues("about");
        return about != null && List.of(about).contains(topic.topic());
    }

    /** The notebook, the latest mistake first. */
    public List<MistakeView> getMistakes() {
        if (mistakes == null) {
            mistakes = notebook.mistakes(learner());
        }
        return mistakes;
    }

    /** Whether something in the notebook can still be practised. */
    public boolean isPracticable() {
        return getMistakes().stream().anyMatch(mistake -> !mistake.gone());
    }

    /** Begins ten questions of the topic in the form; none means all topics. */
    public String begin() {
        String topic = request.getParameter("topic");
        return open(room.begin(learner(), topic == null ? "" : topic, COUNT));
    }

    /** Begins with what is in the notebook. */
    public String beginFromNotebook() {
        return open(notebook.begin(learner()));
    }

    private String open(Optional<UUID> drill) {
        if (drill.isEmpty()) {
            flash.warn(words.say("start.nothing"));
            return "/practice?faces-redirect=true";
        }
        return "/practice/drill?faces-redirect=true&drill=" + drill.get();
    }

    private UUID learner() {
        return visitor.person().value();
    }
}
