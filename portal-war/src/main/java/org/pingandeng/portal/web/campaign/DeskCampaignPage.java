package org.pingandeng.portal.web.campaign;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.campaign.CampaignDesk;
import org.pingandeng.portal.campaign.Programme;
import org.pingandeng.portal.campaign.model.Activity;
import org.pingandeng.portal.campaign.model.ActivityFilter;
import org.pingandeng.portal.campaign.model.Campaign;
import org.pingandeng.portal.campaign.model.CampaignRefusal;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.training.SentForm;
import org.pingandeng.portal.web.works.WorksWords;
import org.pingandeng.portal.works.MaterialDesk;
import org.pingandeng.portal.works.WorksDesk;
import org.pingandeng.portal.works.model.WorksFile;
import org.pingandeng.portal.works.model.WorksRefusal;

/** The office changes a campaign's words and days, or adds one, plans activities and gives posters away with it. */
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

    @Inject
    MaterialDesk materials;

    @Inject
    WorksDesk works;

    @Inject
    WorksWords worksWords;

    @Inject
    HttpServletRequest request;

    private final UUID nextFile = UUID.randomUUID();
    private Campaign kept;
    private boolean fresh;
    private int count;
    private List<Activity> shown = List.of();
    private List<WorksFile> files = List.of();

    @PostConstruct
    void look() {
        fresh = form.text("c").isEmpty();
        kept = fresh ? NEW : desk.find(form.text("c")).orElseThrow(() -> new NotYours("campaign"));
        if (!fresh) {
            count = programme.count(ActivityFilter.of(kept.code(), null));
            shown = programme.some(ActivityFilter.of(kept.code(), null), true, (getPage() - 1) * A_PAGE, A_PAGE);
            files = materials.of(kept.code());
        }
    }

    /** Does what one of the forms asks for: keeps the campaign, gives a file away with it or takes one back. */
    public String act() throws IOException, ServletException {
        if (!form.sent()) {
            return null;
        }
        if (isAboutFiles()) {
            return file();
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

    private String file() throws IOException, ServletException {
        Optional<WorksRefusal> refusal = form.text("act").equals("give")
                ? give()
                : form.id("file").map(works::withdraw).orElse(Optional.of(WorksRefusal.NOT_THERE));
        if (refusal.isPresent()) {
            form.refuse("given", worksWords.say("refusal." + refusal.get()));
            return null;
        }
        flash.ok(words.say("campaign.kept"));
        return "/desk/campaign?faces-redirect=true&c=" + kept.code();
    }

    private Optional<WorksRefusal> give() throws IOException, ServletException {
        Part given = request.getPart("given");
        Optional<UUID> id = form.id("id");
        if (given == null || given.getSize() == 0 || id.isEmpty()) {
            return Optional.of(WorksRefusal.FILE);
        }
        try (InputStream in = given.getInputStream()) {
            return materials.give(id.get(), kept.code(), form.text("name"), in);
        }
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

    /** Whether a form was sent that is about files, not about the campaign's words. */
    public boolean isAboutFiles() {
        return form.sent() && !fresh && !form.text("act").isEmpty();
    }

    /** The files that are given away with it. */
    public List<WorksFile> getFiles() {
        return files;
    }

    /** The number of the next file, so that sending twice gives one. */
    public String getNextFile() {
        return form.id("id").orElse(nextFile).toString();
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
