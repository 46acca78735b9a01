package org.pingandeng.portal.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Faces;
import org.pingandeng.portal.plan.CountedRow;
import org.pingandeng.portal.plan.PlanDesk;
import org.pingandeng.portal.plan.PlanTargets;
import org.pingandeng.portal.print.Block;
import org.pingandeng.portal.print.ExcelPress;
import org.pingandeng.portal.print.Printed;
import org.pingandeng.portal.web.training.SentForm;

/** The records behind a target's figure, a page at a time, and all of them as a file. */
@Named("deskPlanRows")
@RequestScoped
public class DeskPlanRows {

    private static final int A_PAGE = 50;
    private static final int AT_ONCE = 1_000;
    private static final int MOST = 50_000;

    @Inject
    PlanDesk desk;

    @Inject
    PlanTargets targets;

    @Inject
    PlanWords words;

    @Inject
    SentForm form;

    private List<CountedRow> read;

    /** The rows of this page. */
    public List<CountedRow> getRows() {
        return read().subList(0, Math.min(A_PAGE, read().size()));
    }

    /** Whether there are more. */
    public boolean isMore() {
        return read().size() > A_PAGE;
    }

    /** Which page. */
    public int getPage() {
        return Math.min(Math.max(1, form.number("p").orElse(1)), MOST / A_PAGE);
    }

    /** The year of the rows; 0 for all. */
    public int getYear() {
        int year = form.number("year").orElse(0);
        return targets.period().firstYear() <= year && year <= 2100 && !form.sent() ? year : 0;
    }

    /** The address of a page of the list, without its number. */
    public String getHref() {
        return "/desk/plan-target?t=" + form.text("t") + (getYear() == 0 ? "" : "&year=" + getYear()) + "&p=";
    }

    private List<CountedRow> read() {
        if (read == null) {
            read = desk.rows(form.text("t"), getYear(), (getPage() - 1) * A_PAGE, A_PAGE + 1);
        }
        return read;
    }

    /** Sends all rows as Excel, if the address asks for it. */
    public void send() throws IOException {
        if (!form.text("download").equals("xlsx")
                || targets.find(form.text("t")).isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(words.say("row.day"), words.say("row.what"), words.say("row.place"), words.say("row.amount")));
        List<CountedRow> some = desk.rows(form.text("t"), getYear(), 0, AT_ONCE);
        while (!some.isEmpty() && rows.size() < MOST) {
            some.forEach(each -> rows.add(List.of(
                    each.day() == null ? "" : each.day().toString(),
                    each.what(),
                    each.place() == null ? "" : each.place(),
                    each.amount().toPlainString())));
            some = desk.rows(form.text("t"), getYear(), rows.size() - 1, AT_ONCE);
        }
        String title = form.text("t") + (getYear() == 0 ? "" : " " + getYear());
        Faces.sendFile(
                ExcelPress.print(new Printed(title, List.of(new Block.Heading(title), new Block.Table(rows)))),
                title + ".xlsx",
                true);
    }
}
