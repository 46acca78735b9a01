package org.pingandeng.portal.web.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.pingandeng.portal.web.desk.PageNumber;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.quiz.assembly.PaperDesk;
import org.pingandeng.quiz.assembly.model.SavedPaper;

/** All saved papers. */
@Named("papersPage")
@RequestScoped
public class PapersPage {

    @Inject
    PaperDesk desk;

    @Inject
    PaperWords words;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    private List<SavedPaper> found;

    /** The papers on this page. */
    public List<SavedPaper> getFound() {
        if (found == null) {
            found = desk.papers((getPage() - 1) * PageNumber.ROWS, PageNumber.ROWS);
        }
        return found;
    }

    /** The page shown, from 1. */
    public int getPage() {
        return PageNumber.of(request);
    }

    /** How many pages there are. */
    public int getPages() {
        return PageNumber.pages(desk.count());
    }

    /**
     * Puts a paper away, or takes it out again.
     *
     * @param paper which
     * @param retired whether
     */
    public String retire(UUID paper, boolean retired) {
        desk.retire(paper, retired);
        flash.ok(words.say(retired ? "paper.retired" : "paper.takenOut"));
        return "/desk/papers?faces-redirect=true";
    }
}
