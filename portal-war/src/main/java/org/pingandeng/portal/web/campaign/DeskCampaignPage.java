package org.pingandeng.portal.web.campaign;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.campaign.CampaignDesk;
import org.pingandeng.portal.campaign.Programme;
import org.pingandeng.portal.campaign.model.Activity;
import org.pingandeng.portal.campaign.model.ActivityFilter;
import org.pingandeng.portal.campaign.model.Campaign;
import org.pingandeng.portal.campaign.model.CampaignRefusal;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.training.SentForm;

/** The office changes a campaign's words and days, or adds one; below it stand its activities. */
@Named("deskCampaignPage")
@RequestScoped
public class DeskCampaignPage {

    private static final int A_PAGE = 20;
    private static final Campaign NEW = new Campaign(
            "", "other", null, true, "", "", "", "", "", "", "proposal", "", "", "", "", "", "", List.of());

    @Inject
    CampaignDesk desk;

    @Inject
    Programme programme;

    @Inject
    CampaignWords words;

    @Inject
    SentForm form;

    @Inject
    Flash flash;

    private Campaign kept;
    private boolean fresh;
    private int count;
    private List<Activity> shown = List.of();

    @PostConstruct
    void look() {
        fresh = form.text("c").isEmpty();
        kept = fresh ? NEW : desk.find(form.text("c")).orElseThrow(() -> new NotYours("campaign"));
        if (!fresh) {
            count = programme.count(ActivityFilter.of(kept.code(), null));
            shown = programme.some(ActivityFilter.of(kept.code(), null), true, (getPage() - 1) * A_PAGE, A_PAGE);
        }
    }

    /** Keeps what the form says. */
    public String act() {
        if (!form.sent()) {
            return null;
        }
        Campaign said = said();
        Optional<CampaignRefusal> refusal = fresh ? desk.add(said) : desk.change(said);
        if (refusal.isPresent()) {
            form.refuse(refusal.get().field(), words.say("campaign.refusal." + refusal.get()));
            return null;
        }
        flash.ok(words.say("campaign.kept"));
        return "/desk/campaign?faces-redirect=true&c=" + said.code();
    }

    /** An empty year is every year; what nobody may change here stays. */
    private Campaign said() {
        Integer year = form.text("year").matches("20\\d\\d") ? Integer.valueOf(form.text("year")) : null;
        String kind = form.text("kind");
        return new Campaign(
                fresh ? code(kind, year) : kept.code(),
                kind,
                year,
                year == null,
                form.text("title"),
                form.text("titleEn"),
                form.text("theme"),
                form.text("themeEn"),
                form.text("from"),
                form.text("to"),
                form.text("mark"),
                form.text("source"),
                form.text("sourceEn"),
                form.text("lead"),
                form.text("leadEn"),
                form.text("body"),
                form.text("bodyEn"),
                kept.activities());
    }

    /** A name in addresses that no campaign has: its kind and year, with a number where that is taken. */
    private String code(String kind, Integer year) {
        String stem = kind.replace('_', '-') + (year == null ? "" : "-" + year);
        String code = stem;
        for (int number = 2; desk.find(code).isPresent(); number++) {
            code = stem + "-" + number;
        }
        return code;
    }

    /** The campaign as it is kept; an empty one where it is new. */
    public Campaign getKept() {
        return kept;
    }

    /** Whether it is new. */
    public boolean isFresh() {
        return fresh;
    }

    /** What the page is called. */
    public String getTitle() {
        return fresh ? words.say("campaign.new") : words.title(kept);
    }

    /** Its activities of this page, the latest first. */
    public List<Activity> getShown() {
        return shown;
    }

    /** How many activities it has. */
    public int getCount() {
        return count;
    }

    /** Which page of activities, from 1. */
    public int getPage() {
        return Math.max(1, Math.min(form.number("page").orElse(1), getPages()));
    }

    /** How many pages of activities there are. */
    public int getPages() {
        return Math.max(1, (getCount() + A_PAGE - 1) / A_PAGE);
    }
}
