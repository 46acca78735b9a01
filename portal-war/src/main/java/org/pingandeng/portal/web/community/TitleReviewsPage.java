package org.pingandeng.portal.web.community;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.community.CommunityPermissions;
import org.pingandeng.portal.community.TitleReviews;
import org.pingandeng.portal.community.model.Stage;
import org.pingandeng.portal.community.model.Stand;
import org.pingandeng.portal.web.desk.PageNumber;
import org.pingandeng.portal.web.training.SentForm;

/** The reviewers' list: applications by where they stand. */
@Named("titleReviewsPage")
@RequestScoped
public class TitleReviewsPage {

    @Inject
    TitleReviews reviews;

    @Inject
    TitleWords words;

    @Inject
    SentForm form;

    @Inject
    Visitor visitor;

    @Inject
    HttpServletRequest request;

    private Map<Stage, Integer> stages;
    private Stage stage;
    private List<Stand> rows;

    @PostConstruct
    void look() {
        stages = reviews.stages();
        Stage usual = visitor.may(CommunityPermissions.OFFICE) ? Stage.OFFICE : Stage.TOWNSHIP;
        stage = form.one("stage", Stage.class)
                .filter(each -> each != Stage.DRAFT)
                .orElse(usual);
        rows = reviews.list(stage, getPage());
    }

    /** Whether there is anything for the visitor to review at all. */
    public boolean isReviewer() {
        return reviews.reviews();
    }

    /** The stages with their numbers. */
    public List<Pick> getStages() {
        return Arrays.stream(Stage.values())
                .filter(each -> each != Stage.DRAFT)
                .map(each ->
                        new Pick(each.name(), words.stage(each) + " " + stages.getOrDefault(each, 0), each == stage))
                .toList();
    }

    /** The stage that is shown. */
    public Stage getStage() {
        return stage;
    }

    /** The applications on this page. */
    public List<Stand> getRows() {
        return rows;
    }

    /** The page shown, from 1. */
    public int getPage() {
        return Math.min(PageNumber.of(request), getPages());
    }

    /** How many pages there are. */
    public int getPages() {
        return PageNumber.pages(stages.getOrDefault(stage, 0));
    }

    /** The address of a page, up to its number. */
    public String getPageHref() {
        return "/desk/title-reviews?stage=" + stage + "&page=";
    }
}
