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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.campaign.ActivityDesk;
import org.pingandeng.portal.campaign.CampaignDesk;
import org.pingandeng.portal.campaign.Programme;
import org.pingandeng.portal.campaign.ResultDesk;
import org.pingandeng.portal.campaign.model.Activity;
import org.pingandeng.portal.campaign.model.ActivityRefusal;
import org.pingandeng.portal.campaign.model.Campaign;
import org.pingandeng.portal.campaign.model.Guest;
import org.pingandeng.portal.campaign.model.Photo;
import org.pingandeng.portal.campaign.model.Result;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.training.SentForm;

/** The office plans an activity, changes it, calls it off; sees who signed up; says what came of it. */
@Named("deskActivityPage")
@RequestScoped
public class DeskActivityPage {

    private static final int A_PAGE = 50;

    @Inject
    ActivityDesk desk;

    @Inject
    ResultDesk results;

    @Inject
    CampaignDesk campaigns;

    @Inject
    Programme programme;

    @Inject
    ActivityForm plan;

    @Inject
    CampaignWords words;

    @Inject
    SentForm form;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    private Activity kept;
    private List<Campaign> choice;
    private int guestCount;
    private List<Guest> guests = List.of();
    private Result result;
    private List<Photo> photos = List.of();

    @PostConstruct
    void look() {
        kept = form.id("id").map(this::find).orElse(null);
        if (kept != null) {
            guestCount = desk.guestCount(kept.id());
            guests = desk.guests(kept.id(), (getPage() - 1) * A_PAGE, A_PAGE);
            result = programme.result(kept.id()).orElse(null);
            photos = programme.photos(kept.id());
        }
    }

    /** The form of a new one carries the number that it will have. */
    private Activity find(UUID id) {
        Optional<Activity> found = programme.find(id);
        if (found.isEmpty() && !form.text("act").equals("plan")) {
            throw new NotYours("activity");
        }
        return found.orElse(null);
    }

    /** Does what a form asks for. */
    public String act() throws IOException, ServletException {
        if (!form.sent()) {
            return null;
        }
        UUID id = form.id("id").orElse(null);
        String act = form.text("act");
        if (id == null || kept == null && !act.equals("plan")) {
            flash.refused(words.say("activity.nothing"));
            return "/desk/campaigns?faces-redirect=true";
        }
        Optional<ActivityRefusal> refusal = switch (act) {
            case "plan" -> kept == null ? desk.plan(id, plan.said()) : desk.change(id, plan.said());
            case "cancel" -> desk.cancel(id, form.text("reason"));
            case "count" -> results.count(id, form.number("heads").orElse(-1));
            case "tell" -> results.tell(id, form.text("words"), form.text("wordsEn"));
            case "show" -> show(id);
            default -> hide(id);
        };
        if (refusal.isPresent()) {
            form.refuse(refusal.get().field(), words.say("activity.refusal." + refusal.get()));
            return null;
        }
        flash.ok(words.say("activity.done"));
        return "/desk/activity?faces-redirect=true&id=" + id;
    }

    private Optional<ActivityRefusal> show(UUID id) throws IOException, ServletException {
        Part photo = request.getPart("photo");
        if (photo == null || photo.getSize() == 0) {
            return Optional.of(ActivityRefusal.PHOTO);
        }
        try (InputStream in = photo.getInputStream()) {
            return results.show(id, in.readAllBytes(), form.text("shows"));
        }
    }

    private Optional<ActivityRefusal> hide(UUID id) {
        form.id("photo").ifPresent(photo -> results.hide(id, photo));
        return Optional.empty();
    }

    /** The activity; null where it is new. */
    public Activity getKept() {
        return kept;
    }

    /** The number that a new one will have, or that of the one that is kept. */
    public String getId() {
        return kept == null ? form.value("id", UUID.randomUUID()) : kept.id().toString();
    }

    /** What the page is called. */
    public String getTitle() {
        return kept == null ? words.say("activity.new") : words.activity(kept);
    }

    /** The campaigns to choose from, the latest first. */
    public List<Campaign> getCampaigns() {
        if (choice == null) {
            choice = campaigns.all().stream()
                    .sorted(Comparator.comparing((Campaign each) -> each.yearly() ? 9999 : each.year())
                            .reversed()
                            .thenComparing(Campaign::code))
                    .toList();
        }
        return choice;
    }

    /** Who signed up, of this page. */
    public List<Guest> getGuests() {
        return guests;
    }

    /** How many bookings there are. */
    public int getGuestCount() {
        return guestCount;
    }

    /** Which page of bookings, from 1. */
    public int getPage() {
        return Math.max(1, Math.min(form.number("page").orElse(1), getPages()));
    }

    /** How many pages of bookings there are. */
    public int getPages() {
        return Math.max(1, (getGuestCount() + A_PAGE - 1) / A_PAGE);
    }

    /** What came of it; null where nobody has said yet. */
    public Result getResult() {
        return result;
    }

    /** Its photos. */
    public List<Photo> getPhotos() {
        return photos;
    }

    /** Whether it has begun, so that there is something to count. */
    public boolean isBegun() {
        return !programme.now().isBefore(kept.plan().from());
    }
}
