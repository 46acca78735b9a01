package org.pingandeng.portal.web.community;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.pingandeng.portal.community.TitlePlan;
import org.pingandeng.portal.community.TitleRegister;
import org.pingandeng.portal.community.model.Stands.School;
import org.pingandeng.portal.community.model.TitleRefusal;
import org.pingandeng.portal.web.desk.PageNumber;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.training.SentForm;

/** How far the plan's targets for titles are met, which titles count for them, and each school with where it stands. */
@Named("titlePlanPage")
@RequestScoped
public class TitlePlanPage {

    @Inject
    TitlePlan plan;

    @Inject
    TitleRegister register;

    @Inject
    HttpServletRequest request;

    @Inject
    CountingForm counting;

    @Inject
    SentForm form;

    @Inject
    TitleWords words;

    @Inject
    Flash flash;

    private int[] count;
    private List<School> schools;
    private List<TitleRegister.Progress> progress;

    @PostConstruct
    void look() {
        count = plan.count();
        schools = plan.schools(getPage());
    }

    /** Keeps which titles count for a target, where a form says so. */
    public String act() {
        if (!form.sent() || form.text("target").isEmpty()) {
            return null;
        }
        Optional<TitleRefusal> refusal = counting.send();
        if (refusal.isPresent()) {
            form.refuse(form.text("target"), words.why(refusal.get()));
            return null;
        }
        flash.ok(words.say("plan.chosen"));
        return "/desk/title-plan?faces-redirect=true";
    }

    /** The targets. */
    public List<TitleRegister.Progress> getProgress() {
        if (progress == null) {
            progress = register.progress();
        }
        return progress;
    }

    /** The schools on this page. */
    public List<School> getSchools() {
        return schools;
    }

    /** How many schools there are. */
    public int getAll() {
        return count[0];
    }

    /** How many of them meet the standard. */
    public int getMeeting() {
        return count[1];
    }

    /** The page shown, from 1. */
    public int getPage() {
        return Math.min(PageNumber.of(request), getPages());
    }

    /** How many pages there are. */
    public int getPages() {
        return PageNumber.pages(count[0]);
    }
}
