package org.pingandeng.portal.web.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.team.TeamDesk;
import org.pingandeng.portal.team.model.Member;
import org.pingandeng.portal.team.model.TeamRefusal;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.training.SentForm;

/** The register of teams: people by team, and the form for a new one. */
@Named("deskTeamsPage")
@RequestScoped
public class DeskTeamsPage {

    private static final int A_PAGE = 30;

    @Inject
    TeamDesk desk;

    @Inject
    TeamWords words;

    @Inject
    SentForm form;

    @Inject
    Flash flash;

    private final UUID fresh = UUID.randomUUID();
    private List<Member> shown;
    private Long count;

    /** Enters somebody new. */
    public String act() {
        if (!form.sent()) {
            return null;
        }
        Member member = new Member(
                form.id("id").orElse(fresh),
                form.text("name"),
                form.text("unit"),
                form.text("field"),
                form.ticked("named"));
        Optional<TeamRefusal> refusal = desk.keep(member);
        if (refusal.isPresent()) {
            form.refuse(refusal.get().field(), words.say("refusal." + refusal.get()));
            return null;
        }
        flash.ok(words.say("desk.entered"));
        return "/desk/teams-member?faces-redirect=true&id=" + member.id();
    }

    /** The number of whoever is entered, so that sending twice keeps one. */
    public String getId() {
        return form.sent() ? form.id("id").orElse(fresh).toString() : fresh.toString();
    }

    /** The team that is filtered by; empty for all. */
    public String getTeam() {
        String asked = form.text("team");
        return words.getAll().stream().anyMatch(each -> each.code().equals(asked)) ? asked : "";
    }

    /** How many people there are. */
    public long getCount() {
        if (count == null) {
            count = desk.count(getTeam());
        }
        return count;
    }

    /** This page's. */
    public List<Member> getShown() {
        if (shown == null) {
            shown = desk.list(getTeam(), (getPage() - 1) * A_PAGE, A_PAGE);
        }
        return shown;
    }

    /** Which page, from 1. */
    public int getPage() {
        return Math.max(1, Math.min(form.number("page").orElse(1), getPages()));
    }

    /** How many pages there are. */
    public int getPages() {
        return (int) Math.max(1, (getCount() + A_PAGE - 1) / A_PAGE);
    }
}
