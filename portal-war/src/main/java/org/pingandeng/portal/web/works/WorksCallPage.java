package org.pingandeng.portal.web.works;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.web.site.Ids;
import org.pingandeng.portal.works.WorksHall;
import org.pingandeng.portal.works.model.Work;
import org.pingandeng.portal.works.model.WorksCall;
import org.pingandeng.portal.works.model.WorksFile;

/** One call: its rules, its works, its result, and what is given away with it. */
@Named("worksCallPage")
@RequestScoped
public class WorksCallPage {

    private static final int A_PAGE = 24;

    @Inject
    WorksHall hall;

    @Inject
    WorksWords words;

    @Inject
    @Param(name = "id")
    String id;

    @Inject
    @Param(name = "kind")
    String kind;

    @Inject
    @Param(name = "page")
    String number;

    @Inject
    @Param(name = "fetch")
    String fetched;

    private WorksCall call;
    private List<Work> shown;
    private Long count;

    @PostConstruct
    void look() {
        call = Ids.read(id).flatMap(hall::call).orElseThrow(() -> new NotYours("call"));
    }

    /** Leads to a file that the address asks for, and counts it. */
    public void send() throws IOException {
        if (fetched != null) {
            WorksFile file = Ids.read(fetched).flatMap(hall::fetch).orElseThrow(() -> new NotYours("file"));
            Faces.getExternalContext().redirect(words.file(file.file()));
        }
    }

    /** The call. */
    public WorksCall getCall() {
        return call;
    }

    /** Whether works are taken today. */
    public boolean isTaking() {
        return call.takes(hall.today());
    }

    /** Whether people vote today. */
    public boolean isVoting() {
        return call.votes(hall.today());
    }

    /** The kind that is filtered by; empty for any. */
    public String getKind() {
        return kind != null && call.kinds().contains(kind) ? kind : "";
    }

    /** How many works there are. */
    public long getCount() {
        if (count == null) {
            count = hall.shown(call.id(), getKind());
        }
        return count;
    }

    /** This page's works. */
    public List<Work> getShown() {
        if (shown == null) {
            shown = hall.gallery(call.id(), getKind(), (getPage() - 1) * A_PAGE, A_PAGE);
        }
        return shown;
    }

    /** What is given away. */
    public List<WorksFile> getFiles() {
        return hall.files(call.id());
    }

    /** Which page, from 1. */
    public int getPage() {
        int asked = number != null && number.matches("\\d{1,5}") ? Integer.parseInt(number) : 1;
        return Math.max(1, Math.min(asked, getPages()));
    }

    /** How many pages there are. */
    public int getPages() {
        return (int) Math.max(1, (getCount() + A_PAGE - 1) / A_PAGE);
    }
}
