package org.pingandeng.portal.web.open;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.pingandeng.portal.bridge.CitingLesson;
import org.pingandeng.portal.bridge.Connections;
import org.pingandeng.portal.bridge.Connections.Around;
import org.pingandeng.portal.bridge.Connections.Questions;
import org.pingandeng.portal.law.ArticleView;
import org.pingandeng.portal.law.LawLibrary;
import org.pingandeng.portal.law.model.Law;
import org.pingandeng.portal.law.model.LawStatus;

/** One law with its articles, or one article with everything that cites it; without either, the library. */
@Named
@RequestScoped
public class LawPage {

    /**
     * An article in its law's list.
     *
     * @param view the article
     * @param questions how many practice questions cite it
     * @param others how many cases and lessons cite it
     */
    public record Line(ArticleView view, int questions, long others) {}

    /**
     * A course whose lessons cite what is shown.
     *
     * @param first one of its lessons, which names the course
     * @param lessons all of them
     */
    public record CitingCourse(CitingLesson first, List<CitingLesson> lessons) {}

    @Inject
    LawLibrary library;

    @Inject
    Connections connections;

    @Inject
    LawWords words;

    @Inject
    LegislationData data;

    @Inject
    @Param(name = "a")
    String reference;

    private ArticleView view;
    private Around around;
    private List<Line> lines;
    private Questions questions;

    @PostConstruct
    void look() {
        if (reference != null && !reference.isBlank()) {
            view = library.article(reference);
            around = connections.ofLaw(reference);
        }
    }

    /** Which part of the page is shown: {@code library}, {@code law} or {@code article}. */
    public String getPart() {
        return view == null ? "library" : view.number().isEmpty() ? "law" : "article";
    }

    /** What was asked for; null for the library. */
    public ArticleView getView() {
        return view;
    }

    /** Whether the law has force today. */
    public LawStatus getStatus() {
        return words.status(view.law());
    }

    /** The laws whose place this one took. */
    public List<Law> getBefore() {
        return library.replacedBy(view.law().code());
    }

    /** The law's articles with how often each is cited. */
    public List<Line> getLines() {
        if (lines == null) {
            lines = cited();
        }
        return lines;
    }

    private List<Line> cited() {
        Law law = view.law();
        List<ArticleView> views = law.articles().stream()
                .map(each -> new ArticleView(law, each, each.number()))
                .toList();
        Map<String, Integer> asked = connections.questionCounts(
                views.stream().map(ArticleView::reference).toList());
        Map<String, Long> others = connections.citations();
        return views.stream()
                .map(each -> new Line(
                        each, asked.getOrDefault(each.reference(), 0), others.getOrDefault(each.reference(), 0L)))
                .toList();
    }

    /** What cites it. */
    public Around getAround() {
        return around;
    }

    /** The lessons that cite it, by course. */
    public List<CitingCourse> getCourses() {
        Map<String, List<CitingLesson>> byCourse = new LinkedHashMap<>();
        around.lessons()
                .forEach(each -> byCourse.computeIfAbsent(each.course(), any -> new ArrayList<>())
                        .add(each));
        return byCourse.values().stream()
                .map(lessons -> new CitingCourse(lessons.get(0), lessons))
                .toList();
    }

    /** The practice questions that cite the article. */
    public Questions getQuestions() {
        if (questions == null) {
            questions = connections.questionsCiting(view.reference());
        }
        return questions;
    }

    /** The article before; null for the first. */
    public ArticleView getPrevious() {
        return beside(-1);
    }

    /** The article after; null for the last. */
    public ArticleView getNext() {
        return beside(1);
    }

    private ArticleView beside(int places) {
        return view.law()
                .beside(view.number(), places)
                .map(each -> new ArticleView(view.law(), each, each.number()))
                .orElse(null);
    }

    /** What search engines read of it, as JSON. */
    public String getStructured() {
        return data.of(view, getStatus());
    }
}
