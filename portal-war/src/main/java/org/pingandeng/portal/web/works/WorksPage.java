package org.pingandeng.portal.web.works;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.pingandeng.portal.works.WorksHall;
import org.pingandeng.portal.works.model.WorksCall;

/** Calls for works, the latest first. */
@Named("worksPage")
@RequestScoped
public class WorksPage {

    private static final int A_PAGE = 20;

    @Inject
    WorksHall hall;

    @Inject
    @Param(name = "page")
    String number;

    private List<WorksCall> shown;
    private Long count;

    /** This page's. */
    public List<WorksCall> getShown() {
        if (shown == null) {
            shown = hall.list((getPage() - 1) * A_PAGE, A_PAGE);
        }
        return shown;
    }

    /** Which page, from 1. */
    public int getPage() {
        int asked = number != null && number.matches("\\d{1,4}") ? Integer.parseInt(number) : 1;
        return Math.max(1, Math.min(asked, getPages()));
    }

    /** How many pages there are. */
    public int getPages() {
        if (count == null) {
            count = hall.count();
        }
        return (int) Math.max(1, (count + A_PAGE - 1) / A_PAGE);
    }
}
