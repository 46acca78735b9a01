package org.pingandeng.portal.web.contest;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.contest.ContestHall;
import org.pingandeng.portal.contest.model.Contest;
import org.pingandeng.portal.contest.model.Round;
import org.pingandeng.portal.contest.model.Side;
import org.pingandeng.portal.organisation.OrganisationView;

/** The door and the room of a contest: what it is, how to come in, and a place for its questions. */
@Named("contestRoomPage")
@RequestScoped
public class ContestRoomPage {

    @Inject
    ContestHall hall;

    @Inject
    Clock clock;

    @Inject
    @Param(name = "c")
    String slug;

    private Contest contest;

    @PostConstruct
    void look() {
        contest = hall.at(slug).orElseThrow(() -> new NotYours("contest"));
    }

    /** Answers "not found" where there is no such contest. */
    public void check() {
        // looked up already
    }

    /** The contest. */
    public Contest getContest() {
        return contest;
    }

    /** The round that runs, or null. */
    public Round getRound() {
        return contest.roundAt(clock.instant()).orElse(null);
    }

    /** The round that comes next, or null. */
    public Round getNext() {
        return contest.opened() ? contest.nextAfter(clock.instant()).orElse(null) : null;
    }

    /** Whether the visitor says where they live: the account belongs to no township, and townships compete. */
    public boolean isPlaceless() {
        return contest.takes(Side.TOWNSHIP.name()) && hall.placeless();
    }

    /** The townships to choose from. */
    public List<OrganisationView> getTownships() {
        return isPlaceless() ? hall.townships() : List.of();
    }

    /** Where one signs in and comes back. */
    public String getSignIn() {
        return "/account/signin?next=" + URLEncoder.encode("/contest/room?c=" + contest.slug(), StandardCharsets.UTF_8);
    }
}
