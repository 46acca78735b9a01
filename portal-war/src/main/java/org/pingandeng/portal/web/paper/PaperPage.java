package org.pingandeng.portal.web.paper;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.web.teach.ItemSheet;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.assembly.FormSheet;
import org.pingandeng.quiz.assembly.PaperDesk;
import org.pingandeng.quiz.assembly.PaperSheet;

/** A saved paper, form by form, with its items and their keys. */
@Named("paperPage")
@RequestScoped
public class PaperPage {

    @Inject
    PaperDesk desk;

    @Inject
    Visitor visitor;

    @Inject
    PaperWords words;

    @Inject
    HttpServletRequest request;

    private PaperSheet sheet;
    private FormSheet form;

    @PostConstruct
    void look() {
        UUID id = Fields.id(Fields.text(request, "id", ""));
        sheet = Optional.ofNullable(id).flatMap(desk::sheet).orElseThrow(() -> new NotYours("paper"));
        Integer number = Fields.number(Fields.text(request, "form", "1"));
        int asked = number == null ? 1 : number;
        form = sheet.forms().stream()
                .filter(each -> each.number() == asked)
                .findFirst()
                .orElseThrow(() -> new NotYours("paper"));
    }

    /** The paper. */
    public PaperSheet getSheet() {
        return sheet;
    }

    /** The form shown. */
    public FormSheet getForm() {
        return form;
    }

    /** Whether the visitor may see keys. */
    public boolean isKeys() {
        return visitor.may(QuizPermissions.READ);
    }

    /**
     * An item laid out with its key.
     *
     * @param line one place
     */
    public ItemSheet item(FormSheet.Line line) {
        return ItemSheet.of(line.item(), words.say("right"), words.say("wrong.word"));
    }
}
