package org.pingandeng.portal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.study.LessonDrillRoom;
import org.pingandeng.course.study.LessonDrillSheet;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.site.Ids;

/** The part of a lesson's page that is practice: where it stands, or the question in the address. */
@Named("lessonDrillPage")
@RequestScoped
public class LessonDrillPage {

    @Inject
    LessonDrillRoom room;

    @Inject
    Visitor visitor;

    @Inject
    LearnWords words;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    private LessonDrillSheet sheet;

    /** Where the learner stands; 404 where the visitor has no such lesson. */
    public LessonDrillSheet getSheet() {
        if (sheet == null) {
            sheet = room.sheet(learner(), lesson()).orElseThrow(() -> new NotYours("practice"));
        }
        return sheet;
    }

    /** Whether the address names a question of the drill that runs. */
    public boolean isAsking() {
        Optional<UUID> named = Ids.read(request.getParameter("drill"));
        return named.isPresent() && named.get().equals(getSheet().drill());
    }

    /** Begins the round that the form names, with its first question. */
    public String begin() {
        Optional<UUID> drill = Ids.read(request.getParameter("round"))
                .flatMap(round -> room.begin(learner(), visitor.organisation(), lesson(), round));
        if (drill.isEmpty()) {
            flash.warn(words.say("lessonDrill.nothing"));
            return "/learn/lesson?faces-redirect=true&id=" + lesson();
        }
        return "/learn/lesson?faces-redirect=true&id=" + lesson() + "&drill=" + drill.get() + "&n=1";
    }

    private LessonId lesson() {
        return Ids.read(request.getParameter("id")).map(LessonId::new).orElseThrow(() -> new NotYours("lesson"));
    }

    private LearnerId learner() {
        return new LearnerId(visitor.person().value());
    }
}
