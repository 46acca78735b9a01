package org.pingandeng.portal.web.campaign;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.pingandeng.portal.campaign.CampaignLibrary;
import org.pingandeng.portal.campaign.Programme;
import org.pingandeng.portal.campaign.model.Activity;
import org.pingandeng.portal.campaign.model.ActivityFigures;
import org.pingandeng.portal.campaign.model.ActivityFilter;
import org.pingandeng.portal.campaign.model.Days;

/** The activities of a year, of one kind or all: the shows of the play with their audience, for example. */
@Named("activitiesPage")
@RequestScoped
public class ActivitiesPage {

    private static final int A_PAGE = 20;

    @Inject
    CampaignLibrary library;

    @Inject
    Programme programme;

    @Inject
    @Param(name = "k")
    String kind;

    @Inject
    @Param(name = "v")
    String venue;

    @Inject
    @Param(name = "y")
    String year;

    @Inject
    @Param(name = "page")
    String number;

    private ActivityFilter filter;
    private int count;
    private ActivityFigures figures;
    private List<Integer> years;
    private List<Activity> shown;

    @PostConstruct
    void look() {
        filter = new ActivityFilter("", getKind(), getVenue(), Days.year(getYear()));
        count = programme.count(filter);
        figures = programme.figures(filter);
        shown = programme.some(filter, true, (getPage() - 1) * A_PAGE, A_PAGE);
        years = Stream.concat(Stream.of(programme.today().getYear()), programme.years().stream())
                .distinct()
                .toList();
    }

    /** The kind that is shown; an empty text for all. */
    public String getKind() {
        return library.activityKinds().stream().anyMatch(each -> each.code().equals(kind)) ? kind : "";
    }

    /** The venue that is shown; an empty text for all. */
    public String getVenue() {
        return library.venues().stream().anyMatch(each -> each.code().equals(venue)) ? venue : "";
    }

    /** The year that is shown. */
    public int getYear() {
        return year != null && year.matches("20\\d\\d")
                ? Integer.parseInt(year)
                : programme.today().getYear();
    }

    /** The years to choose from, with this one. */
    public List<Integer> getYears() {
        return years;
    }

    /** What they come to. */
    public ActivityFigures getFigures() {
        return figures;
    }

    /** The activities of this page, the latest first. */
    public List<Activity> getShown() {
        return shown;
    }

    /** How many there are. */
    public int getCount() {
        return count;
    }

    /** Which page, from 1. */
    public int getPage() {
        int asked = number != null && number.matches("\\d{1,4}") ? Integer.parseInt(number) : 1;
        return Math.max(1, Math.min(asked, getPages()));
    }

    /** How many pages there are. */
    public int getPages() {
        return Math.max(1, (count + A_PAGE - 1) / A_PAGE);
    }

    /** The beginning of the addresses of pages. */
    public String getPageHref() {
        return "/activities?k=" + getKind() + "&v=" + getVenue() + "&y=" + getYear() + "&page=";
    }
}
