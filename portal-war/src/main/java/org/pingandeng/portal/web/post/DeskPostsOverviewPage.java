package org.pingandeng.portal.web.post;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.pingandeng.portal.post.PostOffice;
import org.pingandeng.portal.post.model.OwnerTally;
import org.pingandeng.portal.web.training.SentForm;

/** All enterprises with their lists of posts; those that did not declare theirs within the year come by themselves too. */
@Named("deskPostsOverviewPage")
@RequestScoped
public class DeskPostsOverviewPage {

    private static final int A_PAGE = 50;

    @Inject
    PostOffice office;

    @Inject
    PostSheet sheet;

    @Inject
    SentForm form;

    private List<OwnerTally> all;
    private LocalDate today;

    @PostConstruct
    void look() {
        all = office.tallies();
        today = office.today();
    }

    /** Sends the lines as Excel, if the address asks for it. */
    public void send() throws IOException {
        if (form.text("download").equals("xlsx")) {
            sheet.send(getChosen());
        }
    }

    /** Whether only those are asked for that did not declare their list. */
    public boolean isOpen() {
        return form.text("open").equals("1");
    }

    private List<OwnerTally> getChosen() {
        return isOpen() ? all.stream().filter(each -> !each.kept(today)).toList() : all;
    }

    /** The lines of this page. */
    public List<OwnerTally> getShown() {
        return getChosen().stream()
                .skip((long) (getPage() - 1) * A_PAGE)
                .limit(A_PAGE)
                .toList();
    }

    /** How many enterprises there are. */
    public int getCount() {
        return all.size();
    }

    /** How many declared their list within the year. */
    public long getKept() {
        return all.stream().filter(each -> each.kept(today)).count();
    }

    /** How many did not. */
    public long getMissing() {
        return getCount() - getKept();
    }

    /** Whether a list counts today. */
    public boolean kept(OwnerTally tally) {
        return tally.kept(today);
    }

    /** Which page. */
    public int getPage() {
        return Math.min(getPages(), Math.max(1, form.number("p").orElse(1)));
    }

    /** How many pages there are. */
    public int getPages() {
        return Math.max(1, (getChosen().size() + A_PAGE - 1) / A_PAGE);
    }

    /** The address of a page of the list, without its number. */
    public String getHref() {
        return "/desk/posts-overview?" + (isOpen() ? "open=1&" : "") + "p=";
    }
}
