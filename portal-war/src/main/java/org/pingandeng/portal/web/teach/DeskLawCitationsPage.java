package org.pingandeng.portal.web.teach;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.bridge.CitationDesk;
import org.pingandeng.portal.law.ArticleView;
import org.pingandeng.portal.law.LawLibrary;
import org.pingandeng.quiz.QuizPermissions;

/** Which articles of law changed, and what cites one of them. */
@Named("deskLawCitationsPage")
@RequestScoped
public class DeskLawCitationsPage {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");
    private static final int USUAL_DAYS = 365;

    @Inject
    CitationDesk desk;

    @Inject
    LawLibrary library;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private String article;
    private String since;
    private boolean badDay;
    private List<CitationDesk.Changed> changed;
    private CitationDesk.Citing citing;

    @PostConstruct
    void look() {
        article = text("a");
        if (!article.isEmpty()) {
            citing = desk.citing(article);
            return;
        }
        LocalDate day = LocalDate.ofInstant(clock.instant(), COUNTY).minusDays(USUAL_DAYS);
        since = text("since").isEmpty() ? day.toString() : text("since");
        try {
            day = LocalDate.parse(since);
        } catch (DateTimeException none) {
            badDay = true;
        }
        changed = desk.changed(day.atStartOfDay(COUNTY).toInstant());
    }

    private String text(String name) {
        String given = request.getParameter(name);
        return given == null || given.length() > 120 ? "" : given.strip();
    }

    /** The article asked for, or an empty text for the list of changes. */
    public String getArticle() {
        return article;
    }

    /** The article as the library has it. */
    public ArticleView getView() {
        return library.article(article);
    }

    /** The day since which changes are listed, as typed. */
    public String getSince() {
        return since;
    }

    /** Whether what was typed is no day. */
    public boolean isBadDay() {
        return badDay;
    }

    /** The changes with what cites them. */
    public List<CitationDesk.Changed> getChanged() {
        return changed;
    }

    /** What cites the article. */
    public CitationDesk.Citing getCiting() {
        return citing;
    }

    /** Whether the visitor may open questions. */
    public boolean isReader() {
        return visitor.may(QuizPermissions.READ);
    }
}
