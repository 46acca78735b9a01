package org.pingandeng.portal.web.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.pingandeng.portal.audit.AuditRoom;
import org.pingandeng.portal.audit.AuditSeals;

/** The audit trail, and the check that nobody changed it. */
@Named
@RequestScoped
public class AuditPage {

    @Inject
    AuditRoom room;

    @Inject
    AuditSeals seals;

    @Inject
    DeskWords words;

    @Inject
    HttpServletRequest request;

    private List<AuditRoom.Line> found;
    private long count;
    private AuditSeals.Verdict verdict;
    private AuditSeals.Printed last;

    @PostConstruct
    void look() {
        found = room.search(getWords(), (getPage() - 1) * PageNumber.ROWS, PageNumber.ROWS);
        count = room.count(getWords());
        last = seals.last().orElse(null);
    }

    /** Computes every seal again where that was posted; opening the page does not. */
    public void check() {
        if (request.getMethod().equals("POST")) {
            verdict = seals.check();
        }
    }

    /** What was done, in the visitor's language; its bare name where there are no words for it. */
    public String say(String action) {
        return words.say("action." + action, action);
    }

    /** The newest seal; null before the first. */
    public AuditSeals.Printed getLast() {
        return last;
    }

    /** What was searched for. */
    public String getWords() {
        return PageNumber.words(request);
    }

    /** The page shown, from 1. */
    public int getPage() {
        return PageNumber.of(request);
    }

    /** How many pages there are. */
    public int getPages() {
        return PageNumber.pages(count);
    }

    /** How many lines were found. */
    public long getCount() {
        return count;
    }

    /** The lines on this page, the latest first. */
    public List<AuditRoom.Line> getFound() {
        return found;
    }

    /** What the check found; null when none was asked for. */
    public AuditSeals.Verdict getVerdict() {
        return verdict;
    }
}
