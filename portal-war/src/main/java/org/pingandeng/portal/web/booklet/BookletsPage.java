package org.pingandeng.portal.web.booklet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.pingandeng.portal.booklet.BookletShelf;
import org.pingandeng.portal.booklet.model.Booklet;
import org.pingandeng.portal.booklet.model.Handout;
import org.pingandeng.portal.booklet.model.Point;
import org.pingandeng.portal.plan.PlanTargets;
import org.pingandeng.portal.plan.model.Progress;

/** Both booklets: copies handed out, readings on the web, where copies can be had. */
@Named("bookletsPage")
@RequestScoped
public class BookletsPage {

    @Inject
    BookletShelf shelf;

    @Inject
    PlanTargets targets;

    private Map<String, Long> readings;

    /** All booklets. */
    public List<Booklet> getAll() {
        return shelf.all();
    }

    /** How many copies of a booklet were handed out. */
    public long copies(Booklet booklet) {
        return shelf.copies(booklet.code());
    }

    /** How many copies the plan wants; null where it says nothing. */
    public BigDecimal goal(Booklet booklet) {
        return targets.find(booklet.target()).map(Progress::goal).orElse(null);
    }

    /** How often a booklet was read on the web. */
    public long readings(Booklet booklet) {
        if (readings == null) {
            readings = shelf.readings();
        }
        return readings.getOrDefault(booklet.code(), 0L);
    }

    /** Where a booklet was handed out last. */
    public List<Handout> latest(Booklet booklet) {
        return shelf.latest(booklet.code());
    }

    /** Where copies can be had. */
    public List<Point> getPoints() {
        return shelf.points();
    }
}
