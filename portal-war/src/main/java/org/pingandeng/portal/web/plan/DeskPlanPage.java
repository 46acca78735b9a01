package org.pingandeng.portal.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Faces;
import org.pingandeng.portal.plan.model.Progress;
import org.pingandeng.portal.print.Block;
import org.pingandeng.portal.print.ExcelPress;
import org.pingandeng.portal.print.Printed;
import org.pingandeng.portal.web.training.SentForm;

/** The board at the office's desk: all targets in a table, and as a file. */
@Named("deskPlanPage")
@RequestScoped
public class DeskPlanPage {

    @Inject
    PlanPage board;

    @Inject
    PlanWords words;

    @Inject
    SentForm form;

    /** All targets. */
    public List<Progress> getAll() {
        return board.getAll();
    }

    /** Sends the board as Excel, if the address asks for it. */
    public void send() throws IOException {
        if (!form.text("download").equals("xlsx")) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.say("target"),
                words.say("name"),
                words.say("value"),
                words.say("goal"),
                words.say("planned"),
                words.say("state"),
                words.say("section"),
                words.say("method")));
        getAll().forEach(each -> rows.add(row(each)));
        String title = words.say("desk.title");
        Faces.sendFile(
                ExcelPress.print(new Printed(title, List.of(new Block.Heading(title), new Block.Table(rows)))),
                title + ".xlsx",
                true);
    }

    private List<String> row(Progress each) {
        return List.of(
                each.target().code(),
                words.text(each.target().name()),
                words.measured(each.target(), each.value()),
                words.text(each.target().goalWords()),
                words.measured(each.target(), each.planned()),
                words.say("state." + each.state().name()),
                each.target().section(),
                words.text(each.target().method()));
    }
}
