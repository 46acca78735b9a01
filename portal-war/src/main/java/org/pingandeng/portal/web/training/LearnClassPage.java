package org.pingandeng.portal.web.training;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.training.Asking;
import org.pingandeng.course.training.AttendanceRoom;
import org.pingandeng.course.training.ClassFile;
import org.pingandeng.course.training.ClassHall;
import org.pingandeng.course.training.SignUpRoom;
import org.pingandeng.course.training.TrainingRefusal;
import org.pingandeng.course.training.model.Applicant;
import org.pingandeng.course.training.model.Practice;
import org.pingandeng.course.training.model.Schooling;
import org.pingandeng.course.training.model.SignUp;
import org.pingandeng.media.model.StoreRefusal;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.web.site.Flash;

/** A training class before a learner: sign-up, what became of it, sessions, leave, what is left. */
@Named("learnClassPage")
@RequestScoped
public class LearnClassPage {

    @Inject
    ClassHall hall;

    @Inject
    SignUpRoom room;

    @Inject
    AttendanceRoom attendance;

    @Inject
    ClassFile file;

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

    private UUID id;
    private ClassHall.Seen seen;
    private List<AttendanceRoom.Attended> sessions;
    private Optional<ClassFile.Standing> standing;

    @PostConstruct
    void look() {
        id = form.id("id").orElseThrow(() -> new NotYours("training class"));
        seen = hall.look(learner(), id).orElseThrow(() -> new NotYours("training class"));
    }

    /** Does what a form of the page asks for. */
    public String act() {
        if (!form.sent()) {
            return null;
        }
        switch (form.text("act")) {
            case "ask" -> ask();
            case "withdraw" -> said(room.withdraw(learner(), id), "withdrawn");
            case "document" -> give();
            case "leave" -> leave();
            case "confirm" -> {
                boolean done = form.id("practice")
                        .filter(practice -> attendance.confirm(learner(), practice))
                        .isPresent();
                said(done, "practice.confirmed");
            }
            default -> {
                return null;
            }
        }
        return "/learn/class?faces-redirect=true&id=" + id;
    }

    private void ask() {
        Applicant said = new Applicant(
                Optional.ofNullable(form.day("born")),
                form.one("schooling", Schooling.class),
                form.text("post").substring(0, Math.min(120, form.text("post").length())),
                form.ticked("health"),
                Set.of());
        Asking asking = room.ask(learner(), visitor.organisation(), id, said);
        String text = words.say("asking." + asking);
        if (asking == Asking.SEATED || asking == Asking.WAITING) {
            flash.ok(text);
        } else {
            flash.warn(text);
        }
    }

    private void give() {
        try {
            Part part = request.getPart("document");
            if (part == null || part.getSize() == 0) {
                flash.refused(words.say("document.EMPTY"));
                return;
            }
            try (InputStream in = part.getInputStream()) {
                Optional<StoreRefusal> refusal = room.give(learner(), id, in, part.getSubmittedFileName());
                refusal.ifPresentOrElse(
                        why -> flash.refused(words.say("document." + why)),
                        () -> flash.ok(words.say("document.given")));
            }
        } catch (IOException | ServletException failed) {
            throw new UncheckedIOException(new IOException(failed));
        }
    }

    private void leave() {
        Optional<TrainingRefusal> refusal = form.id("session")
                .map(session -> attendance.askLeave(learner(), session, form.text("words")))
                .orElse(Optional.of(TrainingRefusal.NOT_THERE));
        refusal.ifPresentOrElse(
                why -> flash.refused(words.say("refusal." + why)), () -> flash.ok(words.say("leave.asked")));
    }

    private void said(boolean done, String key) {
        if (done) {
            flash.ok(words.say(key));
        } else {
            flash.refused(words.say("refusal." + TrainingRefusal.NOT_THERE));
        }
    }

    private LearnerId learner() {
        return new LearnerId(visitor.person().value());
    }

    /** The class and the visitor's request. */
    public ClassHall.Seen getSeen() {
        return seen;
    }

    /** The visitor's request; null where there is none that stands or was decided. */
    public SignUp getMine() {
        return seen.mine()
                .filter(each -> each.state() != SignUp.State.WITHDRAWN)
                .orElse(null);
    }

    /** Where the visitor's request stands, as a key of the bundle. */
    public String getStand() {
        SignUp mine = getMine();
        if (mine == null) {
            return seen.takes() ? "NONE" : "CLOSED";
        }
        return mine.state() == SignUp.State.ACCEPTED && !mine.seated()
                ? "WAITING"
                : mine.state().name();
    }

    /** Sessions with presence and leave; none for others than members. */
    public List<AttendanceRoom.Attended> getSessions() {
        if (sessions == null) {
            sessions = attendance.attended(learner(), id);
        }
        return sessions;
    }

    /** Practical training that was signed for the visitor. */
    public List<Practice> getPractices() {
        return attendance.practices(learner(), id);
    }

    /** What completes the class; null for others than members. */
    public ClassFile.Standing getStanding() {
        if (standing == null) {
            standing = file.mine(learner(), id);
        }
        return standing.orElse(null);
    }

    /** Kinds of schooling. */
    public List<Choice> getSchoolings() {
        return Arrays.stream(Schooling.values())
                .map(each -> new Choice(each.name(), words.say("schooling." + each), false))
                .toList();
    }
}
