package org.pingandeng.portal.web.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.quiz.assembly.DeskExam;
import org.pingandeng.quiz.assembly.ExamDesk;

/** The exams that trainers set. */
@Named("examsDeskPage")
@RequestScoped
public class ExamsDeskPage {

    @Inject
    ExamDesk desk;

    @Inject
    PaperWords words;

    @Inject
    Flash flash;

    private List<DeskExam> exams;

    /** The latest set first. */
    public List<DeskExam> getExams() {
        if (exams == null) {
            exams = desk.exams();
        }
        return exams;
    }

    /**
     * Opens an exam, or closes it for sittings to come.
     *
     * @param code which
     * @param open whether
     */
    public String open(String code, boolean open) {
        desk.open(code, open);
        flash.ok(words.say(open ? "exam.opened" : "exam.closed"));
        return "/desk/exams?faces-redirect=true";
    }
}
