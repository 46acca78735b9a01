package org.pingandeng.portal.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.training.AttendanceDesk;
import org.pingandeng.course.training.LeaveDesk;
import org.pingandeng.course.training.PracticeDesk;
import org.pingandeng.course.training.TrainingRefusal;
import org.pingandeng.course.training.model.Leave;
import org.pingandeng.course.training.model.Mark;
import org.pingandeng.course.training.model.Practice;
import org.pingandeng.course.training.model.Presence;
import org.pingandeng.course.training.model.Session;
import org.pingandeng.course.training.model.TrainingClass;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.bridge.VisitorScope;
import org.pingandeng.portal.web.site.Flash;

/** Presence, leave and practical training of a class. */
@Named("classAttendance")
@RequestScoped
public class ClassAttendance {

    @Inject
    AttendanceDesk desk;

    @Inject
    LeaveDesk leaves;

    @Inject
    PracticeDesk practice;

    @Inject
    VisitorScope scope;

    @Inject
    Visitor visitor;

    @Inject
    SentForm form;

    @Inject
    TrainingWords words;

    @Inject
    Flash flash;

    /**
     * One member at a session.
     *
     * @param learner who
     * @param presence what marks came to
     */
    public record Line(UUID learner, Presence presence) {}

    String correct(TrainingClass about) {
        Optional<UUID> session = form.id("session");
        Optional<UUID> learner = form.id("learner");
        Optional<Mark.Kind> kind = form.one("kind", Mark.Kind.class).filter(Mark.Kind::byTrainer);
        boolean whole = session.isPresent() && learner.isPresent() && kind.isPresent();
        Optional<TrainingRefusal> refusal = whole
                ? desk.correct(
                        session.get(), new LearnerId(learner.get()), kind.get(), form.text("words"), me(), scope.mine())
                : Optional.of(TrainingRefusal.NOT_THERE);
        return told(about, refusal, "presence.corrected");
    }

    String settle(TrainingClass about) {
        Optional<TrainingRefusal> refusal = form.id("session")
                .map(session -> desk.settle(session, me(), scope.mine()))
                .orElse(Optional.of(TrainingRefusal.NOT_THERE));
        return told(about, refusal, "presence.settled");
    }

    String decideLeave(TrainingClass about) {
        Optional<TrainingRefusal> refusal = form.id("leave")
                .map(leave -> leaves.decideLeave(
                        about.id(), leave, form.text("granted").equals("yes"), form.text("words"), me(), scope.mine()))
                .orElse(Optional.of(TrainingRefusal.NOT_THERE));
        return told(about, refusal, "leave.decided");
    }

    String sign(TrainingClass about) {
        Optional<TrainingRefusal> refusal = form.id("learner")
                .map(learner -> practice.signPractice(
                        about.id(),
                        new LearnerId(learner),
                        form.day("heldOn"),
                        form.number("minutes").orElse(0),
                        form.text("what"),
                        me(),
                        scope.mine()))
                .orElse(Optional.of(TrainingRefusal.NO_MEMBER));
        return told(about, refusal, "practice.signed");
    }

    private String told(TrainingClass about, Optional<TrainingRefusal> refusal, String said) {
        refusal.ifPresentOrElse(why -> flash.refused(words.say("refusal." + why)), () -> flash.ok(words.say(said)));
        String session = form.id("session").map(id -> "&session=" + id).orElse("");
        return TrainingClassPage.address(about, "attendance") + session;
    }

    private UUID me() {
        return visitor.person().value();
    }

    /**
     * Who was at a session.
     *
     * @param session which; null for none
     */
    public List<Line> lines(Session session) {
        Map<LearnerId, Presence> all = session == null ? Map.of() : desk.presences(session.id(), scope.mine());
        return all.entrySet().stream()
                .map(each -> new Line(each.getKey().value(), each.getValue()))
                .toList();
    }

    /** What a trainer may say of somebody's presence. */
    public List<Mark.Kind> getKinds() {
        return Stream.of(Mark.Kind.values()).filter(Mark.Kind::byTrainer).toList();
    }

    /**
     * Requests for leave.
     *
     * @param about the class
     */
    public List<Leave> leaves(TrainingClass about) {
        return leaves.leaves(about.id(), scope.mine());
    }

    /**
     * Practical training.
     *
     * @param about the class
     */
    public List<Practice> practices(TrainingClass about) {
        return practice.practices(about.id(), scope.mine());
    }
}
