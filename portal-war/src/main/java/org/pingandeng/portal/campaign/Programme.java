package org.pingandeng.portal.campaign;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.training.Calendar;
import org.pingandeng.portal.campaign.model.Activities;
import org.pingandeng.portal.campaign.model.Activity;
import org.pingandeng.portal.campaign.model.ActivityFigures;
import org.pingandeng.portal.campaign.model.ActivityFilter;
import org.pingandeng.portal.campaign.model.Days;
import org.pingandeng.portal.campaign.model.Glimpse;
import org.pingandeng.portal.campaign.model.Photo;
import org.pingandeng.portal.campaign.model.Result;
import org.pingandeng.portal.campaign.model.Results;

/** The activities of campaigns for everybody: what is on, where, how many seats are left, what came of it. */
@ApplicationScoped
public class Programme {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");
    private static final int MOST_IN_A_CALENDAR = 1000;
    private static final int KEPT_IN_A_CALENDAR = 90;

    @Inject
    Activities activities;

    @Inject
    Results results;

    @Inject
    Clock clock;

    /** Some activities, by their beginning. */
    @PermitAll
    @Transactional
    public List<Activity> some(@NotNull ActivityFilter filter, boolean latestFirst, int first, int count) {
        return activities.some(filter, latestFirst, first, count);
    }

    /** How many activities are meant. */
    @PermitAll
    @Transactional
    public int count(@NotNull ActivityFilter filter) {
        return activities.count(filter);
    }

    /** What activities come to. */
    @PermitAll
    @Transactional
    public ActivityFigures figures(@NotNull ActivityFilter filter) {
        return activities.figures(filter, "");
    }

    /** The next activities of a role ({@code play}, {@code base}), or of any where it is empty. */
    @PermitAll
    @Transactional
    public List<Activity> coming(@NotNull String role, int count) {
        return activities.coming(role, clock.instant(), count);
    }

    /** The years in which there are activities, the latest first. */
    @PermitAll
    @Transactional
    public List<Integer> years() {
        return activities.years();
    }

    /** An activity. */
    @PermitAll
    @Transactional
    public Optional<Activity> find(@NotNull UUID id) {
        return activities.find(id);
    }

    /** What came of an activity, as said last. */
    @PermitAll
    @Transactional
    public Optional<Result> result(@NotNull UUID id) {
        return results.result(id);
    }

    /** The photos of an activity. */
    @PermitAll
    @Transactional
    public List<Photo> photos(@NotNull UUID id) {
        return results.photos(id);
    }

    /** The latest photos of some activities, one an activity. */
    @PermitAll
    @Transactional
    public List<Glimpse> glimpses(@NotNull ActivityFilter filter, int count) {
        return results.glimpses(filter, count);
    }

    /** Today in the county. */
    @PermitAll
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), COUNTY);
    }

    /** The server's time. */
    @PermitAll
    public Instant now() {
        return clock.instant();
    }

    /**
     * The programme of a campaign as an iCalendar file: what is ahead, and the last weeks. What was called off is in it
     * and says so, because a calendar that has it must hear of it.
     *
     * @param campaign its code
     * @param base the portal's address, without a slash behind it
     */
    @PermitAll
    @Transactional
    public String calendar(@NotNull String campaign, @NotNull String base) {
        Days days = new Days(today().minusDays(KEPT_IN_A_CALENDAR), today().plusYears(2));
        return Calendar.of(
                activities.some(ActivityFilter.of(campaign, days), false, 0, MOST_IN_A_CALENDAR).stream()
                        .map(each -> new Calendar.Event(
                                each.id(),
                                each.plan().from(),
                                each.plan().to(),
                                each.plan().title(),
                                (each.township() + " " + each.plan().place()).strip(),
                                base + each.href(),
                                each.cancelled() ? each.reason() : each.plan().what(),
                                each.cancelled()))
                        .toList(),
                clock.instant());
    }
}
