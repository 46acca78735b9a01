package org.pingandeng.portal.web.question;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.pingandeng.portal.question.QuestionFigures;
import org.pingandeng.portal.question.QuestionLibrary;
import org.pingandeng.portal.question.QuestionLibrary.Shown;
import org.pingandeng.portal.question.model.Questions;
import org.pingandeng.portal.search.SearchDesk;
import org.pingandeng.portal.web.training.SentForm;

/** What the public asked and the office answered: by subject, by words. */
@Named("publicQuestionsPage")
@RequestScoped
public class PublicQuestionsPage {

    private static final int A_PAGE = 12;
    private static final int MOST_FOUND = 60;
    private static final int LONGEST = 100;

    @Inject
    QuestionLibrary library;

    @Inject
    QuestionFigures figures;

    @Inject
    SearchDesk search;

    @Inject
    QuestionWords words;

    @Inject
    SentForm form;

    private List<Shown> shown;
    private long total;
    private Questions.Punctuality year;

    @PostConstruct
    void look() {
        year = figures.ofTheYear();
        if (getLine().isEmpty()) {
            total = library.count(getTopic());
            shown = library.questions(getTopic(), (getPage() - 1) * A_PAGE, A_PAGE);
        } else {
            List<Long> numbers = search.find(getLine(), "question", MOST_FOUND).stream()
                    .map(each -> Long.valueOf(each.key()))
                    .toList();
            QuestionLibrary.Found found = library.questions(numbers, getTopic(), (getPage() - 1) * A_PAGE, A_PAGE);
            total = found.total();
            shown = found.page();
        }
    }

    /** What was typed. */
    public String getLine() {
        String typed = form.text("q");
        return typed.substring(0, Math.min(LONGEST, typed.length()));
    }

    /** The subject chosen; empty for all. */
    public String getTopic() {
        String topic = form.text("topic");
        return topic.matches("[a-z-]{1,30}") ? topic : "";
    }

    /** The page of the list, from 1. */
    public int getPage() {
        return Math.max(1, Math.min(10_000, form.number("page").orElse(1)));
    }

    /** How many pages there are. */
    public int getPages() {
        return (int) ((total + A_PAGE - 1) / A_PAGE);
    }

    /** The address of a page without its number. */
    public String getPageHref() {
        String own = href(getTopic());
        return own + (own.contains("?") ? "&" : "?") + "page=";
    }

    /** The address of the list narrowed to a subject; to none for an empty text. */
    public String href(String topic) {
        String line = getLine().isEmpty() ? "" : "q=" + URLEncoder.encode(getLine(), StandardCharsets.UTF_8);
        String about = topic.isEmpty() ? "" : "topic=" + topic;
        String both = line.isEmpty() || about.isEmpty() ? line + about : line + "&" + about;
        return "/questions" + (both.isEmpty() ? "" : "?" + both);
    }

    /** The questions of the page. */
    public List<Shown> getShown() {
        return shown;
    }

    /** How many there are. */
    public long getTotal() {
        return total;
    }

    /** What askers think of the answers, with one digit; empty where nobody said. */
    public String getMean() {
        Questions.Mean mean = library.mean();
        return mean.people() == 0
                ? ""
                : words.say("mean", String.format(Locale.ROOT, "%.1f", mean.stars()), mean.people());
    }

    /** How many were answered in time in the last twelve months; empty before any had to be. */
    public String getPunctuality() {
        return year.counted() == 0 ? "" : words.say("punctuality", year.inTime(), year.counted());
    }
}
