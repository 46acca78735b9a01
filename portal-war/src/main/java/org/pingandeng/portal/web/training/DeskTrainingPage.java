package org.pingandeng.portal.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.pingandeng.course.training.ClassShelf;
import org.pingandeng.course.training.TrainingDesk;
import org.pingandeng.course.training.TrainingRefusal;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.bridge.VisitorScope;
import org.pingandeng.portal.web.site.Flash;

/** The training classes that a trainer looks after, and the sheet for a new one. */
@Named("deskTrainingPage")
@RequestScoped
public class DeskTrainingPage {

    private static final int A_PAGE = 30;

    @Inject
    TrainingDesk desk;

    @Inject
    ClassShelf shelf;

    @Inject
    VisitorScope scope;

    @Inject
    Visitor visitor;

    @Inject
    ClassSheet sheet;

    @Inject
    SentForm form;

    @Inject
    TrainingWords words;

    @Inject
    Flash flash;

    private ClassShelf.Shown shown;

    /** Makes a class of what was sent. */
    public String act() {
        if (!form.sent()) {
            return null;
        }
        TrainingDesk.Made made = desk.create(
                form.text("code"),
                form.text("programme"),
                sheet.draft(),
                visitor.organisation(),
                visitor.person().value());
        made.refusal().ifPresent(this::refuse);
        return made.id()
                .map(id -> {
                    flash.ok(words.say("class.made"));
                    return "/desk/training-class?faces-redirect=true&id=" + id;
                })
                .orElse(null);
    }

    private void refuse(TrainingRefusal why) {
        form.refuse(why.field(), words.say("refusal." + why));
    }

    /** The classes of this page, the latest first. */
    public List<ClassShelf.Line> getLines() {
        return shown().lines();
    }

    /** Which page, from 1. */
    public int getPage() {
        return Math.max(1, Math.min(10_000, form.number("page").orElse(1)));
    }

    /** How many pages there are. */
    public int getPages() {
        return Math.max(1, (shown().all() + A_PAGE - 1) / A_PAGE);
    }

    private ClassShelf.Shown shown() {
        if (shown == null) {
            shown = shelf.page(scope.mine(), (getPage() - 1) * A_PAGE, A_PAGE);
        }
        return shown;
    }
}
