package org.pingandeng.portal.web.teach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.catalogue.ArchiveDesk;
import org.pingandeng.course.catalogue.CourseEditor;
import org.pingandeng.course.catalogue.CourseRefusal;
import org.pingandeng.course.catalogue.ReviewDesk;
import org.pingandeng.course.programme.WithdrawalDesk;
import org.pingandeng.portal.web.site.FieldMessages;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.site.Ids;

/** What is done to a version: each step says what came of it on the version's page. */
@Named("deskCourseSteps")
@RequestScoped
public class DeskCourseSteps {

    @Inject
    CourseEditor editor;

    @Inject
    ReviewDesk reviews;

    @Inject
    WithdrawalDesk withdrawals;

    @Inject
    ArchiveDesk archives;

    @Inject
    TeachWords words;

    @Inject
    FieldMessages fields;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    private String why;

    private UUID version() {
        return Ids.read(request.getParameter("v")).orElse(new UUID(0, 0));
    }

    private String again() {
        return "/desk/course?faces-redirect=true&v=" + version();
    }

    /** Hands it to review; what is missing is shown where it is written. */
    public String submit() {
        CourseEditor.Submitted submitted = editor.submit(version());
        if (submitted.refusal().filter(CourseRefusal.INCOMPLETE::equals).isPresent()) {
            flash.refused(words.say("course.incomplete", submitted.problems().size()));
            return "/desk/course-edit?faces-redirect=true&tried=1&v=" + version();
        }
        return told("submitted", submitted.refusal());
    }

    /** Finds it good. */
    public String approve() {
        return told("approved", reviews.approve(version()));
    }

    /** Sends it back with words. */
    public String sendBack() {
        return said("why", "sentBack", reviews.sendBack(version(), why));
    }

    /** Gives it to learners. */
    public String publish() {
        return told("published", reviews.publish(version()));
    }

    /** Takes it from learners, with words. */
    public String withdraw() {
        return said("why", "withdrawn", reviews.withdraw(version(), why));
    }

    /** Gives a draft up. */
    public String discard() {
        Optional<CourseRefusal> refusal = reviews.discard(version());
        return refusal.isPresent() ? told("", refusal) : gone();
    }

    private String gone() {
        flash.ok(words.say("course.done.discarded"));
        return "/desk/courses?faces-redirect=true";
    }

    /**
     * Takes a lesson from learners, with words.
     *
     * @param course its course's code
     * @param lesson its id
     */
    public String withdrawLesson(String course, String lesson) {
        return said(
                "whyLesson",
                "lessonWithdrawn",
                withdrawals.lesson(version(), course, LessonId.parse(lesson), true, why));
    }

    /**
     * Gives a lesson back.
     *
     * @param course its course's code
     * @param lesson its id
     */
    public String restoreLesson(String course, String lesson) {
        return told("lessonRestored", withdrawals.lesson(version(), course, LessonId.parse(lesson), false, ""));
    }

    /** Begins the next version, or goes on with one that is begun. */
    public String change() {
        CourseEditor.Begun begun = editor.change(version());
        return begun.version()
                .map(draft -> "/desk/course-edit?faces-redirect=true&v=" + draft)
                .orElseGet(() -> told("", begun.refusal()));
    }

    /** Sends an archive of it. */
    public void export() throws IOException {
        Optional<String> name = archives.name(version());
        if (name.isEmpty()) {
            Faces.responseSendError(404, "");
            return;
        }
        Faces.getResponse().setContentType("application/zip");
        Faces.getResponse().setHeader("Content-Disposition", "attachment; filename=\"" + name.get() + "\"");
        archives.write(version(), Faces.getResponse().getOutputStream());
        FacesContext.getCurrentInstance().responseComplete();
    }

    private String told(String done, Optional<CourseRefusal> refusal) {
        if (refusal.isPresent()) {
            flash.refused(words.say("course.refusal." + refusal.get()));
        } else {
            flash.ok(words.say("course.done." + done));
        }
        return again();
    }

    /** A step with words that were forgotten shows its form again. */
    private String said(String field, String done, Optional<CourseRefusal> refusal) {
        if (refusal.filter(CourseRefusal.WORDS_MISSING::equals).isPresent()) {
            fields.refuse(field, words.say("course.refusal.WORDS_MISSING"));
            return null;
        }
        return told(done, refusal);
    }

    /** Why. */
    public String getWhy() {
        return why;
    }

    /** Why. */
    public void setWhy(String why) {
        this.why = why;
    }
}
