package org.pingandeng.portal.web.contest;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.pingandeng.portal.contest.ContestHall;
import org.pingandeng.portal.contest.model.Contest;

/** The contests that the office has opened, the latest first. */
@Named("contestsPage")
@RequestScoped
public class ContestsPage {

    private static final int A_PAGE = 20;

    @Inject
    ContestHall hall;

    @Inject
    @Param(name = "page")
    String number;

    private int page;
    private int pages;
    private List<Contest> shown;

    @PostConstruct
    void look() {
        pages = (int) Math.max(1, (hall.count() + A_PAGE - 1) / A_PAGE);
        int asked = number != null && number.matches("\\d{1,5}") ? Integer.parseInt(number) : 1;
        page = Math.max(1, Math.min(asked, pages));
        shown = hall.all((page - 1) * A_PAGE, A_PAGE);
    }

    /** The contests of this page. */
    public List<Contest> getShown() {
        return shown;
    }

    /** Which page, from 1. */
    public int getPage() {
        return page;
    }

    /** How many pages there are. */
    public int getPages() {
        return pages;
    }
}
