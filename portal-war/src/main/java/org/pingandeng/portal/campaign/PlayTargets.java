package org.pingandeng.portal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.pingandeng.portal.campaign.model.Activities;
import org.pingandeng.portal.campaign.model.Activity;
import org.pingandeng.portal.campaign.model.ActivityFigures;
import org.pingandeng.portal.campaign.model.ActivityFilter;
import org.pingandeng.portal.campaign.model.Days;
import org.pingandeng.portal.plan.CountedRow;
import org.pingandeng.portal.plan.TargetCount;

/**
 * What the plan asks of the stage play: T6 counts its shows, T7 its audience. A show counts once somebody was there,
 * by the door or as the organiser counted.
 */
@ApplicationScoped
public class PlayTargets implements TargetCount {

    /** Shows held. */
    public static final String SHOWS = "T6";

    /** Their audience. */
    public static final String AUDIENCE = "T7";

    private static final String PLAY = "play";
    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");

    @Inject
    Activities activities;

    @Override
    public Set<String> targets() {
        return Set.of(SHOWS, AUDIENCE);
    }

    @Override
    public Set<String> topics() {
        return Set.of(ActivityDesk.CHANGED, DoorRoom.ARRIVED);
    }

    @Override
    public BigDecimal counted(String target, LocalDate from, LocalDate to) {
        ActivityFigures figures = activities.figures(new ActivityFilter("", "", "", new Days(from, to)), PLAY);
        return BigDecimal.valueOf(target.equals(SHOWS) ? figures.held() : figures.people());
    }

    @Override
    public List<CountedRow> rows(String target, LocalDate from, LocalDate to, int first, int count) {
        return activities.held(PLAY, new Days(from, to), first, count).stream()
                .map(each -> row(target, each))
                .toList();
    }

    private static CountedRow row(String target, Activity held) {
        return new CountedRow(
                LocalDate.ofInstant(held.plan().from(), COUNTY),
                held.plan().title(),
                (held.township() + " " + held.plan().place()).strip(),
                target.equals(SHOWS) ? BigDecimal.ONE : BigDecimal.valueOf(held.audience()),
                held.href());
    }
}
