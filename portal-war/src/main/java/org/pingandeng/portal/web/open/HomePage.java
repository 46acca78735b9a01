package org.pingandeng.portal.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.pingandeng.course.catalogue.CourseView;
import org.pingandeng.portal.law.LawLibrary;
import org.pingandeng.portal.news.NewsRoom;
import org.pingandeng.portal.news.model.Article;
import org.pingandeng.portal.plan.PlanTargets;
import org.pingandeng.portal.plan.model.Progress;
import org.pingandeng.portal.warning.CaseLibrary;
import org.pingandeng.portal.warning.CaseView;

/** The first page. Every number on it is counted. */
@Named
@RequestScoped
public class HomePage {

    private static final int LISTED = 5;
    private static final int TARGETS = 3;

    @Inject
    CaseLibrary cases;

    @Inject
    LawLibrary laws;

    @Inject
    PlanTargets targets;

    @Inject
    NewsRoom news;

    @Inject
    CourseShelf shelf;

    /** The case shown large: the latest; null where there is none. */
    public CaseView getLead() {
        return cases.all().stream().findFirst().orElse(null);
    }

    /** The cases listed beside it. */
    public List<CaseView> getCases() {
        return cases.all().stream().skip(1).limit(LISTED).toList();
    }

    /** How many cases there are. */
    public int getCaseCount() {
        return cases.all().size();
    }

    /** How many articles of law there are. */
    public int getArticleCount() {
        return laws.all().stream().mapToInt(law -> law.articles().size()).sum();
    }

    /** How many courses there are. */
    public int getCourseCount() {
        return shelf.all().size();
    }

    /** A few courses. */
    public List<CourseView> getCourses() {
        return shelf.all().stream().limit(4).toList();
    }

    /** The latest news. */
    public List<Article> getNews() {
        return news.all().stream().limit(LISTED).toList();
    }

    /** The plan's first targets; the board has all of them. */
    public List<Progress> getTargets() {
        return targets.all().stream().limit(TARGETS).toList();
    }
}
