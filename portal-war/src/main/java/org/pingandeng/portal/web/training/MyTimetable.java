package org.pingandeng.portal.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.training.ClassHall;
import org.pingandeng.course.training.TimetableRoom;
import org.pingandeng.course.training.model.TrainingClass;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.web.path.Reached;
import org.pingandeng.portal.web.site.Flash;

/** The visitor's classes and sessions, on their own page, and the address at which a calendar reads them. */
@Named("myTimetable")
@RequestScoped
public class MyTimetable {

    private static final int MOST = 8;

    @Inject
    TimetableRoom room;

    @Inject
    ClassHall hall;

    @Inject
    Visitor visitor;

    @Inject
    SentForm form;

    @Inject
    TrainingWords words;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    /** Makes a calendar address, or makes it void. */
    public String act() {
        if (!form.sent()) {
            return null;
        }
        if (form.text("act").equals("revoke")) {
            room.revokeFeed(learner());
            flash.ok(words.say("feed.revoked"));
        } else {
            room.renewFeed(learner());
            flash.ok(words.say("feed.made"));
        }
        return "/learn/me?faces-redirect=true";
    }

    /** The next sessions. */
    public List<TimetableRoom.Line> getLines() {
        return room.coming(learner()).stream().limit(MOST).toList();
    }

    /** The visitor's classes. */
    public List<ClassHall.Mine> getClasses() {
        return hall.mine(learner());
    }

    /**
     * The classes of a programme that are open today.
     *
     * @param programme its code
     */
    public List<TrainingClass> open(String programme) {
        return hall.open().stream()
                .filter(each -> each.programme().equals(programme))
                .toList();
    }

    /** The calendar's address; blank where there is none. */
    public String getFeed() {
        return room.feed(learner())
                .map(part -> Reached.portal(request) + "/calendar/" + part + ".ics")
                .orElse("");
    }

    private LearnerId learner() {
        return new LearnerId(visitor.person().value());
    }
}
