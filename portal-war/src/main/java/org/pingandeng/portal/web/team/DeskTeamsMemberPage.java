package org.pingandeng.portal.web.team;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.team.TeamDesk;
import org.pingandeng.portal.team.model.Appointment;
import org.pingandeng.portal.team.model.Deed;
import org.pingandeng.portal.team.model.Member;
import org.pingandeng.portal.team.model.TeamRefusal;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.training.SentForm;

/** One person of the teams: appointments, what they did, whether they are named. */
@Named("deskTeamsMemberPage")
@RequestScoped
public class DeskTeamsMemberPage {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");

    @Inject
    TeamDesk desk;

    @Inject
    TeamWords words;

    @Inject
    SentForm form;

    @Inject
    Flash flash;

    @Inject
    Clock clock;

    private final UUID fresh = UUID.randomUUID();
    private Member member;

    @PostConstruct
    void look() {
        member = form.id("id").flatMap(desk::find).orElseThrow(() -> new NotYours("team member"));
    }

    /** Does what a form of the page asks for. */
    public String act() {
        if (!form.sent()) {
            return null;
        }
        Optional<TeamRefusal> refusal = done(form.text("act"));
        if (refusal.isPresent()) {
            form.refuse(refusal.get().field(), words.say("refusal." + refusal.get()));
            return null;
        }
        flash.ok(words.say("desk.done"));
        return "/desk/teams-member?faces-redirect=true&id=" + member.id();
    }

    private Optional<TeamRefusal> done(String act) {
        UUID once = form.id("once").orElse(fresh);
        return switch (act) {
            case "keep" ->
                desk.keep(new Member(
                        member.id(), form.text("name"), form.text("unit"), form.text("field"), form.ticked("named")));
            case "appoint" ->
                desk.appoint(new Appointment(
                        once,
                        member.id(),
                        form.text("team"),
                        form.day("starts"),
                        form.day("ends"),
                        form.text("document"),
                        null,
                        ""));
            case "end" ->
                form.id("appointment")
                        .map(each -> desk.end(each, form.day("day"), form.text("words")))
                        .orElse(Optional.of(TeamRefusal.NOT_THERE));
            case "did" -> desk.did(new Deed(once, member.id(), form.text("team"), form.day("day"), form.text("words")));
            default -> Optional.of(TeamRefusal.NOT_THERE);
        };
    }

    /** The person. */
    public Member getMember() {
        return member;
    }

    /** Appointments, the latest first. */
    public List<Appointment> getAppointments() {
        return desk.appointments(member.id());
    }

    /** What they did, the latest first. */
    public List<Deed> getDeeds() {
        return desk.deeds(member.id());
    }

    /** Whether an appointment holds today. */
    public boolean holds(Appointment appointment) {
        return appointment.holds(getToday());
    }

    /** The day in the county. */
    public LocalDate getToday() {
        return clock.instant().atZone(COUNTY).toLocalDate();
    }

    /** What was sent in a field of one of the forms, where that was refused; else what is kept. */
    public String typed(String act, String field, Object kept) {
        return form.sent() && form.text("act").equals(act) ? form.text(field) : kept == null ? "" : kept.toString();
    }

    /** The reason at a field of one of the forms; empty where there is none. */
    public String error(String act, String field) {
        return form.text("act").equals(act) ? form.error(field) : "";
    }

    /** A number for a form, so that sending twice keeps one. */
    public String getOnce() {
        return fresh.toString();
    }
}
