package org.pingandeng.portal.web.community;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.pingandeng.portal.community.VisitDesk;
import org.pingandeng.portal.community.model.Stand;

/** The visits for which one is named. */
@Named("titleVisitsPage")
@RequestScoped
public class TitleVisitsPage {

    @Inject
    VisitDesk desk;

    private List<Stand> rows;

    @PostConstruct
    void look() {
        rows = desk.mine();
    }

    /** The visits, those to come first. */
    public List<Stand> getRows() {
        return rows;
    }
}
