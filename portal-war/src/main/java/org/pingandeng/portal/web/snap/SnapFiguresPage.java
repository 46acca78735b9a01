package org.pingandeng.portal.web.snap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.pingandeng.portal.snap.SnapShow;
import org.pingandeng.portal.snap.model.Figure;

/** Hazards in figures: by township as a map, by kind, by month, and how many were answered in time. */
@Named("snapFiguresPage")
@RequestScoped
public class SnapFiguresPage {

    @Inject
    SnapShow show;

    private List<Figure> townships;
    private List<Figure> kinds;
    private List<Figure> months;

    /** By township. */
    public List<Figure> getTownships() {
        if (townships == null) {
            townships = show.figures(Figure.Axis.TOWNSHIP);
        }
        return townships;
    }

    /** By kind. */
    public List<Figure> getKinds() {
        if (kinds == null) {
            kinds = show.figures(Figure.Axis.KIND);
        }
        return kinds;
    }

    /** By month, the latest first. */
    public List<Figure> getMonths() {
        if (months == null) {
            months = show.figures(Figure.Axis.MONTH);
        }
        return months;
    }

    /** The map. */
    public TownshipTiles getMap() {
        return TownshipTiles.of(getTownships());
    }

    /** All of them together. */
    public Figure getTotal() {
        return getKinds().stream()
                .reduce(
                        new Figure("", "", 0, 0, 0, 0),
                        (one, other) -> new Figure(
                                "",
                                "",
                                one.received() + other.received(),
                                one.answered() + other.answered(),
                                one.judged() + other.judged(),
                                one.inTime() + other.inTime()));
    }
}
