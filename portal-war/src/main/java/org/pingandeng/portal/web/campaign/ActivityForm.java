package org.pingandeng.portal.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.pingandeng.portal.campaign.model.Activity;
import org.pingandeng.portal.campaign.model.ActivityPlan;
import org.pingandeng.portal.organisation.OrganisationOffice;
import org.pingandeng.portal.organisation.OrganisationView;
import org.pingandeng.portal.web.training.SentForm;

/** The form that says what an activity is to be. */
@Named("activityForm")
@RequestScoped
public class ActivityForm {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    OrganisationOffice organisations;

    @Inject
    SentForm form;

    private List<OrganisationView> townships;

    ActivityPlan said() {
        return new ActivityPlan(
                form.text("campaign"),
                form.text("kind"),
                form.text("venue"),
                form.text("title"),
                form.text("titleEn"),
                form.text("what"),
                form.text("whatEn"),
                form.id("township").orElse(null),
                form.text("place"),
                form.moment("fromDay", "fromTime"),
                form.moment("toDay", "toTime"),
                form.text("places").isEmpty() ? 0 : form.number("places").orElse(-1),
                form.text("party").isEmpty()
                        ? ActivityPlan.PARTY
                        : form.number("party").orElse(0),
                form.ticked("open"));
    }

    /** What the choice of campaign shows. */
    public String campaign(Activity kept) {
        return form.value(
                "campaign", kept == null ? form.text("campaign") : kept.plan().campaign());
    }

    /** The day of a moment, for a field. */
    public String day(Instant at) {
        return at == null ? "" : at.atZone(COUNTY).toLocalDate().toString();
    }

    /** The time of a moment, for a field. */
    public String time(Instant at) {
        return at == null ? "" : TIME.format(at.atZone(COUNTY));
    }

    /** Whether the box for signing up is ticked. */
    public boolean open(Activity kept) {
        return form.sent() && form.text("act").equals("plan")
                ? form.ticked("open")
                : kept == null || kept.plan().open();
    }

    /** The townships and parks to choose from. */
    public List<OrganisationView> getTownships() {
        if (townships == null) {
            townships = organisations.townships();
        }
        return townships;
    }
}
