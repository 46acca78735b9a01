package org.pingandeng.portal.web.exam;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.pingandeng.portal.bridge.ExamFlags;
import org.pingandeng.portal.web.desk.PageNumber;

/** The desk on which a person sees the saves of exams that were out of the ordinary. */
@Named
@RequestScoped
public class FlagsPage {

    @Inject
    ExamFlags flags;

    @Inject
    HttpServletRequest request;

    private List<ExamFlags.Line> all;

    private List<ExamFlags.Line> all() {
        if (all == null) {
            all = flags.lines();
        }
        return all;
    }

    /** The lines on this page, the latest first. */
    public List<ExamFlags.Line> getFound() {
        int from = (getPage() - 1) * PageNumber.ROWS;
        return all().subList(from, Math.min(all().size(), from + PageNumber.ROWS));
    }

    /** The page shown, from 1. */
    public int getPage() {
        return Math.min(PageNumber.of(request), getPages());
    }

    /** How many pages there are. */
    public int getPages() {
        return PageNumber.pages(all().size());
    }
}
