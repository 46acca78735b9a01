package org.pingandeng.portal.web.teach;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.catalogue.Comparison;
import org.pingandeng.course.catalogue.ComparisonDesk;
import org.pingandeng.course.catalogue.ReviewDesk;
import org.pingandeng.course.catalogue.model.CourseDiff;
import org.pingandeng.course.catalogue.model.Lesson;
import org.pingandeng.course.catalogue.model.Step;
import org.pingandeng.course.catalogue.model.Version;
import org.pingandeng.course.catalogue.model.Version.State;
import org.pingandeng.course.programme.WithdrawalDesk;
import org.pingandeng.course.programme.WithdrawalDesk.Concerned;
import org.pingandeng.course.training.KeepingClasses;
import org.pingandeng.course.training.KeepingClasses.Keeping;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.web.learn.Showing;
import org.pingandeng.portal.web.learn.ShownContent;
import org.pingandeng.portal.web.site.Ids;

/** A version of a course: its lessons as learners see them, what is different, whom it concerns, who did what to it. */
@Named("deskCoursePage")
@RequestScoped
public class DeskCoursePage {

    @Inject
    ComparisonDesk comparisons;

    @Inject
    ReviewDesk reviews;

    @Inject
    WithdrawalDesk withdrawals;

    @Inject
    KeepingClasses classes;

    @Inject
    Showing showing;

    @Inject
    Visitor visitor;

    @Inject
    HttpServletRequest request;

    private Comparison comparison;
    private Lesson lesson;
    private List<Concerned> concerned;
    private List<Keeping> keeping;

    @PostConstruct
    void open() {
        comparison = Ids.read(request.getParameter("v"))
                .flatMap(comparisons::compare)
                .orElse(null);
        if (comparison != null) {
            lesson = comparison.after().lessons().stream()
                    .filter(each -> each.code().equals(request.getParameter("l")))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** A version that is not there, or not the visitor's to see, is not found. */
    public void arrive() throws IOException {
        if (comparison == null) {
            Faces.responseSendError(404, "");
        }
    }

    /** The version. */
    public Version getVersion() {
        return comparison.after();
    }

    /** Its id. */
    public UUID getId() {
        return comparison.after().id();
    }

    /** What it is compared with, or null for a first version. */
    public Version getBefore() {
        return comparison.before().orElse(null);
    }

    /** What is different, or null for a first version. */
    public CourseDiff getDiff() {
        return comparison.diff().orElse(null);
    }

    /** The lesson that is shown, or null. */
    public Lesson getLesson() {
        return lesson;
    }

    /** The lesson that is about to be withdrawn, or null. */
    public Lesson getLeaving() {
        String code = request.getParameter("w");
        return getVersion().lessons().stream()
                .filter(each -> each.code().equals(code) && isWithdrawable())
                .findFirst()
                .orElse(null);
    }

    /** What it shows. */
    public ShownContent getShown() {
        return lesson == null ? null : showing.of(lesson.content());
    }

    /** Why a lesson was withdrawn; blank when it was not. */
    public String withdrawn(Lesson each) {
        return getVersion().withdrawn().getOrDefault(each.id(), "");
    }

    /** Programmes with the course, and how many learners each has. */
    public List<Concerned> getConcerned() {
        if (concerned == null) {
            concerned = withdrawals.concerned(getVersion().code());
        }
        return concerned;
    }

    /** Classes that keep a version of the course, with which of them. */
    public List<Keeping> getKeeping() {
        if (keeping == null) {
            keeping = classes.of(getVersion().code());
        }
        return keeping;
    }

    /** Whether the visitor may look after classes. */
    public boolean isTrainer() {
        return visitor.may(CoursePermissions.TRAIN);
    }

    /** How many learners it concerns; who is in two programmes counts twice. */
    public int getLearners() {
        return getConcerned().stream().mapToInt(Concerned::studying).sum();
    }

    /** What was done to it, the first step first. */
    public List<Step> getSteps() {
        return reviews.steps(getId());
    }

    /** Whether the visitor may write in it. */
    public boolean isWritable() {
        return author() && state() == State.DRAFT;
    }

    /** Whether the visitor may begin the next version from it. */
    public boolean isChangeable() {
        return author() && List.of(State.PUBLISHED, State.WITHDRAWN).contains(state());
    }

    /** Whether it can be sent to review by the visitor. */
    public boolean isSubmittable() {
        return isWritable();
    }

    /** Whether the visitor may approve it. */
    public boolean isApprovable() {
        return reviewer() && state() == State.IN_REVIEW && !comparison.own();
    }

    /** Whether the visitor would approve it, had they not written it. */
    public boolean isOwn() {
        return reviewer() && state() == State.IN_REVIEW && comparison.own();
    }

    /** Whether the visitor may send it back. */
    public boolean isReturnable() {
        return reviewer() && List.of(State.IN_REVIEW, State.APPROVED).contains(state());
    }

    /** Whether the visitor may publish it. */
    public boolean isPublishable() {
        return reviewer() && state() == State.APPROVED;
    }

    /** Whether the visitor may take it, or a lesson of it, from learners. */
    public boolean isWithdrawable() {
        return reviewer() && state() == State.PUBLISHED;
    }

    /** Whether an archive of it can be brought in again. */
    public boolean isExportable() {
        return state() != State.DRAFT && state() != State.DISCARDED;
    }

    private State state() {
        return getVersion().state();
    }

    private boolean author() {
        return comparison.mine() && visitor.may(CoursePermissions.AUTHOR);
    }

    private boolean reviewer() {
        return comparison.mine() && visitor.may(CoursePermissions.REVIEW);
    }
}
