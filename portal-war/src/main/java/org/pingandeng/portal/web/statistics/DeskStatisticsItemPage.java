package org.pingandeng.portal.web.statistics;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.bridge.ExamFigures;
import org.pingandeng.portal.web.site.Preferences;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.statistics.ExamReport;
import org.pingandeng.quiz.statistics.ItemReport;
import org.pingandeng.quiz.statistics.model.ItemKey;

/** One item of one exam: its figures, why it was flagged, and who said what. */
@Named("deskStatisticsItemPage")
@RequestScoped
public class DeskStatisticsItemPage {

    @Inject
    ExamFigures figures;

    @Inject
    StatisticsWords words;

    @Inject
    Preferences preferences;

    @Inject
    Visitor visitor;

    @Inject
    HttpServletRequest request;

    private ExamReport exam;
    private ItemReport item;

    @PostConstruct
    void look() {
        exam = figures.exam(text("exam")).orElseThrow(() -> new NotYours("exam"));
        item = exam.item(key()).orElseThrow(() -> new NotYours("item"));
    }

    private ItemKey key() {
        try {
            return new ItemKey(
                    UUID.fromString(text("item")), Integer.parseInt(text("version")), Integer.parseInt(text("part")));
        } catch (IllegalArgumentException malformed) {
            throw new NotYours("item");
        }
    }

    private String text(String name) {
        String given = request.getParameter(name);
        return given == null ? "" : given;
    }

    /** The exam's code. */
    public String getExam() {
        return exam.exam().exam();
    }

    /** The exam's title. */
    public String getExamTitle() {
        return preferences.pick(exam.exam().titleZh(), exam.exam().titleEn());
    }

    /** The item. */
    public ItemReport getItem() {
        return item;
    }

    /** Who said what. */
    public AnswerChart getAnswers() {
        return AnswerChart.of(item, words::word);
    }

    /** The case and its questions, where it is one of them; else none. */
    public List<ItemReport> getFamily() {
        List<ItemReport> family = exam.items().stream()
                .filter(each -> each.key().item().equals(item.key().item())
                        && each.key().version() == item.key().version())
                .toList();
        return family.size() > 1 ? family : List.of();
    }

    /** Whether the visitor may open the question in the bank. */
    public boolean isReader() {
        return visitor.may(QuizPermissions.READ);
    }
}
