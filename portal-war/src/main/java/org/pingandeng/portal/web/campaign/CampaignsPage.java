package org.pingandeng.portal.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.pingandeng.portal.campaign.CampaignLibrary;
import org.pingandeng.portal.campaign.Programme;
import org.pingandeng.portal.campaign.model.Activity;
import org.pingandeng.portal.campaign.model.Campaign;
import org.pingandeng.portal.campaign.model.Coded;
import org.pingandeng.portal.campaign.model.Days;

/** All campaigns: this year's first, what is on or next before what is over, then earlier years. */
@Named("campaignsPage")
@RequestScoped
public class CampaignsPage {

    private static final int COMING = 5;
    private static final int SOON = 60;

    @Inject
    CampaignLibrary library;

    @Inject
    Programme programme;

    @Inject
    @Param(name = "k")
    String kind;

    @Inject
    @Param(name = "y")
    String asked;

    private List<Activity> coming;

    /** The year that is shown first: the one asked for, or this one. */
    public int getYear() {
        return asked != null && asked.matches("20\\d\\d") ? Integer.parseInt(asked) : getThisYear();
    }

    /** This year. */
    public int getThisYear() {
        return programme.today().getYear();
    }

    /** The kind that is shown; an empty text for all. */
    public String getKind() {
        return library.kinds().stream().anyMatch(each -> each.code().equals(kind)) ? kind : "";
    }

    /** The kinds of which there are campaigns. */
    public List<Coded> getKinds() {
        return library.kinds().stream()
                .filter(each ->
                        library.all().stream().anyMatch(one -> one.kind().equals(each.code())))
                .toList();
    }

    /** The years in which there were campaigns of a year, the latest first. */
    public List<Integer> getYears() {
        return library.all().stream()
                .map(Campaign::year)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The campaigns of the year, what is on or next before what is over; those without fixed days last. */
    public List<Campaign> getShown() {
        LocalDate today = programme.today();
        return meant().filter(each -> each.yearly() || each.year() == getYear())
                .sorted(Comparator.<Campaign>comparingInt(each -> rank(each, today))
                        .thenComparing(
                                each -> each.days(getYear()).map(Days::from).orElse(LocalDate.MAX))
                        .thenComparing(Campaign::code))
                .toList();
    }

    private int rank(Campaign campaign, LocalDate today) {
        Optional<Days> days = campaign.days(getYear());
        if (days.isEmpty()) {
            return 2;
        }
        return days.get().to().isBefore(today) && getYear() == getThisYear() ? 1 : 0;
    }

    /** The campaigns of other years, the latest first. */
    public List<Campaign> getEarlier() {
        return meant().filter(each -> !each.yearly() && each.year() != getYear())
                .sorted(Comparator.comparing(Campaign::year).reversed())
                .toList();
    }

    private Stream<Campaign> meant() {
        return library.all().stream()
                .filter(each -> getKind().isEmpty() || each.kind().equals(getKind()));
    }

    /** Whether a campaign is on today. */
    public boolean on(Campaign campaign) {
        LocalDate today = programme.today();
        return campaign.next(today).filter(days -> days.hold(today)).isPresent();
    }

    /** The next activities. */
    public List<Activity> getComing() {
        if (coming == null) {
            coming = programme.coming("", COMING);
        }
        return coming;
    }

    /** The campaign for the first page: the one that is on, or begins within two months; null where there is none. */
    public Campaign getCurrent() {
        LocalDate today = programme.today();
        return library.all().stream()
                .filter(each -> each.next(today)
                        .filter(days -> days.from().isBefore(today.plusDays(SOON)))
                        .isPresent())
                .min(Comparator.<Campaign, LocalDate>comparing(
                                each -> each.next(today).orElseThrow().to())
                        .thenComparing(Campaign::code))
                .orElse(null);
    }
}
