package org.pingandeng.portal.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.ResourceBundle;
import org.pingandeng.course.pack.Markdown;
import org.pingandeng.portal.campaign.CampaignLibrary;
import org.pingandeng.portal.campaign.model.Activity;
import org.pingandeng.portal.campaign.model.ActivityPlan;
import org.pingandeng.portal.campaign.model.Campaign;
import org.pingandeng.portal.campaign.model.Coded;
import org.pingandeng.portal.campaign.model.Days;
import org.pingandeng.portal.campaign.model.Idea;
import org.pingandeng.portal.web.media.MediaAddress;
import org.pingandeng.portal.web.site.Preferences;

/** Campaigns and activities in the visitor's language. */
@Named("campaignWords")
@RequestScoped
public class CampaignWords {

    private static final String BUNDLE = "org.pingandeng.portal.web.campaign.Messages";
    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    Preferences preferences;

    @Inject
    CampaignLibrary library;

    @Inject
    MediaAddress addresses;

    /** A text with values in it. */
    public String say(String key, Object... values) {
        String pattern =
                ResourceBundle.getBundle(BUNDLE, preferences.getLocale()).getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, preferences.getLocale()).format(values);
    }

    /** A campaign's title. */
    public String title(Campaign campaign) {
        return preferences.pick(campaign.title(), campaign.titleEn());
    }

    /** A campaign's theme; empty where it has none. */
    public String theme(Campaign campaign) {
        return preferences.pick(campaign.theme(), campaign.themeEn());
    }

    /** A campaign in a sentence. */
    public String lead(Campaign campaign) {
        return preferences.pick(campaign.lead(), campaign.leadEn());
    }

    /** What to do in a campaign, as safe HTML. */
    public String body(Campaign campaign) {
        return Markdown.html(preferences.pick(campaign.body(), campaign.bodyEn()));
    }

    /** Where theme and days are from. */
    public String source(Campaign campaign) {
        return preferences.pick(campaign.source(), campaign.sourceEn());
    }

    /** A campaign's days in a year; in words where they are not fixed. */
    public String days(Campaign campaign, int year) {
        return campaign.days(year).map(CampaignWords::span).orElseGet(() -> say("campaign.days.none"));
    }

    private static String span(Days days) {
        return days.from().equals(days.to()) ? days.from().toString() : days.from() + " – " + days.to();
    }

    /** What one can do, in a few words. */
    public String idea(Idea idea) {
        return preferences.pick(idea.title(), idea.titleEn());
    }

    /** What one can do, in a sentence. */
    public String ideaText(Idea idea) {
        return preferences.pick(idea.what(), idea.whatEn());
    }

    /** What that takes. */
    public String ideaNeeds(Idea idea) {
        return preferences.pick(idea.needs(), idea.needsEn());
    }

    /** The name of a kind of campaigns. */
    public String kind(String code) {
        return name(library.kinds(), code);
    }

    /** The name of a venue. */
    public String venue(String code) {
        return name(library.venues(), code);
    }

    /** The name of a kind of activities. */
    public String activityKind(String code) {
        return name(library.activityKinds(), code);
    }

    private String name(List<Coded> list, String code) {
        return list.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .map(this::named)
                .orElse(code);
    }

    /** The name of one of a list. */
    public String named(Coded one) {
        return preferences.pick(one.name(), one.nameEn());
    }

    /** What an activity is called. */
    public String activity(Activity activity) {
        return preferences.pick(activity.plan().title(), activity.plan().titleEn());
    }

    /** What happens at an activity. */
    public String what(Activity activity) {
        return preferences.pick(activity.plan().what(), activity.plan().whatEn());
    }

    /** Where an activity is. */
    public String where(Activity activity) {
        return (activity.township() + " " + activity.plan().place()).strip();
    }

    /** When an activity is: the day once, where it ends on the same. */
    public String when(Activity activity) {
        ActivityPlan plan = activity.plan();
        boolean oneDay = day(plan.from()).equals(day(plan.to()));
        return MINUTE.format(plan.from().atZone(COUNTY)) + " – "
                + (oneDay ? TIME : MINUTE).format(plan.to().atZone(COUNTY));
    }

    private static String day(Instant at) {
        return at.atZone(COUNTY).toLocalDate().toString();
    }

    /** The day of the month. */
    public int dayOf(Instant at) {
        return at.atZone(COUNTY).getDayOfMonth();
    }

    /** The time of the day. */
    public String time(Instant at) {
        return TIME.format(at.atZone(COUNTY));
    }

    /** The day of the week, short. */
    public String weekday(Instant at) {
        return at.atZone(COUNTY).getDayOfWeek().getDisplayName(TextStyle.SHORT, preferences.getLocale());
    }

    /** The name of a day of the week, short. */
    public String dayName(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, preferences.getLocale());
    }

    /** The address of a photo. */
    public String photo(String digest) {
        return addresses.of(digest);
    }
}
