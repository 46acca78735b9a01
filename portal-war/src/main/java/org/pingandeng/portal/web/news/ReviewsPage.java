package org.pingandeng.portal.web.news;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.pingandeng.portal.editing.ReviewRoom;
import org.pingandeng.portal.editing.model.Standing.State;
import org.pingandeng.portal.editing.model.Version;

/** What waits for a review, first what the visitor may review. */
@Named("reviewsPage")
@RequestScoped
public class ReviewsPage {

    @Inject
    ReviewRoom room;

    private List<Version> waiting;

    @PostConstruct
    void look() {
        waiting = room.waiting();
    }

    /** What the visitor may review now. */
    public List<Version> getMine() {
        return waiting.stream().filter(each -> room.obstacle(each).isEmpty()).toList();
    }

    /** What waits for others. */
    public List<Version> getOthers() {
        return waiting.stream()
                .filter(each -> each.standing().state() == State.REVIEW
                        && room.obstacle(each).isPresent())
                .toList();
    }

    /** What has passed and waits for its time. */
    public List<Version> getScheduled() {
        return waiting.stream()
                .filter(each -> each.standing().state() == State.WAITING)
                .toList();
    }
}
