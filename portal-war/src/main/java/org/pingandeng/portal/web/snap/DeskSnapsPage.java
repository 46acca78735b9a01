package org.pingandeng.portal.web.snap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.pingandeng.portal.snap.SnapDesk;
import org.pingandeng.portal.snap.model.Snap;
import org.pingandeng.portal.snap.model.Standing;

/** Hazards within the visitor's reach, by how they stand. */
@Named("deskSnapsPage")
@RequestScoped
public class DeskSnapsPage {

    private static final int A_PAGE = 30;
    private static final List<String> STATES = List.of("NEW", "ASSIGNED", "LATE", "ANSWERED", "REFUSED");

    @Inject
    SnapDesk desk;

    @Inject
    Clock clock;

    @Inject
    @Param(name = "state")
    String state;

    @Inject
    @Param(name = "page")
    String number;

    private List<Snap> shown;
    private Long count;

    /** The states to filter by, the empty text for all first. */
    public List<String> getStates() {
        return Stream.concat(Stream.of(""), STATES.stream()).toList();
    }

    /** The state that is filtered by; empty for all. */
    public String getState() {
        return state != null && STATES.contains(state) ? state : "";
    }

    /** How many there are. */
    public long getCount() {
        if (count == null) {
            count = desk.count(getState());
        }
        return count;
    }

    /** This page's. */
    public List<Snap> getShown() {
        if (shown == null) {
            shown = desk.list(getState(), (getPage() - 1) * A_PAGE, A_PAGE);
        }
        return shown;
    }

    /** Which page, from 1. */
    public int getPage() {
        int asked = number != null && number.matches("\\d{1,5}") ? Integer.parseInt(number) : 1;
        return Math.max(1, Math.min(asked, getPages()));
    }

    /** How many pages there are. */
    public int getPages() {
        return (int) Math.max(1, (getCount() + A_PAGE - 1) / A_PAGE);
    }

    /** Whether one should have been answered by now. */
    public boolean late(Snap snap) {
        return snap.now().late(Standing.day(clock.instant()));
    }
}
