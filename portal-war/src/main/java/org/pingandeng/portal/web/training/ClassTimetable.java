package org.pingandeng.portal.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.training.SessionDraft;
import org.pingandeng.course.training.TimetableDesk;
import org.pingandeng.course.training.TrainingRefusal;
import org.pingandeng.course.training.model.Session;
import org.pingandeng.course.training.model.TrainingClass;
import org.pingandeng.portal.bridge.VisitorScope;
import org.pingandeng.portal.web.site.Flash;

/** The sessions of a class, and the sheet on which one is arranged. */
@Named("classTimetable")
@RequestScoped
public class ClassTimetable {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(COUNTY);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(COUNTY);
    private static final DateTimeFormatter BOTH =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(COUNTY);

    @Inject
    TimetableDesk desk;

    @Inject
    VisitorScope scope;

    @Inject
    SentForm form;

    @Inject
    TrainingWords words;

    @Inject
    Flash flash;

    private List<Session> sessions;

    String arrange(TrainingClass about) {
        SessionDraft draft = new SessionDraft(
                form.moment("day", "startsAt"),
                form.moment("day", "endsAt"),
                form.text("room"),
                form.text("link"),
                form.id("teacher").orElse(null),
                form.text("subject"),
                form.number("minutes").orElse(0),
                form.one("mode", Session.Mode.class).orElse(Session.Mode.QR));
        Optional<UUID> moved = form.id("session");
        Optional<TimetableDesk.Refused> refused = desk.arrange(about.id(), moved, draft, scope.mine());
        refused.ifPresent(this::refuse);
        if (refused.isPresent()) {
            return null;
        }
        flash.ok(words.say("session.arranged"));
        return TrainingClassPage.address(about, "timetable");
    }

    private void refuse(TimetableDesk.Refused refused) {
        String text = words.say("refusal." + refused.why());
        String other = refused.other()
                .map(each -> words.say("session.other", BOTH.format(each.hours().from()), each.subject()))
                .orElse("");
        form.refuse(refused.why().field(), text + other);
    }

    String cancel(TrainingClass about) {
        boolean done =
                form.id("session").filter(id -> desk.cancel(id, scope.mine())).isPresent();
        if (done) {
            flash.ok(words.say("session.cancelled"));
        } else {
            flash.refused(words.say("refusal." + TrainingRefusal.SETTLED));
        }
        return TrainingClassPage.address(about, "timetable");
    }

    /**
     * The sessions of a class.
     *
     * @param about which
     */
    public List<Session> sessions(TrainingClass about) {
        if (sessions == null) {
            sessions = desk.sessions(about.id(), scope.mine());
        }
        return sessions;
    }

    /**
     * The session that the sheet moves, by the address; null for a new one.
     *
     * @param about the class
     */
    public Session moving(TrainingClass about) {
        Optional<UUID> asked = form.id("session");
        return sessions(about).stream()
                .filter(each -> asked.filter(each.id()::equals).isPresent())
                .findFirst()
                .orElse(null);
    }

    /** For example 2026-11-23; blank where there is none. */
    public String day(Instant at) {
        return at == null ? "" : DAY.format(at);
    }

    /** For example 08:30; blank where there is none. */
    public String time(Instant at) {
        return at == null ? "" : TIME.format(at);
    }
}
