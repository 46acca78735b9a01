package org.pingandeng.portal.web.campaign;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.pingandeng.portal.campaign.CampaignLibrary;
import org.pingandeng.portal.campaign.Programme;
import org.pingandeng.portal.campaign.model.Activity;
import org.pingandeng.portal.campaign.model.ActivityFigures;
import org.pingandeng.portal.campaign.model.ActivityFilter;
import org.pingandeng.portal.campaign.model.Campaign;
import org.pingandeng.portal.campaign.model.Days;
import org.pingandeng.portal.campaign.model.Glimpse;
import org.pingandeng.portal.campaign.model.Idea;

/** One campaign: its theme, what is on and when, what to do, what came of it. */
@Named("campaignPage")
@RequestScoped
public class CampaignPage {

    private static final int A_PAGE = 20;
    private static final int A_MONTH = 300;
    private static final int GLIMPSES = 6;

    @Inject
    CampaignLibrary library;

    @Inject
    Programme programme;

    @Inject
    @Param(name = "c")
    String code;

    @Inject
    @Param(name = "y")
    String askedYear;

    @Inject
    @Param(name = "v")
    String askedVenue;

    @Inject
    @Param(name = "m")
    String askedMonth;

    @Inject
    @Param(name = "page")
    String number;

    private Campaign campaign;
    private ActivityFilter filter;
    private int count;
    private int page;
    private List<Activity> shown;
    private MonthGrid grid;
    private ActivityFigures figures;
    private List<Integer> years = List.of();
    private List<Glimpse> glimpses;

    @PostConstruct
    void look() {
        campaign = library.find(code).orElse(null);
        if (campaign != null) {
            filter = new ActivityFilter(campaign.code(), "", getVenue(), span());
            count = programme.count(filter);
            figures = programme.figures(ActivityFilter.of(campaign.code(), span()));
            years = campaign.yearly() ? programme.years() : List.of();
            glimpses = programme.glimpses(ActivityFilter.of(campaign.code(), span()), GLIMPSES);
        }
    }

    /** Answers "not found" where there is no such campaign. */
    public void check() throws IOException {
        if (campaign == null) {
            Faces.responseSendError(404, null);
        }
    }

    private Days span() {
        return campaign.yearly() ? Days.year(getYear()) : null;
    }

    /** The campaign. */
    public Campaign getCampaign() {
        return campaign;
    }

    /** Its year, or the year of which its activities are shown. */
    public int getYear() {
        if (!campaign.yearly()) {
            return campaign.year();
        }
        return askedYear != null && askedYear.matches("20\\d\\d")
                ? Integer.parseInt(askedYear)
                : programme.today().getYear();
    }

    /** The years to choose from where it comes every year. */
    public List<Integer> getYears() {
        return years;
    }

    /** The venue whose activities are shown; an empty text for all. */
    public String getVenue() {
        return library.venues().stream().anyMatch(each -> each.code().equals(askedVenue)) ? askedVenue : "";
    }

    /** What the whole campaign comes to. */
    public ActivityFigures getFigures() {
        return figures;
    }

    /** How many activities there are. */
    public int getCount() {
        return count;
    }

    /** The activities of this page. */
    public List<Activity> getShown() {
        if (shown == null) {
            shown = programme.some(filter, false, (getPage() - 1) * A_PAGE, A_PAGE);
        }
        return shown;
    }

    /** Which page, from 1; the one with what is next where none was asked for. */
    public int getPage() {
        if (page == 0) {
            int asked = number != null && number.matches("\\d{1,4}") ? Integer.parseInt(number) : next();
            page = Math.max(1, Math.min(asked, getPages()));
        }
        return page;
    }

    private int next() {
        Days past = new Days(Days.year(2000).from(), programme.today().minusDays(1));
        boolean sameYear = span() == null || getYear() == programme.today().getYear();
        if (count <= A_PAGE || !sameYear) {
            return 1;
        }
        Days over = span() == null ? past : new Days(span().from(), past.to());
        return programme.count(new ActivityFilter(campaign.code(), "", getVenue(), over)) / A_PAGE + 1;
    }

    /** How many pages there are. */
    public int getPages() {
        return Math.max(1, (count + A_PAGE - 1) / A_PAGE);
    }

    /** The address of this campaign with what was chosen, to be gone on with. */
    public String getHref() {
        return campaign.href() + (campaign.yearly() ? "&y=" + getYear() : "");
    }

    /** The beginning of the addresses of pages. */
    public String getPageHref() {
        return getHref() + (getVenue().isEmpty() ? "" : "&v=" + getVenue()) + "&page=";
    }

    /** The month that is shown as a calendar; null where the list is shown. */
    public MonthGrid getGrid() {
        if (grid == null && askedMonth != null && askedMonth.matches("20\\d\\d-(0[1-9]|1[0-2])")) {
            YearMonth month = YearMonth.parse(askedMonth);
            grid = MonthGrid.of(
                    month,
                    programme.some(
                            new ActivityFilter(campaign.code(), "", getVenue(), MonthGrid.days(month)),
                            false,
                            0,
                            A_MONTH));
        }
        return grid;
    }

    /** The month with which the calendar begins: that of the campaign's days, or this one. */
    public String getMonth() {
        YearMonth now = YearMonth.from(programme.today());
        return campaign.days(getYear())
                .filter(days -> !days.hold(programme.today()))
                .map(days -> YearMonth.from(days.from()))
                .orElse(now)
                .toString();
    }

    /** The address of the calendar feed. */
    public String getFeed() {
        return "/campaign-calendar/" + campaign.code() + ".ics";
    }

    /** What one can do at a venue. */
    public List<Idea> ideas(String venue) {
        return campaign.activities().stream()
                .filter(each -> each.venue().equals(venue))
                .toList();
    }

    /** The latest photos. */
    public List<Glimpse> getGlimpses() {
        return glimpses;
    }
}
