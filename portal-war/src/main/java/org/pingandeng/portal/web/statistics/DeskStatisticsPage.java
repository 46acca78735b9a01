package org.pingandeng.portal.web.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.pingandeng.portal.bridge.ExamFigures;
import org.pingandeng.quiz.exam.model.ClosedSittings.Tally;

/** The exams that can be looked back on. */
@Named("deskStatisticsPage")
@RequestScoped
public class DeskStatisticsPage {

    @Inject
    ExamFigures figures;

    private List<Tally> exams;

    /** Exams with how many sittings count and how many wait for a marker, the latest first. */
    public List<Tally> getExams() {
        if (exams == null) {
            exams = figures.exams();
        }
        return exams;
    }
}
