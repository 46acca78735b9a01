package org.pingandeng.portal.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.training.Arrival;
import org.pingandeng.course.training.AttendanceRoom;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.web.site.Flash;

/** Where a learner who has scanned the QR code, or reads six digits, says that they are there. */
@Named("attendPage")
@RequestScoped
public class AttendPage {

    @Inject
    AttendanceRoom room;

    @Inject
    Visitor visitor;

    @Inject
    SentForm form;

    @Inject
    TrainingWords words;

    @Inject
    Flash flash;

    private AttendanceRoom.Scanned scanned;
    private boolean looked;

    /** Says that the visitor is there. */
    public String act() {
        if (!form.sent()) {
            return null;
        }
        LearnerId learner = new LearnerId(visitor.person().value());
        Arrival arrival = form.ticked("ticket")
                ? room.arrive(learner, form.text("ticket"))
                : room.type(learner, form.text("digits"));
        String text = words.say("arrival." + arrival);
        if (arrival == Arrival.NOTED || arrival == Arrival.ALREADY) {
            flash.ok(text);
        } else {
            flash.refused(text);
        }
        return "/learn/attend?faces-redirect=true";
    }

    /** What was scanned; null where nothing was, or the code is an old one. */
    public AttendanceRoom.Scanned getScanned() {
        if (!looked) {
            looked = true;
            scanned = room.scanned(new LearnerId(visitor.person().value()), form.text("c"))
                    .orElse(null);
        }
        return scanned;
    }

    /** Whether a code came that is not good. */
    public boolean isOld() {
        return form.ticked("c") && getScanned() == null;
    }
}
